import { expect, test } from "vitest";
import { cacheControl, lifetimes } from "../../src/web/cache-control.ts";

const now = Date.UTC(2026, 10, 22, 14, 0, 0);
const inSeconds = (seconds: number): number => now + seconds * 1000;

test("a page is fresh for half a minute, and may be shown for a day when this server can't answer", () => {
  expect(cacheControl(lifetimes.page, { now })).toBe(
    "public, max-age=30, stale-while-revalidate=60, stale-if-error=86400",
  );
});

const cases: [number, string][] = [
  [1_000_000, "public, max-age=30, stale-while-revalidate=60, stale-if-error=86400"],
  [3600, "public, max-age=30, stale-while-revalidate=60, stale-if-error=3570"],
  [70, "public, max-age=30, stale-while-revalidate=40, stale-if-error=40"],
  [30, "public, max-age=30"],
  [12.9, "public, max-age=12"],
  [0.4, "public, max-age=0"],
];
for (const [seconds, expected] of cases) {
  test(`no copy outlives the embargo that ends in ${seconds} seconds`, () => {
    expect(cacheControl(lifetimes.page, { now, nextChange: inSeconds(seconds) })).toBe(expected);
  });
}

test("a missing page is looked for again soon, and at once when an embargo ends", () => {
  expect(cacheControl(lifetimes.notFound, { now })).toBe("public, max-age=30");
  expect(cacheControl(lifetimes.notFound, { now, nextChange: inSeconds(5) })).toBe("public, max-age=5");
});

test("a withdrawal is remembered for five minutes", () => {
  expect(cacheControl(lifetimes.gone, { now })).toBe("public, max-age=300");
});
