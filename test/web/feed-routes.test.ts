/** Feeds, as feed readers fetch them. */
import { extractFromXml } from "@extractus/feed-extractor";
import { parseFeed } from "@rowanmanning/feed-parser";
import request from "supertest";
import { describe, expect, test } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { childAttributes, xmlOf } from "../support/a-printed-feed.ts";
import { type AppOf, anApp, NOW } from "../support/an-app.ts";
import { anArticle, aWithdrawal } from "../support/an-article.ts";

const MINUTE = 60_000;
const rivers = { id: "rivers", name: "Rivers" };
const article = (own: Partial<Article> = {}) =>
  anArticle({ headline: "Lock opened", topics: [rivers], publishedAt: NOW - 60 * MINUTE, ...own });

const get = (address: string, parts: AppOf = { articles: [article()] }) => request(anApp(parts)).get(address);
const headlinesIn = (text: string) => parseFeed(text).items.map(({ title }) => title);

const lists = ["", "/section/harbor", "/topic/rivers", "/by/marta-lindqvist"];
const types = {
  rss: "application/rss+xml; charset=utf-8",
  atom: "application/atom+xml; charset=utf-8",
  json: "application/feed+json; charset=utf-8",
};
for (const list of lists) {
  for (const [format, type] of Object.entries(types)) {
    test(`${list}/feed.${format} brings the articles`, async () => {
      const response = await get(`${list}/feed.${format}`);

      expect(response.status).toBe(200);
      expect(response.headers["content-type"]).toBe(type);
      expect(response.headers["link"]).toBe(`<https://ledger.example${list}/feed.${format}>; rel="self"`);
      expect(response.text).toContain("Lock opened");
    });
  }
}

describe("no feed stands at", () => {
  for (const address of [
    "/feed.xml",
    "/feed.",
    "/section/nowhere/feed.rss",
    "/section/__proto__/feed.rss",
    "/topic/nothing/feed.atom",
    "/by/nobody/feed.json",
    "/section/harbor/feed.txt",
    "/corrections/feed.txt",
  ]) {
    test(address, async () => {
      expect((await get(address)).status).toBe(404);
    });
  }
});

test("a feed asked for in capitals is found at its one address", async () => {
  const response = await get("/Section/Harbor/feed.RSS");

  expect([response.status, response.headers["location"]]).toEqual([301, "/section/harbor/feed.rss"]);
});

test("the three formats hold the same items in the same order", async () => {
  const articles = Array.from({ length: 60 }, (_, index) =>
    article({ id: `${index}`, address: `/a/${index}`, publishedAt: NOW - index * MINUTE }),
  );
  const app = anApp({ articles });

  const [rss, atom, json] = await Promise.all(
    ["rss", "atom", "json"].map((format) => request(app).get(`/feed.${format}`)),
  );

  const newest = Array.from({ length: 50 }, (_, index) => `tag:ledger.example,2026:${index}`);
  expect(parseFeed(rss?.text ?? "").items.map(({ id }) => id)).toEqual(newest);
  expect(parseFeed(atom?.text ?? "").items.map(({ id }) => id)).toEqual(newest);
  expect(JSON.parse(json?.text ?? "").items.map(({ id }: { id: string }) => id)).toEqual(newest);
  expect(extractFromXml(rss?.text ?? "").entries).toHaveLength(50);
});

describe("what an advertiser paid for", () => {
  const paid = article({ kind: "paid", headline: "Buy rope", sponsor: { name: "Ropewalk Ltd" } });

  for (const address of ["/feed.rss", "/section/harbor/feed.atom"]) {
    test(`stands not in ${address}`, async () => {
      const response = await get(address, { articles: [paid] });

      expect(response.status).toBe(200);
      expect(headlinesIn(response.text)).toEqual([]);
    });
  }
});

describe("an article under embargo", () => {
  const embargoed = article({ publishedAt: NOW + MINUTE });

  test("stands in no feed, and the copies of today’s end with it", async () => {
    const response = await get("/feed.rss", { articles: [embargoed] });

    expect(headlinesIn(response.text)).toEqual([]);
    expect(response.headers["cache-control"]).toBe("public, max-age=60");
  });

  test("stands in them from its hour on, and the feed has changed", async () => {
    const response = await get("/feed.rss", { articles: [embargoed], but: { now: () => NOW + MINUTE } });

    expect(headlinesIn(response.text)).toEqual(["Lock opened"]);
    expect(response.headers["last-modified"]).toBe("Sun, 22 Nov 2026 19:01:00 GMT");
  });
});

test("an article that was withdrawn leaves the feed, and a tombstone", async () => {
  const withdrawal = aWithdrawal({ id: "2026/11/ferry", withdrawnAt: NOW - MINUTE });

  const response = await get("/feed.atom", { articles: [article()], withdrawals: [withdrawal] });

  const feed = xmlOf(response.text).documentElement;
  expect(headlinesIn(response.text)).toEqual(["Lock opened"]);
  expect(childAttributes(feed, "at:deleted-entry")).toEqual([
    { ref: "tag:ledger.example,2026:2026/11/ferry", when: "2026-11-22T18:59:00Z" },
  ]);
});

test("a section without articles has a feed without items", async () => {
  const response = await get("/section/upriver/feed.atom", {});

  expect(response.status).toBe(200);
  expect(parseFeed(response.text)).toMatchObject({ title: "Upriver – The Estuary Ledger", items: [] });
});

describe("a feed reader that has the feed already", () => {
  test("is told that it has it, by tag or by date", async () => {
    const app = anApp({ articles: [article()] });
    const { headers } = await request(app).get("/feed.rss");

    const byTag = await request(app)
      .get("/feed.rss")
      .set("If-None-Match", headers["etag"] ?? "");
    const byDate = await request(app)
      .get("/feed.rss")
      .set("If-Modified-Since", headers["last-modified"] ?? "");

    expect([byTag.status, byDate.status]).toEqual([304, 304]);
    expect(headers["cache-control"]).toBe("public, max-age=300");
  });
});

test("where changes are announced, a feed names the hub", async () => {
  const response = await get("/feed.json", {
    site: { announcements: { webSubHub: "https://hub.example/" } },
  });

  expect(response.headers["link"]).toBe(
    '<https://ledger.example/feed.json>; rel="self", <https://hub.example/>; rel="hub"',
  );
});

test("search engines keep the pages, not their feeds", async () => {
  expect((await get("/feed.rss")).headers["x-robots-tag"]).toBe("noindex");
});
