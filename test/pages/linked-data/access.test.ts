import type { NewsArticle } from "schema-dts";
import { expect, test } from "vitest";
import { access } from "../../../src/pages/linked-data/access.ts";
import { aParagraph, paragraphs } from "../../support/an-article.ts";

test("of an article for subscribers only what is open is counted, and the place of the rest is named", () => {
  const expected: Partial<Exclude<NewsArticle, string>> = {
    isAccessibleForFree: false,
    hasPart: { "@type": "WebPageElement", isAccessibleForFree: false, cssSelector: ".article-gated" },
    wordCount: 132,
  };
  expect(access({ isFree: false, body: paragraphs(20) })).toMatchObject(expected);
});

test("a short article for subscribers has a hidden part as well, of which no word is counted", () => {
  expect(access({ isFree: false, body: paragraphs(1) })).toMatchObject({
    isAccessibleForFree: false,
    hasPart: { cssSelector: ".article-gated" },
    wordCount: 0,
  });
});

test("a free article has no hidden part", () => {
  expect(access({ isFree: true, body: paragraphs(1) })).not.toHaveProperty("hasPart");
});

test("a thousand words take four minutes", () => {
  const body = [aParagraph("tide ".repeat(1000).trim())];

  expect(access({ isFree: true, body })).toMatchObject({ wordCount: 1000, timeRequired: "PT4M" });
});
