/** What a page is made of, by what was asked for it: each question puts down the keys of its answer. */
import { describe, expect, test } from "vitest";
import type { Archive } from "../../src/archive/archive.ts";
import type { Key } from "../../src/archive/keys.ts";
import { notedKeys } from "../../src/archive/noted-keys.ts";
import type { Article } from "../../src/article/article.ts";
import { anArchive, aPage, NOW, published, withdrawn } from "../support/an-archive.ts";
import { anArticle, aStaticPage, aWithdrawal } from "../support/an-article.ts";

const AGO = NOW - 9_000;
const at = (id: string, own: Partial<Article> = {}): Article =>
  anArticle({ id, address: `/${id}`, byline: [], publishedAt: AGO, ...own });

const topics = [{ id: "rivers", name: "Rivers" }];
const mill = at("mill", {
  topics,
  byline: [{ name: "Ana Ruiz", personId: "ana" }, { name: "A Guest" }],
  contributors: [{ name: "Bo Lund", personId: "bo", role: "reporting" }],
  corrections: [{ kind: "correction", at: AGO, text: "Of oak.", isSerious: false }],
  formerAddresses: ["/old"],
});
const ferry = aWithdrawal({ id: "ferry", address: "/ferry", topics, publishedAt: AGO });
const stood = [
  published(mill),
  published(at("weir", { section: "upriver" })),
  published(at("gone", { section: "upriver", expiresAt: AGO + 1 })),
  withdrawn(ferry),
  aPage(aStaticPage()),
];
const PAGE = { number: 1, size: 9 };

describe("keys are noted of", () => {
  const cases: readonly (readonly [string, (archive: Archive) => unknown, string])[] = [
    ["the newsroom", (archive) => archive.newsroom(), "site"],
    ["the titles of static pages", (archive) => archive.pageTitles(), "site"],
    ["a static page", (archive) => archive.staticPage("/about"), "page:about"],
    ["no static page: one that comes touches the site", (archive) => archive.staticPage("/nothing"), "site"],
    [
      "an article and its people",
      (archive) => archive.article("/mill", NOW),
      "article:mill profile:ana profile:bo",
    ],
    ["a withdrawn article", (archive) => archive.article("/ferry", NOW), "article:ferry"],
    ["an expired article", (archive) => archive.article("/gone", NOW), "article:gone"],
    ["an old address", (archive) => archive.article("/old", NOW), "address:/old"],
    ["an address where nothing is", (archive) => archive.article("/nothing", NOW), "address:/nothing"],
    ["versions", (archive) => archive.versions("mill", NOW), "article:mill"],
    ["the latest news", (archive) => archive.latest("front", NOW), "front teaser:mill teaser:weir"],
    [
      "the latest of a section",
      (archive) => archive.latest({ section: "harbor" }, NOW),
      "section:harbor teaser:mill",
    ],
    [
      "the second page of a section",
      (archive) => archive.latest({ section: "harbor" }, NOW, { number: 2, size: 1 }),
      "section:harbor",
    ],
    [
      "the latest of a topic",
      (archive) => archive.latest({ topic: "rivers" }, NOW),
      "topic:rivers teaser:mill",
    ],
    [
      "the latest of a person",
      (archive) => archive.latest({ person: "bo" }, NOW),
      "person:bo profile:bo teaser:mill",
    ],
    ["whole articles", (archive) => archive.articles("front", NOW, 9), "front article:mill article:weir"],
    [
      "whole articles of a person",
      (archive) => archive.articles({ person: "ana" }, NOW, 9),
      "person:ana profile:ana article:mill",
    ],
    [
      "what is gone from a topic",
      (archive) => archive.gone({ topic: "rivers" }, NOW, 9),
      "topic:rivers article:ferry",
    ],
    [
      "what is gone from a section",
      (archive) => archive.gone({ section: "upriver" }, NOW, 9),
      "section:upriver article:gone",
    ],
    ["corrections", (archive) => archive.corrections(NOW, PAGE), "corrections teaser:mill"],
    ["months", (archive) => archive.months(NOW), "months"],
    ["a month", (archive) => archive.ofMonth("2026-11", NOW, PAGE), "month:2026-11 teaser:mill teaser:weir"],
    ["topics", (archive) => archive.topics(NOW), "topics"],
    ["the clock: nothing", (archive) => archive.nextChange(NOW), ""],
  ];
  for (const [what, ask, expected] of cases) {
    test(what, async () => {
      const keys = new Set<Key>();
      const archive = anArchive(...stood);

      const answer = await ask(notedKeys(archive, keys));

      expect([...keys].sort()).toEqual(expected.split(" ").filter(Boolean).sort());
      expect(JSON.stringify(answer)).toBe(JSON.stringify(await ask(archive)));
    });
  }
});

describe("of related articles are noted", () => {
  const asked = at("asked", { topics });
  const others = (...own: Partial<Article>[]) =>
    own.map((each, index) => published(at(`other-${index}`, { section: "upriver", ...each })));
  const cases: readonly (readonly [string, Partial<Article>[], string])[] = [
    [
      "their topics alone where these fill all places",
      [{ topics }, { topics }, { section: "harbor" }],
      "topic:rivers teaser:other-0 teaser:other-1",
    ],
    [
      "also the section where the topics leave a place",
      [{ topics }, { section: "harbor" }, {}],
      "topic:rivers section:harbor teaser:other-0 teaser:other-1",
    ],
    [
      "also the front where the section leaves a place",
      [{ topics }, {}, {}],
      "topic:rivers section:harbor front teaser:other-0 teaser:other-1",
    ],
    ["all lists where there is nothing", [], "topic:rivers section:harbor front"],
  ];
  for (const [what, own, expected] of cases) {
    test(what, async () => {
      const keys = new Set<Key>();

      await notedKeys(anArchive(published(asked), ...others(...own)), keys).related(asked, NOW, 2);

      expect([...keys].sort()).toEqual(expected.split(" ").sort());
    });
  }
});

test("an article’s page stays as it is whatever is published elsewhere", async () => {
  const asked = at("asked", { topics });
  const near = ["a", "b", "c"].map((id) => published(at(id, { topics })));
  const archive = anArchive(published(asked), ...near);
  const keys = new Set<Key>();
  const noted = notedKeys(archive, keys);
  await noted.article(asked.address, NOW);
  await noted.related(asked, NOW, 3);
  const touched: Key[] = [];
  archive.onTouched((told) => void touched.push(...told));

  const elsewhere = published(
    at("elsewhere", { section: "harbor", topics: [{ id: "mills", name: "Mills" }] }),
  );
  archive.update({ edition: "first", read: [elsewhere], now: NOW });

  expect(touched).toContain("section:harbor");
  expect(touched.filter((key) => keys.has(key))).toEqual([]);
});
