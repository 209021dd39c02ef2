/** A list of articles as a feed: its name, its addresses, its date. */
import { describe, expect, test } from "vitest";
import { articleFeed } from "../../../src/pages/feeds/article-feed.ts";
import { aDesk } from "../../support/a-desk.ts";
import { anArticle, aPerson, aWithdrawal, aWithdrawn } from "../../support/an-article.ts";

const desk = aDesk();
const empty = { format: "rss", articles: [], gone: [] } as const;
const NOON = Date.UTC(2026, 10, 20, 17);
const HOUR = 3_600_000;

const lists = [
  ["front", "The Estuary Ledger", "https://ledger.example/", "https://ledger.example/feed.rss"],
  [
    { section: { id: "harbor", name: "Harbor" } },
    "Harbor – The Estuary Ledger",
    "https://ledger.example/section/harbor",
    "https://ledger.example/section/harbor/feed.rss",
  ],
  [
    { topic: { id: "rivers", name: "Rivers" } },
    "Topic: Rivers – The Estuary Ledger",
    "https://ledger.example/topic/rivers",
    "https://ledger.example/topic/rivers/feed.rss",
  ],
  [
    { person: aPerson() },
    "Marta Lindqvist – The Estuary Ledger",
    "https://ledger.example/by/marta-lindqvist",
    "https://ledger.example/by/marta-lindqvist/feed.rss",
  ],
] as const;
for (const [of, title, home, url] of lists) {
  test(`the feed at ${url} is called “${title}” and leads to its page`, () => {
    expect(articleFeed({ ...desk, ...empty, of }).feed).toMatchObject({ title, home, url });
  });
}

test("a feed has one id in all its formats", () => {
  const formats = ["rss", "atom", "json"] as const;

  const ids = formats.map((format) => articleFeed({ ...desk, ...empty, of: "front", format }).feed.id);

  expect(ids).toEqual(Array(3).fill("tag:ledger.example,2026:feeds/"));
});

describe("a feed was updated", () => {
  const article = anArticle({ publishedAt: NOON, updatedAt: NOON + HOUR });
  const updatedAt = (own: object) => articleFeed({ ...desk, ...empty, of: "front", ...own }).feed.updatedAt;

  test("when its articles last were", () => {
    const older = anArticle({ id: "older", publishedAt: NOON - HOUR });

    expect(updatedAt({ articles: [older, article] })).toBe(NOON + HOUR);
  });

  test("when an article was taken from it", () => {
    const gone = [aWithdrawn({ withdrawnAt: NOON + 2 * HOUR })];

    expect(updatedAt({ articles: [article], gone })).toBe(NOON + 2 * HOUR);
  });

  test("long ago, when nothing ever stood in it", () => {
    expect(updatedAt({})).toBe(Date.UTC(2026, 0, 1));
  });

  test("when its articles were, however old they are", () => {
    expect(updatedAt({ articles: [anArticle({ publishedAt: 0 })] })).toBe(0);
  });
});

test("what was withdrawn or has expired leaves its id, its date and a reason", () => {
  const { withdrawnAt: _, ...undated } = aWithdrawal({
    id: "b",
    publishedAt: NOON - HOUR,
    reason: "Not so.",
  });

  const { feed } = articleFeed({
    ...desk,
    ...empty,
    of: "front",
    gone: [
      aWithdrawn({ id: "a", withdrawnAt: NOON, reason: "Of another harbor." }),
      { is: "withdrawn", withdrawal: undated, goneAt: NOON - HOUR },
      { is: "expired", expiry: { id: "c", address: "/c", publishedAt: NOON - HOUR, expiredAt: NOON } },
    ],
  });

  expect(feed.tombstones).toEqual([
    { id: "tag:ledger.example,2026:a", at: NOON, words: "Of another harbor." },
    { id: "tag:ledger.example,2026:b", at: NOON - HOUR, words: "Not so." },
    { id: "tag:ledger.example,2026:c", at: NOON, words: "It was published for a limited time." },
  ]);
});

test("a feed says where it stands, and where its changes are announced if they are", () => {
  const announced = aDesk({ announcements: { webSubHub: "https://hub.example/" } });
  const self = { rel: "self", href: "https://ledger.example/feed.rss" };

  expect(articleFeed({ ...desk, ...empty, of: "front" }).links).toEqual([self]);
  const { links, feed } = articleFeed({ ...announced, ...empty, of: "front" });
  expect(links).toEqual([self, { rel: "hub", href: "https://hub.example/" }]);
  expect(feed.hub).toBe("https://hub.example/");
});
