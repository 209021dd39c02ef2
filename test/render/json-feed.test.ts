/** JSON Feed, as its specification and a parser that nobody here wrote read it. */
import { extractFromJson } from "@extractus/feed-extractor";
import { expect, test } from "vitest";
import { aPrintedFeed } from "../support/a-printed-feed.ts";
import { aFigure, anArticle } from "../support/an-article.ts";

const article = anArticle({
  headline: "Tide mill drained",
  standfirst: "Oak, black & hard.",
  byline: [{ name: "Marta Lindqvist", personId: "marta-lindqvist" }, { name: "Tomás Ruiz" }],
  dateline: { city: "LIMA", region: "Peru" },
  topics: [{ id: "mills", name: "Mills" }],
  updatedAt: Date.UTC(2026, 10, 21, 12),
  image: aFigure().picture,
});
const LINK = "https://ledger.example/2026/11/20/harbor/tide-mill";

test("it is sent as JSON Feed", () => {
  expect(aPrintedFeed("json").type).toBe("application/feed+json; charset=utf-8");
});

test("an item has the article’s facts", () => {
  const { items } = JSON.parse(aPrintedFeed("json", { articles: [article] }).text);

  expect(items).toEqual([
    {
      id: "tag:ledger.example,2026:2026/11/tide-mill",
      url: LINK,
      title: "Tide mill drained",
      summary: "Oak, black & hard.",
      content_html: expect.stringContaining("Sluice number 1 was opened at low water"),
      image: "https://ledger.example/pictures/sluice-1a2b3c4d.jpg",
      date_published: "2026-11-20T17:00:00Z",
      date_modified: "2026-11-21T12:00:00Z",
      authors: [
        { name: "Marta Lindqvist", url: "https://ledger.example/by/marta-lindqvist" },
        { name: "Tomás Ruiz" },
      ],
      tags: ["Harbor", "Mills"],
      language: "en-US",
      _news: { dateline: "LIMA, Peru", free: true },
    },
  ]);
});

test("the feed says what it is, whose, and who tells of changes", () => {
  const { text } = aPrintedFeed("json", {
    articles: [],
    site: { announcements: { webSubHub: "https://hub.example/" } },
  });

  expect(JSON.parse(text)).toEqual({
    version: "https://jsonfeed.org/version/1.1",
    title: "The Estuary Ledger",
    home_page_url: "https://ledger.example/",
    feed_url: "https://ledger.example/feed.json",
    description: "Twice a day, like the tide",
    icon: "https://ledger.example/icon-512.png",
    favicon: "https://ledger.example/favicon.ico",
    authors: [{ name: "The Estuary Ledger", url: "https://ledger.example/" }],
    language: "en-US",
    hubs: [{ type: "WebSub", url: "https://hub.example/" }],
    items: [],
  });
});

test("feed-extractor reads the same", () => {
  const { entries = [] } = extractFromJson(aPrintedFeed("json", { articles: [article] }).text);

  expect(entries).toMatchObject([
    {
      id: "tag:ledger.example,2026:2026/11/tide-mill",
      title: "Tide mill drained",
      link: LINK,
      published: "2026-11-20T17:00:00.000Z",
    },
  ]);
});
