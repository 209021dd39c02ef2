/** Corrections as a feed: one item for each. */
import { expect, test } from "vitest";
import { correctionsFeed } from "../../../src/pages/feeds/corrections-feed.ts";
import { aDesk } from "../../support/a-desk.ts";
import { aNote } from "../../support/an-article.ts";

const desk = aDesk();
const NOON = Date.UTC(2026, 10, 20, 17);

test("a correction is an item of its own, which leads to its place in the article", () => {
  const note = { ...aNote({ article: { headline: "Tide mill drained" } }), number: 2 };

  const { feed } = correctionsFeed({ ...desk, format: "atom", notes: [note] });

  expect(feed).toMatchObject({
    title: "Corrections – The Estuary Ledger",
    home: "https://ledger.example/corrections",
    url: "https://ledger.example/corrections/feed.atom",
    updatedAt: NOON,
  });
  expect(feed.items).toMatchObject([
    {
      id: "tag:ledger.example,2026:2026/11/tide-mill#correction-2",
      url: "https://ledger.example/2026/11/20/harbor/tide-mill#correction-2",
      title: "Correction: Tide mill drained",
      summary: "The piles are of oak, not of elm.",
      publishedAt: NOON,
      updatedAt: NOON,
      authors: [{ name: "The Estuary Ledger", url: "https://ledger.example/" }],
      categories: ["Correction", "Harbor"],
    },
  ]);
});

test("each kind of note is called what it is", () => {
  const notes = (["clarification", "editorsNote", "retraction"] as const).map((kind) =>
    aNote({ correction: { kind }, article: { headline: "Ferry" } }),
  );

  const { feed } = correctionsFeed({ ...desk, format: "rss", notes });

  expect(feed.items.map(({ title }) => title)).toEqual([
    "Clarification: Ferry",
    "Editor’s note: Ferry",
    "Retraction: Ferry",
  ]);
});
