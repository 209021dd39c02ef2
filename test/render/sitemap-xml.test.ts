/** Sitemaps as an XML reader that is not ours reads them. */
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { newsSitemapXml, sitemapIndexXml, sitemapXml } from "../../src/render/sitemap-xml.ts";

const SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
const IMAGE = "http://www.google.com/schemas/sitemap-image/1.1";
const NEWS = "http://www.google.com/schemas/sitemap-news/0.9";

const form = { isIndexed: false, links: [] };
const parsed = (xml: string): Document => new JSDOM(xml, { contentType: "text/xml" }).window.document;
const textsOf = (document: Document, namespace: string, name: string): (string | null)[] =>
  [...document.getElementsByTagNameNS(namespace, name)].map(({ textContent }) => textContent);

describe("a part of the sitemap", () => {
  test("has addresses, dates with their zone where they are known, and pictures", () => {
    const xml = sitemapXml({
      ...form,
      kind: "sitemap",
      entries: [
        {
          url: "https://ledger.example/mill",
          changedAt: Date.UTC(2026, 10, 20, 14),
          images: ["https://ledger.example/pictures/mill.jpg"],
        },
        { url: "https://ledger.example/about", images: [] },
      ],
    });

    const document = parsed(xml);
    expect(document.documentElement.namespaceURI).toBe(SITEMAP);
    expect(textsOf(document, SITEMAP, "loc")).toEqual([
      "https://ledger.example/mill",
      "https://ledger.example/about",
    ]);
    expect(textsOf(document, SITEMAP, "lastmod")).toEqual(["2026-11-20T14:00:00Z"]);
    expect(textsOf(document, IMAGE, "loc")).toEqual(["https://ledger.example/pictures/mill.jpg"]);
    expect(document.getElementsByTagNameNS(IMAGE, "image")[0]?.parentElement?.localName).toBe("url");
  });

  test("names its encoding, and nothing that search engines pass over", () => {
    const xml = sitemapXml({
      ...form,
      kind: "sitemap",
      entries: [{ url: "https://ledger.example/mill", changedAt: 0, images: [] }],
    });

    expect(xml).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>/);
    const names = [...parsed(xml).querySelectorAll("*")].map(({ localName }) => localName);
    expect(names).toEqual(["urlset", "url", "loc", "lastmod"]);
  });

  test("has addresses of ASCII alone", () => {
    const url = "https://ledger.example/topic/río bravo?a=1&b=<2>";

    const xml = sitemapXml({ ...form, kind: "sitemap", entries: [{ url, images: [`${url}.jpg`] }] });

    const escaped = "https://ledger.example/topic/r%C3%ADo%20bravo?a=1&b=%3C2%3E";
    expect(textsOf(parsed(xml), SITEMAP, "loc")).toEqual([escaped]);
    expect(textsOf(parsed(xml), IMAGE, "loc")).toEqual([`${escaped}.jpg`]);
    expect(xml).toMatch(/^[\x20-\x7e]*$/);
  });
});

test("the index names its parts, dated where that is known", () => {
  const xml = sitemapIndexXml({
    ...form,
    kind: "sitemap index",
    parts: [
      { url: "https://ledger.example/sitemap-pages.xml" },
      { url: "https://ledger.example/sitemap-2026-11.xml", changedAt: Date.UTC(2026, 10, 20, 14, 0, 0, 5) },
    ],
  });

  const document = parsed(xml);
  expect(document.documentElement.localName).toBe("sitemapindex");
  expect(textsOf(document, SITEMAP, "loc")).toEqual([
    "https://ledger.example/sitemap-pages.xml",
    "https://ledger.example/sitemap-2026-11.xml",
  ]);
  expect(textsOf(document, SITEMAP, "lastmod")).toEqual(["2026-11-20T14:00:00.005Z"]);
});

describe("the news sitemap", () => {
  const newsOf = (title: string, publication = "The Ledger"): string =>
    newsSitemapXml({
      ...form,
      kind: "news sitemap",
      publication,
      entries: [
        {
          url: "https://ledger.example/mill",
          title,
          language: "en",
          publishedAt: Date.UTC(2026, 10, 20, 14),
        },
      ],
    });

  test("has of each article what Google asks for, in its order", () => {
    const [news] = parsed(newsOf("Tide mill drained")).getElementsByTagNameNS(NEWS, "news");

    const facts = [...(news?.querySelectorAll("*") ?? [])].map((element) => [
      element.localName,
      element.children.length > 0 ? "" : element.textContent,
    ]);
    expect(facts).toEqual([
      ["publication", ""],
      ["name", "The Ledger"],
      ["language", "en"],
      ["publication_date", "2026-11-20T14:00:00Z"],
      ["title", "Tide mill drained"],
    ]);
  });

  test("that is empty is a document all the same", () => {
    const xml = newsSitemapXml({ ...form, kind: "news sitemap", publication: "The Ledger", entries: [] });

    expect(parsed(xml).documentElement.namespaceURI).toBe(SITEMAP);
  });

  const hostile = [
    ["markup", "</news:title><loc>x</loc> ]]> <!-- &lt; &amp; \"'"],
    ["emoji and marks of direction", "\u202bמים\u202c 🌊 e\u0301"],
    ["ten thousand characters", "Weir & mill. ".repeat(800)],
  ] as const;
  for (const [words, text] of hostile) {
    test(`gives back a headline with ${words} as it was`, () => {
      const document = parsed(newsOf(text, text));

      expect(textsOf(document, NEWS, "title")).toEqual([text]);
      expect(textsOf(document, NEWS, "name")).toEqual([text]);
      expect(textsOf(document, SITEMAP, "loc")).toEqual(["https://ledger.example/mill"]);
    });
  }

  test("drops what XML can't hold, and nothing else", () => {
    const document = parsed(newsOf("A\u0000 \u000bmill\u001b \ufffewith\uffff \ud800tides"));

    expect(textsOf(document, NEWS, "title")).toEqual(["A mill with tides"]);
  });
});
