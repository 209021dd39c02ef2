/** Whatever stands in an article, its feeds can be read, and say what the article says. */
import fc from "fast-check";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { aPrintedFeed, childTexts, xmlOf } from "../support/a-printed-feed.ts";
import { aFigure, anArticle, aParagraph } from "../support/an-article.ts";
import { anyText, inXml } from "../support/any-text.ts";

const anyArticle: fc.Arbitrary<Article> = fc
  .record({
    headline: fc.oneof(
      anyText,
      anyText.map((text) => text.padEnd(10_000, "tide ")),
    ),
    standfirst: anyText,
    author: anyText,
    contributor: anyText,
    place: anyText,
    topic: anyText,
    note: anyText,
    alt: anyText,
    rights: anyText,
    aiUse: anyText,
    sponsor: anyText,
    text: anyText,
  })
  .map(({ author, contributor, place, topic, note, alt, sponsor, text, ...words }) =>
    anArticle({
      ...words,
      byline: [{ name: author }],
      contributors: [{ name: contributor, role: "reporting", location: place }],
      dateline: { city: place },
      topics: [{ id: "topic", name: topic }],
      corrections: [
        { kind: "correction", at: 0, text: note, isSerious: true },
        { kind: "update", at: 1, text: note, isSerious: false },
      ],
      image: aFigure({ alt, caption: note, credit: author }).picture,
      sponsor: { name: sponsor },
      body: [aParagraph(text)],
    }),
  );

test("RSS of any article is well-formed, and says what it says", () => {
  fc.assert(
    fc.property(anyArticle, (article) => {
      const { text } = aPrintedFeed("rss", { articles: [article] });

      const item = xmlOf(text).querySelector("item") ?? xmlOf(text);
      expect(childTexts(item, "title")).toEqual([inXml(article.headline)]);
      expect(childTexts(item, "description")).toEqual([inXml(article.standfirst ?? "")]);
      expect(childTexts(item, "dc:creator")).toEqual(article.byline.map(({ name }) => inXml(name)));
      expectHarmless(childTexts(item, "content:encoded")[0], article);
    }),
  );
});

test("Atom of any article is well-formed, and says what it says", () => {
  fc.assert(
    fc.property(anyArticle, (article) => {
      const { text } = aPrintedFeed("atom", { articles: [article] });

      const entry = xmlOf(text).querySelector("entry") ?? xmlOf(text);
      expect(childTexts(entry, "title")).toEqual([inXml(article.headline)]);
      expect(childTexts(entry, "summary")).toEqual([inXml(article.standfirst ?? "")]);
      expect(childTexts(entry, "contributor")).toEqual(article.contributors.map(({ name }) => inXml(name)));
      expect(childTexts(entry, "rights")).toEqual([inXml(article.rights ?? "")]);
      expectHarmless(childTexts(entry, "content")[0], article);
    }),
  );
});

test("JSON Feed of any article is JSON, and says what it says", () => {
  fc.assert(
    fc.property(anyArticle, (article) => {
      const { text } = aPrintedFeed("json", { articles: [article] });

      const [item] = JSON.parse(text).items;
      expect(item).toMatchObject({
        title: article.headline,
        summary: article.standfirst,
        authors: article.byline,
      });
      expectHarmless(item.content_html, article);
    }),
  );
});

const { document } = new JSDOM().window;

/** Its words are all there as words, and nothing in it acts or leads to another place than the site. */
function expectHarmless(html: string | undefined, { body, rights = "" }: Article): void {
  const box = document.createElement("template");
  box.innerHTML = html ?? "";
  const elements = [...box.content.querySelectorAll("*")];

  const texts = (selector: string) => elements.filter((one) => one.matches(selector)).map(words);
  const [paragraph] = body;
  expect(texts("p:not([class])").join()).toContain(
    asRead(paragraph && "text" in paragraph ? paragraph.text : ""),
  );
  expect(texts(".article-rights")).toEqual([asRead(rights)]);
  expect(elements.filter((one) => one.matches("script, style, form, iframe, [style], [onerror]"))).toEqual(
    [],
  );
  for (const name of ["href", "src"]) {
    const addresses = elements.map((one) => one.getAttribute(name)).filter((address) => address !== null);
    expect(addresses.filter((address) => !address.startsWith("https://ledger.example/"))).toEqual([]);
  }
}

const words = ({ textContent }: Element): string => asRead(textContent);

/** HTML knows no NUL, and its line breaks are those of XML. */
const asRead = (text: string): string => inXml(text).replaceAll("\ufffd", "");
