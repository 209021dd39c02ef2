import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type KeyHeader, keyHeaders } from "../../src/article/newsroom.ts";
import { keyHeader } from "../../src/web/key-header.ts";
import { aSite } from "../support/an-article.ts";

const headerOf = (cacheKeys: KeyHeader, keys: Iterable<string>) => keyHeader(aSite({ cacheKeys }), keys);

/** As a CDN reads it, key by key, and as whoever purges writes it. */
const readBack = (header: KeyHeader, value = ""): string[] =>
  value
    .split(/[ ,]+/)
    .map((key) => decodeURIComponent(header === "Cache-Groups" ? key.slice(1, -1) : key))
    .sort();

test("a newsroom that chose no header sends none", () => {
  expect(keyHeader(aSite(), ["site", "front"])).toEqual({});
});

test("an answer that shows nothing has no keys to tell", () => {
  expect(headerOf("xkey", [])).toEqual({});
});

const cases: [KeyHeader, string][] = [
  ["Surrogate-Key", "article:2026/11/tide-mill section:harbor site"],
  ["Cache-Tag", "article:2026/11/tide-mill,section:harbor,site"],
  ["Edge-Cache-Tag", "article%3A2026%2F11%2Ftide-mill,section%3Aharbor,site"],
  ["xkey", "article:2026/11/tide-mill section:harbor site"],
  ["Cache-Groups", '"article:2026/11/tide-mill", "section:harbor", "site"'],
];
for (const [header, value] of cases) {
  test(`${header} carries the keys in one order, each once, in the words of its CDN`, () => {
    const keys = ["site", "section:harbor", "site", "article:2026/11/tide-mill"];

    expect(headerOf(header, keys)).toEqual({ [header]: value });
    expect(headerOf(header, keys.toReversed())).toEqual({ [header]: value });
  });
}

describe("a key that a header can’t carry as it is", () => {
  const odd: [title: string, key: string, written: string][] = [
    ["in Japanese", "topic:水車", "topic:%E6%B0%B4%E8%BB%8A"],
    ["outside the first plane", "topic:𠮷野", "topic:%F0%A0%AE%B7%E9%87%8E"],
    ["with a comma and a space", "topic:locks, weirs", "topic:locks%2C%20weirs"],
    ["with quotation marks", 'topic:the "lock"', "topic:the%20%22lock%22"],
    ["with a line break", "topic:a\r\nSet-Cookie", "topic:a%0D%0ASet-Cookie"],
    ["with a percent sign", "topic:100%2C", "topic:100%252C"],
    ["with marks that Akamai refuses", "topic:(a*b)\\;[c]=@?", "topic:%28a%2Ab%29%5C%3B%5Bc%5D%3D%40%3F"],
  ];

  for (const [title, key, written] of odd) {
    test(`${title} is written in other letters`, () => {
      expect(headerOf("xkey", [key])).toEqual({ xkey: written });
    });
  }

  test("that is half a letter is written as a letter that is missing", () => {
    expect(headerOf("xkey", ["topic:\uD800"])).toEqual({ xkey: "topic:%EF%BF%BD" });
  });
});

for (const header of keyHeaders) {
  test(`whatever the keys are, ${header} reads back to them, and to no others`, () => {
    const key = fc.string({ unit: "binary", minLength: 1, maxLength: 9 });

    fc.assert(
      fc.property(fc.uniqueArray(key, { minLength: 1, maxLength: 20 }), (keys) => {
        const value = headerOf(header, keys)[header];

        expect(value).toMatch(/^[\x21-\x7e]+(?:,? [\x21-\x7e]+)*$/);
        expect(readBack(header, value)).toEqual(keys.toSorted());
      }),
    );
  });
}

describe("more keys than the header can carry become one, which every purge must name", () => {
  const teasers = (count: number, length = 40): string[] =>
    Array.from({ length: count }, (_, index) => `teaser:${index}`.padEnd(length, "x"));

  const limits: [title: string, header: KeyHeader, fits: string[], tooMuch: string[]][] = [
    ["Fastly: 16 KB", "Surrogate-Key", teasers(399), teasers(400)],
    ["Fastly: 1024 letters a key", "Surrogate-Key", teasers(1, 1024), teasers(1, 1025)],
    ["Cloudflare: 16 KB", "Cache-Tag", teasers(399), teasers(400)],
    ["Cloudflare: 1000 keys", "Cache-Tag", teasers(1000, 11), teasers(1001, 11)],
    ["Akamai: 128 keys", "Edge-Cache-Tag", teasers(128), teasers(129)],
    ["Akamai: 128 letters a key, as they are written", "Edge-Cache-Tag", teasers(1, 126), teasers(1, 127)],
    ["Varnish: 8 KB", "xkey", teasers(195), teasers(196)],
    ["RFC 9875: 8 KB", "Cache-Groups", teasers(181), teasers(182)],
  ];

  for (const [title, header, fits, tooMuch] of limits) {
    test(title, () => {
      const overflow = header === "Cache-Groups" ? '"overflow"' : "overflow";

      expect(readBack(header, headerOf(header, fits)[header])).toEqual(fits.toSorted());
      expect(headerOf(header, tooMuch)).toEqual({ [header]: overflow });
    });
  }
});
