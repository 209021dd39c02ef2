/** Atom, read back by parsers that nobody here wrote. */
import { parseFeed } from "@rowanmanning/feed-parser";
import RssParser from "rss-parser";
import { describe, expect, test } from "vitest";
import { aPrintedFeed, childAttributes, childTexts, xmlOf } from "../support/a-printed-feed.ts";
import { anArticle, aWithdrawn } from "../support/an-article.ts";

const article = anArticle({
  headline: "Tide mill drained",
  standfirst: "Oak, black & hard.",
  byline: [{ name: "Marta Lindqvist", personId: "marta-lindqvist" }, { name: "Tomás Ruiz" }],
  contributors: [{ name: "Ana Ruiz", role: "reporting", location: "Lima" }],
  topics: [{ id: "mills", name: "Mills" }],
  updatedAt: Date.UTC(2026, 10, 21, 12),
  rights: "© Harbor News Agency",
});
const LINK = "https://ledger.example/2026/11/20/harbor/tide-mill";

const printed = (parts: Parameters<typeof aPrintedFeed>[1] = {}) => aPrintedFeed("atom", parts);
const feedOf = (text: string): Element => xmlOf(text).documentElement;
const entryOf = (text: string): Element => {
  const entry = feedOf(text).querySelector("entry");
  if (!entry) throw new Error("Atom without an entry");
  return entry;
};

test("it is sent as Atom in UTF-8", () => {
  expect(printed().type).toBe("application/atom+xml; charset=utf-8");
});

describe("an entry", () => {
  const entry = entryOf(printed({ articles: [article] }).text);

  const facts: [string, string[]][] = [
    ["id", ["tag:ledger.example,2026:2026/11/tide-mill"]],
    ["title", ["Tide mill drained"]],
    ["published", ["2026-11-20T17:00:00Z"]],
    ["updated", ["2026-11-21T12:00:00Z"]],
    ["author", ["Marta Lindqvisthttps://ledger.example/by/marta-lindqvist", "Tomás Ruiz"]],
    ["contributor", ["Ana Ruiz"]],
    ["summary", ["Oak, black & hard."]],
    ["rights", ["© Harbor News Agency"]],
  ];
  for (const [name, texts] of facts) {
    test(`has ${name} ${texts.join(" and ")}`, () => {
      expect(childTexts(entry, name)).toEqual(texts);
    });
  }

  test("is filed under section and topics, and leads to its page", () => {
    expect(childAttributes(entry, "category")).toEqual([{ term: "Harbor" }, { term: "Mills" }]);
    expect(childAttributes(entry, "link")).toEqual([{ rel: "alternate", type: "text/html", href: LINK }]);
  });

  test("has its text as HTML that starts from its page", () => {
    expect(childAttributes(entry, "content")).toEqual([{ type: "html", "xml:base": LINK }]);
  });

  test("in another language says so", () => {
    expect(entry.getAttribute("xml:lang")).toBeNull();
    expect(entryOf(printed({ articles: [anArticle({ lang: "fr" })] }).text).getAttribute("xml:lang")).toBe(
      "fr",
    );
  });
});

describe("the feed", () => {
  const feed = feedOf(printed({ site: { announcements: { webSubHub: "https://hub.example/" } } }).text);

  test("says what it is, whose, and when it last changed", () => {
    for (const [name, text] of [
      ["id", "tag:ledger.example,2026:feeds/"],
      ["title", "The Estuary Ledger"],
      ["subtitle", "Twice a day, like the tide"],
      ["updated", "2026-11-20T17:00:00Z"],
      ["rights", "© The Estuary Ledger"],
      ["icon", "https://ledger.example/favicon.ico"],
      ["logo", "https://ledger.example/icon-512.png"],
    ] as const)
      expect(childTexts(feed, name)).toEqual([text]);
    expect(feed.getAttribute("xml:lang")).toBe("en-US");
  });

  test("names its own address, its page, and the hub that tells of changes", () => {
    expect(childAttributes(feed, "link")).toEqual([
      { rel: "self", type: "application/atom+xml", href: "https://ledger.example/feed.atom" },
      { rel: "alternate", type: "text/html", href: "https://ledger.example/" },
      { rel: "hub", href: "https://hub.example/" },
    ]);
  });

  test("says nothing of its own author: readers would take him for that of each entry", () => {
    expect(childTexts(feed, "author")).toEqual([]);
  });

  test("tells readers to take away what was withdrawn", () => {
    const gone = aWithdrawn({ id: "2026/11/ferry", reason: "Of another harbor." });

    const bereft = feedOf(printed({ gone: [gone] }).text);

    expect(childAttributes(bereft, "at:deleted-entry")).toEqual([
      { ref: "tag:ledger.example,2026:2026/11/ferry", when: "2026-11-20T18:00:00Z" },
    ]);
    expect(childTexts(bereft, "at:deleted-entry")).toEqual(["Of another harbor."]);
  });
});

test("rss-parser reads the same", async () => {
  const { items } = await new RssParser().parseString(printed({ articles: [article] }).text);

  expect(items).toMatchObject([
    {
      id: "tag:ledger.example,2026:2026/11/tide-mill",
      title: "Tide mill drained",
      link: LINK,
      isoDate: "2026-11-20T17:00:00.000Z",
      summary: "Oak, black & hard.",
    },
  ]);
});

test("feed-parser reads the same", () => {
  const [item] = parseFeed(printed({ articles: [article] }).text).items;

  expect(item).toMatchObject({
    title: "Tide mill drained",
    url: LINK,
    published: new Date("2026-11-20T17:00:00Z"),
    updated: new Date("2026-11-21T12:00:00Z"),
  });
  expect(item?.authors.map(({ name }) => name)).toEqual(["Marta Lindqvist", "Tomás Ruiz"]);
});
