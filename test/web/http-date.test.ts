import { expect, test } from "vitest";
import { httpDate, parseHttpDate } from "../../src/web/http-date.ts";

const TWO_O_CLOCK = Date.UTC(2026, 10, 22, 14, 0, 0);

for (const form of [
  "Sun, 22 Nov 2026 14:00:00 GMT",
  "Sunday, 22-Nov-26 14:00:00 GMT",
  "Sun Nov 22 14:00:00 2026",
]) {
  test(`“${form}” is two o'clock in Greenwich, wherever the server stands`, () => {
    expect(parseHttpDate(form)).toBe(TWO_O_CLOCK);
  });
}

for (const words of [
  "yesterday",
  "0",
  "",
  "2026-11-22T14:00:00Z",
  "Sun, 22 Nov 2026 14:00:00 EST",
  "Sun, 22 Nix 2026 14:00:00 GMT",
]) {
  test(`“${words}” is no date`, () => {
    expect(parseHttpDate(words)).toBeUndefined();
  });
}

test("a date is written in today's form", () => {
  expect(httpDate(TWO_O_CLOCK)).toBe("Sun, 22 Nov 2026 14:00:00 GMT");
});
