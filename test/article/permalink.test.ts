import { describe, expect, test } from "vitest";
import { permalink, slugAt } from "../../src/article/permalink.ts";

const article = { slug: "tide-mill", section: "harbor", publishedAt: Date.UTC(2026, 10, 20, 3, 30) };

describe("the address of an article published at half past three in the morning, UTC, on November 20", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ["/:year/:month/:day/:section/:slug", "UTC", "/2026/11/20/harbor/tide-mill"],
    ["/:year/:month/:day/:section/:slug", "America/New_York", "/2026/11/19/harbor/tide-mill"],
    ["/:year/:month/:day/:section/:slug", "Asia/Tokyo", "/2026/11/20/harbor/tide-mill"],
    ["/:section/:slug", "UTC", "/harbor/tide-mill"],
    ["/:year/:slug", "UTC", "/2026/tide-mill"],
    ["/news/:slug", "UTC", "/news/tide-mill"],
  ];
  for (const [pattern, timeZone, expected] of cases) {
    test(`by ${pattern} in ${timeZone} is ${expected}`, () => {
      expect(permalink({ permalink: pattern, timeZone }, article)).toBe(expected);
    });
  }
});

test("months and days have two digits", () => {
  const published = { ...article, publishedAt: Date.UTC(2026, 2, 5, 12) };

  expect(permalink({ permalink: "/:year/:month/:day/:slug", timeZone: "UTC" }, published)).toBe(
    "/2026/03/05/tide-mill",
  );
});

test("a slug with a dollar sign stays as it is", () => {
  const priced = { ...article, slug: "$$-rises" };

  expect(permalink({ permalink: "/:slug", timeZone: "UTC" }, priced)).toBe("/$$-rises");
});

describe("an address may be that of an article on any day and in any section", () => {
  const sections = [
    { id: "harbor", name: "Harbor" },
    { id: "world", name: "World" },
  ];
  const cases: readonly (readonly [string, string, string | undefined])[] = [
    ["/:year/:month/:day/:section/:slug", "/2026/11/19/world/tide-mill", "tide-mill"],
    ["/:year/:month/:day/:section/:slug", "/2026/11/19/weather/tide-mill", undefined],
    ["/:year/:month/:day/:section/:slug", "/preview/a/b/world/tide-mill", undefined],
    ["/:year/:month/:day/:section/:slug", "/section/tide-mill", undefined],
    ["/:section/:slug", "/harbor/tide-mill", "tide-mill"],
    ["/:section/:slug", "/section/tide-mill", undefined],
    ["/:slug.html/:year", "/tide-mill.html/2026", "tide-mill"],
    ["/:slug.html", "/tide-mill-html", undefined],
  ];
  for (const [permalink, address, expected] of cases) {
    test(`${address} by ${permalink}: ${expected ?? "it is not"}`, () => {
      expect(slugAt({ permalink, sections }, address)).toBe(expected);
    });
  }
});
