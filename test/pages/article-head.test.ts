/** What stands in the head of an article's page. */
import { expect, test } from "vitest";
import type { Article } from "../../src/article/article.ts";
import type { Site } from "../../src/article/newsroom.ts";
import { articlePage } from "../../src/pages/article-page.ts";
import { aDesk } from "../support/a-desk.ts";
import { aFigure, anArticle, aPerson } from "../support/an-article.ts";

const head = (own: Partial<Article> = {}, site: Partial<Site> = {}) =>
  articlePage({ ...aDesk(site), article: anArticle(own), related: [] }).frame;
const card = (own: Partial<Article>, site: Partial<Site> = {}): Record<string, string> =>
  Object.fromEntries(head(own, site).openGraph.map(({ property, content }) => [property, content]));
const links = (own: Partial<Article> = {}) =>
  head(own).links.map(({ rel, type, href }) => [rel, type, href.replace("https://ledger.example", "")]);

test("machines get the authors' names alone", () => {
  const byline = [{ name: "Marta Lindqvist", personId: "marta-lindqvist" }, { name: "Tomás Ruiz" }];

  expect(head({ byline }).author).toBe("Marta Lindqvist, Tomás Ruiz");
});

test("an article nobody signed names the newspaper as its author", () => {
  expect(head({ byline: [] }).author).toBe("The Estuary Ledger");
});

test("where others hold the rights, the head does not lead to our license", () => {
  const rels = (own: Partial<Article>) =>
    head(own, { usage: { search: "allow", answers: "allow", training: "allow", barred: [] } }).links.map(
      ({ rel }) => rel,
    );

  expect(rels({})).toContain("license");
  expect(rels({ rights: "© Harbor News Agency" })).not.toContain("license");
});

test("the title is the one for search engines, where there is one", () => {
  expect(head({ seoTitle: "Tide mill drained" }).title).toBe("Tide mill drained – The Estuary Ledger");
});

test("a card carries the title for social networks, the picture, the times and the people", () => {
  const article: Partial<Article> = {
    socialTitle: "A mill without a sea",
    standfirst: "Engineers will inspect the piles.",
    publishedAt: Date.UTC(2026, 10, 20, 17),
    updatedAt: Date.UTC(2026, 10, 21, 13),
    expiresAt: Date.UTC(2027, 0, 1),
    topics: [{ id: "rivers", name: "Rivers" }],
    image: aFigure({ alt: "A sluice at low water" }).picture,
  };

  expect(card(article, { publisher: { profiles: ["https://social.example/ledger"], policies: {} } })).toEqual(
    {
      "og:type": "article",
      "og:title": "A mill without a sea",
      "og:description": "Engineers will inspect the piles.",
      "og:url": "https://ledger.example/2026/11/20/harbor/tide-mill",
      "og:site_name": "The Estuary Ledger",
      "og:locale": "en_US",
      "og:image": "https://ledger.example/crops/card/sluice-1a2b3c4d.jpg.jpg",
      "og:image:width": "1200",
      "og:image:height": "630",
      "og:image:type": "image/jpeg",
      "og:image:alt": "A sluice at low water",
      "article:published_time": "2026-11-20T17:00:00Z",
      "article:modified_time": "2026-11-21T13:00:00Z",
      "article:expiration_time": "2027-01-01T00:00:00Z",
      "article:section": "Harbor",
      "article:tag": "Rivers",
      "article:author": "https://ledger.example/by/marta-lindqvist",
      "article:publisher": "https://social.example/ledger",
    },
  );
});

test("every topic and every author the newsroom knows stands on the card, in print order", () => {
  const { openGraph } = head({
    topics: [
      { id: "rivers", name: "Rivers" },
      { id: "mills", name: "Mills" },
    ],
    byline: [
      { name: "Ana Ruiz", personId: "ana-ruiz" },
      { name: "A guest" },
      { name: "Li Wei", personId: "li-wei" },
    ],
  });
  const told = (wanted: string) =>
    openGraph.filter(({ property }) => property === wanted).map(({ content }) => content);

  expect(told("article:tag")).toEqual(["Rivers", "Mills"]);
  expect(told("article:author")).toEqual([
    "https://ledger.example/by/ana-ruiz",
    "https://ledger.example/by/li-wei",
  ]);
});

test("an article for subscribers says so to those who share it", () => {
  expect(card({ isFree: false })["article:content_tier"]).toBe("locked");
});

test("paid content says so wherever it is shared, and names nobody of the newsroom", () => {
  const paid = card({ kind: "paid", headline: "Ropes that last", sponsor: { name: "Ropeworks" } });

  expect(paid["og:title"]).toBe("Paid content: Ropes that last");
  expect(paid).not.toHaveProperty("article:author");
});

test("an article in another language is carded in it", () => {
  expect(card({ lang: "fr" })["og:locale"]).toBe("fr_FR");
});

test("the fediverse gets the first author who has an account there, else the newspaper's, and of paid content nobody", () => {
  const desk = aDesk({ publisher: { profiles: [], policies: {}, fediverse: "@ledger@social.example" } });
  const people = new Map([
    ["ana-ruiz", aPerson({ id: "ana-ruiz" })],
    ["li-wei", aPerson({ id: "li-wei", fediverse: "@li@social.example" })],
  ]);
  const creator = (byline: Article["byline"], own: Partial<Article> = {}) =>
    articlePage({
      ...desk,
      newsroom: { ...desk.newsroom, people },
      article: anArticle({ byline, ...own }),
      related: [],
    }).frame.otherCards.find(({ name }) => name === "fediverse:creator")?.content;
  const ana = { name: "Ana Ruiz", personId: "ana-ruiz" };

  expect(creator([ana, { name: "Li Wei", personId: "li-wei" }])).toBe("@li@social.example");
  expect(creator([ana])).toBe("@ledger@social.example");
  expect(creator([ana], { kind: "paid", sponsor: { name: "Ropeworks" } })).toBeUndefined();
});

test("the article's other forms and its authors' pages are linked", () => {
  expect(links()).toEqual([
    ["alternate", "application/rss+xml", "/feed.rss"],
    ["alternate", "application/atom+xml", "/feed.atom"],
    ["alternate", "application/feed+json", "/feed.json"],
    ["author", undefined, "/by/marta-lindqvist"],
    ["alternate", "text/markdown", "/2026/11/20/harbor/tide-mill.md"],
    ["alternate", "application/json", "/2026/11/20/harbor/tide-mill.ninjs.json"],
    [
      "alternate",
      "application/json+oembed",
      "/oembed?url=https%3A%2F%2Fledger.example%2F2026%2F11%2F20%2Fharbor%2Ftide-mill&format=json",
    ],
  ]);
});

test("the way to an article is front page, section, headline", () => {
  const [, trail] = head({ section: "harbor", headline: "Mill drained" }).linkedData;

  expect(trail).toEqual({
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: [
      { "@type": "ListItem", position: 1, name: "The Estuary Ledger", item: "https://ledger.example/" },
      { "@type": "ListItem", position: 2, name: "Harbor", item: "https://ledger.example/section/harbor" },
      { "@type": "ListItem", position: 3, name: "Mill drained" },
    ],
  });
});
