import { describe, expect, test } from "vitest";
import { freshness, lifetimes } from "../../src/web/cache-control.ts";

const now = Date.UTC(2026, 10, 22, 14, 0, 0);
const inSeconds = (seconds: number): number => now + seconds * 1000;
const MINUTE = 60;
const DAY = 86_400;

describe("how long copies may live", () => {
  const kinds: [title: string, kind: keyof typeof lifetimes, reader: string, cdn: string][] = [
    [
      "a page: half a minute, and a day while this server can’t answer",
      "page",
      "public, max-age=30, stale-while-revalidate=60, stale-if-error=86400",
      "max-age=300, stale-while-revalidate=3600, stale-if-error=604800",
    ],
    [
      "Markdown in a page’s place: as long as the page, and at no CDN",
      "inPlaceOfPage",
      "public, max-age=30, stale-while-revalidate=60, stale-if-error=86400",
      "max-age=0",
    ],
    ["feeds and sitemaps: five minutes", "feed", "public, max-age=300", "max-age=60"],
    ["robots.txt and its like: an hour", "siteFile", "public, max-age=3600", "max-age=300"],
    ["word that a page is missing: half a minute", "notFound", "public, max-age=30", "max-age=10"],
    ["word that an article is gone: five minutes", "gone", "public, max-age=300", "max-age=3600"],
    ["the way to another address: five minutes", "moved", "public, max-age=300", "max-age=3600"],
  ];

  for (const [title, kind, reader, cdn] of kinds) {
    test(title, () => {
      expect(freshness(lifetimes[kind], { now })).toEqual({
        "Cache-Control": reader,
        "CDN-Cache-Control": cdn,
      });
    });
  }

  test("is said of every kind", () => {
    expect(kinds.map(([, kind]) => kind).sort()).toEqual(Object.keys(lifetimes).sort());
  });
});

describe("no copy outlives the next change, at no reader and at no CDN", () => {
  const cases: [title: string, kind: keyof typeof lifetimes, until: number, reader: string, cdn: string][] = [
    [
      "in ten days",
      "page",
      inSeconds(10 * DAY),
      "public, max-age=30, stale-while-revalidate=60, stale-if-error=86400",
      "max-age=300, stale-while-revalidate=3600, stale-if-error=604800",
    ],
    [
      "in two days",
      "page",
      inSeconds(2 * DAY),
      "public, max-age=30, stale-while-revalidate=60, stale-if-error=86400",
      "max-age=300, stale-while-revalidate=3600, stale-if-error=172500",
    ],
    [
      "in an hour",
      "page",
      inSeconds(60 * MINUTE),
      "public, max-age=30, stale-while-revalidate=60, stale-if-error=3570",
      "max-age=300, stale-while-revalidate=3300, stale-if-error=3300",
    ],
    [
      "in four minutes",
      "page",
      inSeconds(4 * MINUTE),
      "public, max-age=30, stale-while-revalidate=60, stale-if-error=210",
      "max-age=240",
    ],
    [
      "in 70 seconds",
      "page",
      inSeconds(70),
      "public, max-age=30, stale-while-revalidate=40, stale-if-error=40",
      "max-age=70",
    ],
    ["in half a minute", "page", inSeconds(30), "public, max-age=30", "max-age=30"],
    ["in 20 seconds", "page", inSeconds(20), "public, max-age=20", "max-age=20"],
    ["in 12.9 seconds", "page", inSeconds(12.9), "public, max-age=12", "max-age=12"],
    ["in less than a second", "page", inSeconds(0.4), "public, max-age=0", "max-age=0"],
    ["that has just been", "page", inSeconds(-5), "public, max-age=0", "max-age=0"],
    ["in 20 seconds, of a feed", "feed", inSeconds(20), "public, max-age=20", "max-age=20"],
    ["in 20 seconds, of a site file", "siteFile", inSeconds(20), "public, max-age=20", "max-age=20"],
    ["in 5 seconds, where a page is missing", "notFound", inSeconds(5), "public, max-age=5", "max-age=5"],
    ["in 20 seconds, where a page is missing", "notFound", inSeconds(20), "public, max-age=20", "max-age=10"],
    ["in ten minutes, of what is gone", "gone", inSeconds(600), "public, max-age=300", "max-age=600"],
    ["in ten minutes, of what moved", "moved", inSeconds(600), "public, max-age=300", "max-age=600"],
  ];

  for (const [title, kind, nextChange, reader, cdn] of cases) {
    test(title, () => {
      expect(freshness(lifetimes[kind], { now, nextChange })).toEqual({
        "Cache-Control": reader,
        "CDN-Cache-Control": cdn,
      });
    });
  }
});
