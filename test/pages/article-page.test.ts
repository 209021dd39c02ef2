/** All that the page of an article shows. */
import { expect, test } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { articlePage } from "../../src/pages/article-page.ts";
import { aDesk } from "../support/a-desk.ts";
import { anArticle, paragraphs } from "../support/an-article.ts";

const page = (own: Partial<Article> = {}) =>
  articlePage({ ...aDesk(), article: anArticle(own), related: [] });
const card = (own: Partial<Article>): Record<string, string> =>
  Object.fromEntries(page(own).frame.openGraph.map(({ property, content }) => [property, content]));

test("authors the newsroom knows are linked, the others are named", () => {
  const { byline } = page({
    byline: [{ name: "Marta Lindqvist", personId: "marta-lindqvist" }, { name: "Tomás Ruiz" }],
  });

  expect(byline).toEqual([
    { joint: "", name: "Marta Lindqvist", href: "/by/marta-lindqvist" },
    { joint: " and ", name: "Tomás Ruiz" },
  ]);
});

test("machines get the authors' names alone", () => {
  const names = [{ name: "Marta Lindqvist", personId: "marta-lindqvist" }, { name: "Tomás Ruiz" }];

  expect(page({ byline: names }).frame.author).toBe("Marta Lindqvist, Tomás Ruiz");
});

test("an article nobody signed names no author", () => {
  expect(page({ byline: [] }).frame).not.toHaveProperty("author");
});

test("the title is the one for search engines, where there is one", () => {
  expect(page({ seoTitle: "Tide mill drained" }).frame.title).toBe("Tide mill drained – The Estuary Ledger");
});

test("a card carries the title for social networks and the times", () => {
  expect(card({ socialTitle: "A mill without a sea", updatedAt: Date.UTC(2026, 10, 21, 13) })).toEqual({
    "og:type": "article",
    "og:title": "A mill without a sea",
    "og:url": "https://ledger.example/2026/11/20/harbor/tide-mill",
    "og:site_name": "The Estuary Ledger",
    "article:published_time": "2026-11-20T17:00:00Z",
    "article:modified_time": "2026-11-21T13:00:00Z",
  });
});

test("paid content says so wherever it is shared", () => {
  expect(card({ kind: "paid", headline: "Ropes that last" })["og:title"]).toBe(
    "Paid content: Ropes that last",
  );
});

test("what an advertiser paid for names its sponsor, and no author", () => {
  const paid = page({ kind: "paid", sponsor: { name: "Ropeworks" } });

  expect(paid).toMatchObject({ isPaid: true, byline: [], sponsor: { name: "Ropeworks" } });
  expect(paid.frame).not.toHaveProperty("author");
});

test("the label of the section's own name is not repeated beside it", () => {
  const site = { sections: [{ id: "harbor", name: "Opinion" }] };

  const { section, labels, kicker } = articlePage({
    ...aDesk(site),
    article: anArticle({ kind: "opinion", kicker: "Letters" }),
    related: [],
  });

  expect([section.label, labels, kicker]).toEqual(["Opinion", [], "Letters"]);
});

const rivers = { id: "rivers", name: "Rivers" };
const neighbors = [
  ["of the section", { section: "harbor", topics: [] }, "Related articles"],
  ["of a shared topic", { section: "upriver", topics: [rivers] }, "Related articles"],
  ["of neither", { section: "upriver", topics: [] }, "More from The Estuary Ledger"],
] as const;

for (const [title, own, heading] of neighbors) {
  test(`below an article, another ${title} stands under “${heading}”`, () => {
    const article = anArticle({ section: "harbor", topics: [rivers] });
    const related = [anArticle({ section: "harbor" }), anArticle(own)];

    expect(articlePage({ ...aDesk(), article, related }).more?.heading).toBe(heading);
  });
}

test("no slot stands near a sensitive article", () => {
  const { frame, passages } = page({ isSensitive: true, body: paragraphs(20) });

  expect(frame.slots).toBeUndefined();
  expect(passages.filter(({ is }) => is === "slot")).toEqual([]);
});

test("the slot below the article has the last number", () => {
  const { frame, passages } = page({ body: paragraphs(40) });

  expect(passages.filter(({ is }) => is === "slot")).toHaveLength(3);
  expect(frame.slots?.bottom.number).toBe(5);
});

test("what lies behind the subscription is not on the page at all", () => {
  const { isCut, passages } = page({ isFree: false, body: paragraphs(20) });

  expect(isCut).toBe(true);
  expect(passages).toHaveLength(2);
});

test("contributors the newsroom knows are linked in the tagline", () => {
  const { tagline } = page({
    contributors: [{ name: "Ana Ruiz", personId: "ana-ruiz", role: "reporting", location: "Callao, Peru" }],
  });

  expect(tagline).toEqual([
    [{ text: "Ana Ruiz", href: "/by/ana-ruiz" }, { text: " contributed reporting from Callao, Peru." }],
  ]);
});
