/** The head of every page, as browsers, crawlers and link cards read it. */
import { describe, expect, test } from "vitest";
import { articlePage } from "../../src/pages/article-page.ts";
import { errorPage } from "../../src/pages/error-page.ts";
import { frontPage } from "../../src/pages/front-page.ts";
import { gonePage } from "../../src/pages/gone-page.ts";
import { listPage } from "../../src/pages/list-page.ts";
import type { Page } from "../../src/pages/page.ts";
import { staticPageView } from "../../src/pages/static-page-view.ts";
import { aDesk } from "../support/a-desk.ts";
import { documentOf } from "../support/a-rendered-page.ts";
import { aFigure, anArticle, aPerson, aStaticPage, aWithdrawn } from "../support/an-article.ts";

const desk = aDesk({ image: aFigure({ alt: "A quay at dusk" }).picture });
const latest = { teasers: [anArticle()], total: 1 };

const article = articlePage({ ...desk, article: anArticle(), related: [] });

const places: Record<string, Page> = {
  article,
  "front page": frontPage({ ...desk, bySection: [] }),
  section: listPage({
    ...desk,
    of: { section: { id: "harbor", name: "Harbor" } },
    latest,
    pageNumber: 1,
  }),
  topic: listPage({ ...desk, of: { topic: { id: "harbor", name: "Harbor" } }, latest, pageNumber: 1 }),
  person: listPage({ ...desk, of: { person: aPerson() }, latest, pageNumber: 1 }),
  "static page": staticPageView({ ...desk, page: aStaticPage() }),
};
const answers: Record<string, Page> = {
  "withdrawn article": gonePage({ ...desk, gone: aWithdrawn() }),
  "page that is not there": errorPage({ ...desk, status: 404 }),
};

const metaOf = (document: Document, name: string): string[] =>
  [...document.querySelectorAll(`meta[name="${name}"], meta[property="${name}"]`)].map(
    (meta) => meta.getAttribute("content") ?? "",
  );
const hrefsOf = (document: Document, selector: string): string[] =>
  [...document.head.querySelectorAll(`link${selector}`)].map((link) => link.getAttribute("href") ?? "");

describe.each(Object.entries({ ...places, ...answers }))("the head of the %s", (_, page) => {
  const document = documentOf(page);

  test("has the icons, and the colors of day and night", () => {
    expect(hrefsOf(document, ":is([rel=icon], [rel=apple-touch-icon], [rel=manifest])")).toEqual([
      "/favicon.ico",
      "/favicon.svg",
      "/apple-touch-icon.png",
      "/site.webmanifest",
    ]);
    const colors = [...document.querySelectorAll("meta[name=theme-color]")];
    expect(colors.map((meta) => meta.getAttribute("media"))).toEqual([
      "(prefers-color-scheme: light)",
      "(prefers-color-scheme: dark)",
    ]);
  });

  test("leads feed readers to the site's feeds, by type and name", () => {
    const feeds = [...document.head.querySelectorAll("link[rel=alternate][title]")].slice(-3);

    expect(feeds.map((link) => [link.getAttribute("type"), link.getAttribute("title")])).toEqual([
      ["application/rss+xml", "The Estuary Ledger (RSS)"],
      ["application/atom+xml", "The Estuary Ledger (Atom)"],
      ["application/feed+json", "The Estuary Ledger (JSON Feed)"],
    ]);
  });

  test("says each thing once", () => {
    const once = ["description", "robots", "og:type", "og:title", "og:image", "og:url", "twitter:card"];

    expect(once.filter((name) => metaOf(document, name).length > 1)).toEqual([]);
    expect(document.querySelectorAll("title, link[rel=canonical]").length).toBeLessThanOrEqual(2);
  });
});

describe.each(Object.entries(places))("the head of the %s", (_, page) => {
  const document = documentOf(page);

  test("has all that a link card shows, in Open Graph's own attribute", () => {
    const wanted = ["title", "type", "image", "url", "description", "site_name", "locale", "image:alt"];

    const missing = wanted.filter((name) => !document.querySelector(`meta[property="og:${name}"][content]`));
    expect(missing).toEqual([]);
    expect(document.querySelector('meta[name^="og:"]')).toBeNull();
    expect(metaOf(document, "twitter:card")).toEqual(["summary_large_image"]);
  });

  test("has a description long enough to be one, and an address that is the card's", () => {
    const [description = ""] = metaOf(document, "description");

    expect(description.length).toBeGreaterThanOrEqual(20);
    expect(metaOf(document, "og:url")).toEqual(hrefsOf(document, "[rel=canonical]"));
  });
});

test("no two pages have the same title", () => {
  const titles = Object.values(places).map(({ frame }) => frame.title);

  expect(new Set(titles).size).toBe(titles.length);
});

test("what is no place is neither kept nor shared", () => {
  for (const page of Object.values(answers)) {
    const document = documentOf(page);

    expect(metaOf(document, "robots")).toEqual(["noindex"]);
    expect(document.querySelectorAll("[rel=canonical], meta[property], script, [rel=license]")).toHaveLength(
      0,
    );
    expect(hrefsOf(document, "[rel=alternate]:not([title])")).toEqual([]);
  }
});

test("the article object is the first script of an article's page, and the trail the second", () => {
  const scripts = [...documentOf(article).querySelectorAll("script")];

  expect(scripts.map(({ textContent }) => JSON.parse(textContent)["@type"])).toEqual([
    "NewsArticle",
    "BreadcrumbList",
  ]);
});
