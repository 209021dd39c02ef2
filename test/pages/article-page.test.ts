/** All that the page of an article shows. */
import { expect, test } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { articlePage } from "../../src/pages/article-page.ts";
import { aDesk } from "../support/a-desk.ts";
import { anArticle, paragraphs } from "../support/an-article.ts";

const page = (own: Partial<Article> = {}) =>
  articlePage({ ...aDesk(), article: anArticle(own), related: [] });
test("authors the newsroom knows are linked, the others are named", () => {
  const { byline } = page({
    byline: [{ name: "Marta Lindqvist", personId: "marta-lindqvist" }, { name: "Tomás Ruiz" }],
  });

  expect(byline).toEqual([
    { joint: "", name: "Marta Lindqvist", href: "/by/marta-lindqvist" },
    { joint: " and ", name: "Tomás Ruiz" },
  ]);
});

test("an article that changed says when it last did", () => {
  const day = (date: number) => Date.UTC(2026, 10, date, 17);
  const corrections = [{ kind: "correction", at: day(22), text: "Six gates.", isSerious: false }] as const;
  const changed = page({ publishedAt: day(20), updatedAt: day(21), corrections });

  expect(changed.updated?.iso).toBe("2026-11-22T17:00:00Z");
});

test("an article that never changed, or only will, has no second date", () => {
  const publishedAt = Date.UTC(2026, 10, 20, 17);

  expect(page({ publishedAt, updatedAt: publishedAt })).not.toHaveProperty("updated");
  expect(page({ publishedAt, updatedAt: Date.UTC(2026, 11, 24) })).not.toHaveProperty("updated");
});

test("an article leads to what changed in it once something has, readers and machines alike", () => {
  const article = anArticle();
  const changed = articlePage({ ...aDesk(), article, related: [], versions: 2 });

  expect(changed.history).toEqual({
    label: "See what changed",
    href: "/2026/11/20/harbor/tide-mill/history",
  });
  expect(changed.frame.links.at(-1)).toEqual({
    rel: "version-history",
    href: "https://ledger.example/2026/11/20/harbor/tide-mill/history",
  });
});

test("an article of one version has no history to lead to", () => {
  expect(page()).not.toHaveProperty("history");
  expect(page().frame.links.map(({ rel }) => rel)).not.toContain("version-history");
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

test("paid content leads to no topics, on whose pages it does not stand", () => {
  const topics = [{ id: "rope", name: "Rope" }];

  expect(page({ topics }).topics).toEqual([{ label: "Rope", href: "/topic/rope" }]);
  expect(page({ topics, kind: "paid" }).topics).toEqual([]);
});
