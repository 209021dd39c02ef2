/** What stands in the news sitemap, and for how long. */
import { describe, expect, test } from "vitest";
import { newsGrewOldAt, newsHoldsUntil, newsSitemap } from "../../../src/pages/sitemaps/news-sitemap.ts";
import { aDesk } from "../../support/a-desk.ts";
import { anArticle } from "../../support/an-article.ts";

const HOUR = 3_600_000;
const desk = aDesk();
const at = (publishedAt: number, own: Parameters<typeof anArticle>[0] = {}) =>
  anArticle({ publishedAt, ...own });

describe("the news sitemap", () => {
  test("has the headline as it stands, however else the article is titled, and the day it appeared", () => {
    const article = at(desk.now - HOUR, {
      address: "/mill",
      headline: "Tide mill drained",
      seoTitle: "A mill without a tide",
      updatedAt: desk.now,
    });

    expect(newsSitemap(desk, [article])).toMatchObject({
      publication: "The Estuary Ledger",
      entries: [
        {
          url: "https://ledger.example/mill",
          title: "Tide mill drained",
          language: "en",
          publishedAt: desk.now - HOUR,
        },
      ],
    });
  });

  test("keeps an article for 48 hours to the millisecond", () => {
    const articles = [at(desk.now - 48 * HOUR + 1), at(desk.now - 48 * HOUR)];

    const { entries } = newsSitemap(desk, articles);

    expect(entries.map(({ publishedAt }) => publishedAt)).toEqual([desk.now - 48 * HOUR + 1]);
  });

  test("holds until its oldest article grows too old; an empty one holds until something appears", () => {
    const sitemap = newsSitemap(desk, [at(desk.now), at(desk.now - 47 * HOUR)]);

    expect(newsHoldsUntil(sitemap)).toBe(desk.now + HOUR);
    expect(newsHoldsUntil(newsSitemap(desk, []))).toBe(Number.POSITIVE_INFINITY);
  });

  test("tells the language of an article that has its own", () => {
    const { entries } = newsSitemap(desk, [at(desk.now, { lang: "gsw-CH" })]);

    expect(entries.map(({ language }) => language)).toEqual(["gsw"]);
  });
});

describe("an article grew too old for it last", () => {
  const { now } = desk;
  const changes = [
    ["never, when there never was news", [], 0],
    ["never, when all of it is new", [at(now - 47 * HOUR)], 0],
    [
      "two days after the newest that is too old",
      [at(now - 47 * HOUR), at(now - 50 * HOUR), at(now - 60 * HOUR)],
      now - 2 * HOUR,
    ],
  ] as const;
  for (const [when, articles, at] of changes) {
    test(when, () => {
      expect(newsGrewOldAt(articles, now)).toBe(at);
    });
  }
});
