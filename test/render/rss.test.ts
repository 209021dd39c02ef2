/** RSS, read back by parsers that nobody here wrote. */
import { parseFeed } from "@rowanmanning/feed-parser";
import RssParser from "rss-parser";
import { describe, expect, test } from "vitest";
import { aPrintedFeed, childAttributes, childTexts, xmlOf } from "../support/a-printed-feed.ts";
import { aFigure, anArticle } from "../support/an-article.ts";

const article = anArticle({
  headline: "Tide mill drained",
  standfirst: "Oak, black & hard.",
  byline: [{ name: "Marta Lindqvist", personId: "marta-lindqvist" }, { name: "Tomás Ruiz" }],
  topics: [{ id: "mills", name: "Mills" }],
  updatedAt: Date.UTC(2026, 10, 21, 12),
  image: aFigure({ alt: "A sluice" }).picture,
});

const printed = (parts: Parameters<typeof aPrintedFeed>[1] = {}) => aPrintedFeed("rss", parts);
const channelOf = (text: string): Element => {
  const [channel] = xmlOf(text).documentElement.children;
  if (!channel) throw new Error("RSS without a channel");
  return channel;
};
const itemOf = (text: string): Element => {
  const item = channelOf(text).querySelector("item");
  if (!item) throw new Error("RSS without an item");
  return item;
};

test("it is sent as RSS in UTF-8", () => {
  expect(printed().type).toBe("application/rss+xml; charset=utf-8");
});

describe("an item", () => {
  const item = itemOf(printed({ articles: [article] }).text);

  const facts: [string, string[]][] = [
    ["title", ["Tide mill drained"]],
    ["link", ["https://ledger.example/2026/11/20/harbor/tide-mill"]],
    ["guid", ["tag:ledger.example,2026:2026/11/tide-mill"]],
    ["pubDate", ["Fri, 20 Nov 2026 17:00:00 GMT"]],
    ["dcterms:modified", ["2026-11-21T12:00:00Z"]],
    ["dc:creator", ["Marta Lindqvist", "Tomás Ruiz"]],
    ["category", ["Harbor", "Mills"]],
    ["description", ["Oak, black & hard."]],
    ["dc:language", []],
    ["dc:rights", []],
  ];
  for (const [name, texts] of facts) {
    test(`has ${texts.length === 0 ? "no " : ""}${name} ${texts.join(" and ")}`, () => {
      expect(childTexts(item, name)).toEqual(texts);
    });
  }

  test("says that its id is no address", () => {
    expect(childAttributes(item, "guid")).toEqual([{ isPermaLink: "false" }]);
  });

  test("gives the summary before the whole text, for readers that keep the last", () => {
    const names = [...item.children].map(({ nodeName }) => nodeName);

    expect(names.indexOf("description")).toBeLessThan(names.indexOf("content:encoded"));
  });

  test("brings its picture, described and credited", () => {
    expect(childAttributes(item, "media:content")).toEqual([
      {
        url: "https://ledger.example/pictures/sluice-1a2b3c4d.jpg",
        medium: "image",
        type: "image/jpeg",
        width: "1600",
        height: "900",
      },
    ]);
    const picture = [...item.children].find(({ nodeName }) => nodeName === "media:content");
    expect(
      [...(picture?.children ?? [])].map(({ nodeName, textContent }) => [nodeName, textContent]),
    ).toEqual([
      ["media:description", "A sluice"],
      ["media:credit", "Ana Ruiz"],
    ]);
  });

  for (const [credit, role] of [
    ["Ana Ruiz/Harbor News Agency", "photographer"],
    ["Drawing by Ana Ruiz", null],
    ["Illustration: Ana Ruiz", null],
    ["Graphic by Ana Ruiz", null],
  ] as const)
    test(`credits “${credit}” ${role ? `as a ${role}` : "as no photographer"}`, () => {
      const image = aFigure({ credit }).picture;

      const told = itemOf(printed({ articles: [anArticle({ image })] }).text).querySelector("credit");

      expect([told?.textContent, told?.getAttribute("role")]).toEqual([credit, role]);
    });

  test("in another language, with other rights, says so", () => {
    const foreign = itemOf(
      printed({ articles: [anArticle({ lang: "fr", rights: "© Agence du Port" })] }).text,
    );

    expect(childTexts(foreign, "dc:language")).toEqual(["fr"]);
    expect(childTexts(foreign, "dc:rights")).toEqual(["© Agence du Port"]);
  });
});

describe("the channel", () => {
  const channel = channelOf(printed({ site: { announcements: { webSubHub: "https://hub.example/" } } }).text);

  test("says what it is, in which language, whose, and when it last changed", () => {
    for (const [name, text] of [
      ["title", "The Estuary Ledger"],
      ["link", "https://ledger.example/"],
      ["description", "Twice a day, like the tide"],
      ["language", "en-US"],
      ["copyright", "© The Estuary Ledger"],
      ["lastBuildDate", "Fri, 20 Nov 2026 17:00:00 GMT"],
    ] as const)
      expect(childTexts(channel, name)).toEqual([text]);
  });

  test("names its own address and the hub that tells of changes", () => {
    expect(childAttributes(channel, "atom:link")).toEqual([
      { rel: "self", type: "application/rss+xml", href: "https://ledger.example/feed.rss" },
      { rel: "hub", href: "https://hub.example/" },
    ]);
  });

  test("has a picture that is called as the channel is", () => {
    expect(
      [...(channel.querySelector("image")?.children ?? [])].map(({ textContent }) => textContent),
    ).toEqual([
      "https://ledger.example/icon-512.png",
      "The Estuary Ledger",
      "https://ledger.example/",
      "144",
      "144",
    ]);
  });
});

test("rss-parser reads the same", async () => {
  const { title, items } = await new RssParser().parseString(printed({ articles: [article] }).text);

  expect(title).toBe("The Estuary Ledger");
  expect(items).toMatchObject([
    {
      title: "Tide mill drained",
      link: "https://ledger.example/2026/11/20/harbor/tide-mill",
      guid: "tag:ledger.example,2026:2026/11/tide-mill",
      isoDate: "2026-11-20T17:00:00.000Z",
      categories: ["Harbor", "Mills"],
    },
  ]);
});

test("feed-parser reads the same", () => {
  const feed = parseFeed(printed({ articles: [article] }).text);

  expect(feed.self).toBe("https://ledger.example/feed.rss");
  expect(feed.items[0]).toMatchObject({
    title: "Tide mill drained",
    url: "https://ledger.example/2026/11/20/harbor/tide-mill",
    description: "Oak, black & hard.",
    published: new Date("2026-11-20T17:00:00Z"),
  });
  expect(feed.items[0]?.authors.map(({ name }) => name)).toEqual(["Marta Lindqvist", "Tomás Ruiz"]);
});

test("a feed of nothing is a feed", async () => {
  const { text } = printed({ articles: [] });

  expect((await new RssParser().parseString(text)).items).toEqual([]);
  expect(childTexts(channelOf(text), "lastBuildDate")).toEqual(["Thu, 01 Jan 2026 00:00:00 GMT"]);
});
