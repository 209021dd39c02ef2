/** An article's facts, as feeds carry them. */
import { expect, test } from "vitest";
import type { Article } from "../../../src/article/article.ts";
import { feedItem } from "../../../src/pages/feeds/feed-item.ts";
import { aDesk } from "../../support/a-desk.ts";
import { aFigure, anArticle } from "../../support/an-article.ts";

const item = (own: Partial<Article> = {}) => feedItem(anArticle(own), aDesk());
const HOUR = 3_600_000;
const NOON = Date.UTC(2026, 10, 20, 17);

test("an item keeps its id when its article gets another address", () => {
  const before = item({ address: "/2026/11/20/harbor/tide-mill" });
  const after = item({ address: "/2026/11/20/upriver/old-mill" });

  expect([before.id, after.id]).toEqual(Array(2).fill("tag:ledger.example,2026:2026/11/tide-mill"));
  expect(after.url).toBe("https://ledger.example/2026/11/20/upriver/old-mill");
});

test("authors come with their pages, where they have one", () => {
  const byline = [{ name: "Marta Lindqvist", personId: "marta-lindqvist" }, { name: "Tomás Ruiz" }];

  expect(item({ byline }).authors).toEqual([
    { name: "Marta Lindqvist", url: "https://ledger.example/by/marta-lindqvist" },
    { name: "Tomás Ruiz" },
  ]);
});

test("what nobody signed is signed by the newsroom", () => {
  expect(item({ byline: [] }).authors).toEqual([
    { name: "The Estuary Ledger", url: "https://ledger.example/" },
  ]);
});

const changes: [string, Partial<Article>, number][] = [
  ["never changed", {}, NOON],
  ["updated", { updatedAt: NOON + HOUR }, NOON + HOUR],
  ["corrected later", { updatedAt: NOON + HOUR, corrections: [note(NOON + 2 * HOUR)] }, NOON + 2 * HOUR],
  ["to be corrected tomorrow", { corrections: [note(aDesk().now + HOUR)] }, NOON],
];
for (const [what, own, updatedAt] of changes) {
  test(`an article that was ${what} says when it changed`, () => {
    expect(item(own)).toMatchObject({ publishedAt: NOON, updatedAt });
  });
}

test("it is filed under its section, its topics and its kind, each word once", () => {
  const topics = [
    { id: "mills", name: "Mills" },
    { id: "harbor", name: "Harbor" },
  ];

  expect(item({ topics, kind: "opinion" }).categories).toEqual(["Harbor", "Mills", "Opinion"]);
});

test("the lead picture comes with its type, size, description and credit", () => {
  const { picture } = aFigure({ address: "/pictures/sluice-1a2b3c4d.PNG" });

  expect(item({ image: picture }).image).toEqual({
    url: "https://ledger.example/pictures/sluice-1a2b3c4d.PNG",
    type: "image/png",
    width: 1600,
    height: 900,
    alt: "A sluice",
    credit: "Ana Ruiz",
  });
});

test("the news corner holds dateline, contributors, corrections, sponsor and AI use, dated by the site", () => {
  const { news } = item({
    dateline: { city: "LIMA", region: "Peru" },
    contributors: [{ name: "Ana Ruiz", role: "research", location: "Callao, Peru" }],
    corrections: [
      { ...note(NOON + 2 * HOUR), isSerious: true },
      { ...note(NOON + HOUR), kind: "clarification" },
    ],
    sponsor: { name: "Ropewalk Ltd", url: "https://ropewalk.example" },
    isFree: false,
    aiUse: "A machine drew the tide table.",
  });

  const address = "https://ledger.example/2026/11/20/harbor/tide-mill";
  expect(news).toEqual({
    dateline: "LIMA, Peru",
    contributors: [{ name: "Ana Ruiz", role: "research", location: "Callao, Peru" }],
    corrections: [
      {
        kind: "correction",
        date: "2026-11-20T19:00:00Z",
        text: "The piles are of oak.",
        serious: true,
        url: `${address}#correction-1`,
      },
      {
        kind: "clarification",
        date: "2026-11-20T18:00:00Z",
        text: "The piles are of oak.",
        serious: false,
        url: `${address}#correction-2`,
      },
    ],
    sponsor: { name: "Ropewalk Ltd", url: "https://ropewalk.example" },
    free: false,
    ai_use: "A machine drew the tide table.",
  });
});

function note(at: number) {
  return { kind: "correction", at, text: "The piles are of oak.", isSerious: false } as const;
}
