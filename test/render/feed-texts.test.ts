/** How much of a long list a feed takes. */
import { expect, test } from "vitest";
import { aPrintedFeed, xmlOf } from "../support/a-printed-feed.ts";
import { anArticle, aParagraph } from "../support/an-article.ts";

const MOST_BYTES = 900_000;

/** All marks that become longer in one format or another. */
const marked = `<b>“rope” & "oak"</b> \\ ` as const;

const articles = Array.from({ length: 50 }, (_, index) =>
  anArticle({
    id: `${index}`,
    headline: `Lock ${index} opened`,
    body: Array.from({ length: 40 }, () => aParagraph(marked.repeat(30))),
  }),
);

const headlinesOf = {
  rss: (text: string) =>
    [...xmlOf(text).querySelectorAll("item > title")].map(({ textContent }) => textContent),
  atom: (text: string) =>
    [...xmlOf(text).querySelectorAll("entry > title")].map(({ textContent }) => textContent),
  json: (text: string) => JSON.parse(text).items.map(({ title }: { title: string }) => title),
};
const formats = ["rss", "atom", "json"] as const;

test("a feed that would be too long ends earlier: the same newest articles stay in each format", () => {
  const feeds = formats.map((format) => ({ format, text: aPrintedFeed(format, { articles }).text }));

  const [headlines = [], ...others] = feeds.map(({ format, text }) => headlinesOf[format](text));
  expect(headlines[0]).toBe("Lock 0 opened");
  expect(headlines.length).toBeGreaterThan(1);
  expect(headlines.length).toBeLessThan(50);
  for (const other of others) expect(other).toEqual(headlines);
  for (const { text } of feeds) expect(Buffer.byteLength(text)).toBeLessThan(MOST_BYTES);
});

test("fifty articles of usual length all stay", () => {
  const usual = articles.map((article) => ({ ...article, body: [aParagraph("Low water. ".repeat(500))] }));

  for (const format of formats) {
    expect(headlinesOf[format](aPrintedFeed(format, { articles: usual }).text)).toHaveLength(50);
  }
});

test("the newest stays, however long it is", () => {
  const endless = anArticle({ body: [aParagraph("Low water. ".repeat(100_000))] });

  for (const format of formats) {
    const { text } = aPrintedFeed(format, { articles: [endless, ...articles] });
    expect(headlinesOf[format](text)).toHaveLength(1);
  }
});
