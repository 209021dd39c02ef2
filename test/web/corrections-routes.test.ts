/** The corrections page and its feeds, as readers and feed readers fetch them. */
import { parseFeed } from "@rowanmanning/feed-parser";
import request from "supertest";
import { describe, expect, test } from "vitest";
import type { Correction } from "../../src/article/correction.ts";
import { anApp, NOW } from "../support/an-app.ts";
import { anArticle } from "../support/an-article.ts";

const MINUTE = 60_000;
const note = (own: Partial<Correction> = {}): Correction => ({
  kind: "correction",
  at: NOW - MINUTE,
  text: "The piles are of oak.",
  isSerious: false,
  ...own,
});
const published = { publishedAt: NOW - 100 * MINUTE };
const articles = Array.from({ length: 21 }, (_, index) =>
  anArticle({
    ...published,
    id: `${index}`,
    address: `/a/${index}`,
    headline: `Lock ${index} opened`,
    corrections: [note({ at: NOW - (index + 1) * MINUTE, text: `It was lock ${index}.` })],
  }),
);

const found: [string, string][] = [
  ["/corrections", "It was lock 0."],
  ["/corrections?page=2", "It was lock 20."],
  ["/corrections/feed.rss", "It was lock 0."],
  ["/corrections/feed.atom", "It was lock 20."],
];
for (const [address, text] of found) {
  test(`${address} tells “${text}”`, async () => {
    const response = await request(anApp({ articles })).get(address);

    expect(response.status).toBe(200);
    expect(response.text).toContain(text);
    expect(response.headers["last-modified"]).toBeDefined();
  });
}

describe("nothing stands at", () => {
  for (const address of ["/corrections?page=3", "/corrections?page=0", "/corrections?page=x"]) {
    test(address, async () => {
      expect((await request(anApp({ articles })).get(address)).status).toBe(404);
    });
  }
});

test("a newsroom that never had to correct anything has the page and the feed", async () => {
  const app = anApp();

  expect((await request(app).get("/corrections")).text).toContain("Nothing has had to be corrected yet.");
  expect((await request(app).get("/corrections/feed.json")).body).toMatchObject({ items: [] });
});

test("an update with new facts is no correction, and one dated tomorrow is not made yet", async () => {
  const corrections = [
    note({ kind: "update", text: "The ferry sails again." }),
    note({ at: NOW + MINUTE, text: "The ferry sank." }),
  ];
  const app = anApp({ articles: [anArticle({ ...published, corrections })] });

  for (const address of ["/corrections", "/corrections/feed.rss"]) {
    expect((await request(app).get(address)).text).not.toContain("The ferry");
  }
});

test("two notes of an article have an id and an address each, which hold when a third follows", async () => {
  const corrections = [
    note({ at: NOW - MINUTE, kind: "retraction" }),
    note({ at: NOW - 2 * MINUTE, kind: "clarification" }),
  ];
  const app = anApp({ articles: [anArticle({ ...published, headline: "Ferry", corrections })] });

  const { text } = await request(app).get("/corrections/feed.atom");

  expect(parseFeed(text).items.map(({ id, title, url }) => ({ id, title, url }))).toEqual([
    {
      id: "tag:ledger.example,2026:2026/11/tide-mill#correction-1",
      title: "Retraction: Ferry",
      url: "https://ledger.example/2026/11/20/harbor/tide-mill#correction-1",
    },
    {
      id: "tag:ledger.example,2026:2026/11/tide-mill#correction-2",
      title: "Clarification: Ferry",
      url: "https://ledger.example/2026/11/20/harbor/tide-mill#correction-2",
    },
  ]);
});
