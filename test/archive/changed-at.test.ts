/** When the site last changed for readers: the date of all that is made of more than one article. */
import { describe, expect, test } from "vitest";
import type { Batch } from "../../src/archive/store.ts";
import { anArchive, aPage, NOW, published, read, withdrawn } from "../support/an-archive.ts";
import { aNewsroom, anArticle, aStaticPage, aWithdrawal } from "../support/an-article.ts";

const HOUR = 3_600_000;
const LATER = NOW + HOUR;
const mill = anArticle({ id: "mill", address: "/mill", publishedAt: NOW - 9 * HOUR });
const about = aStaticPage();
const anArchiveOf = () => anArchive(published(mill), aPage(about));
const after = async (batch: Partial<Batch>): Promise<number> => {
  const archive = anArchiveOf();
  archive.update({ edition: "first", ...batch, now: LATER });
  return archive.changedAt(LATER + HOUR);
};

describe("the site changes when", () => {
  const { address, id } = mill;
  const moves: readonly (readonly [string, Partial<Batch>])[] = [
    ["an old article comes", { read: [published({ ...mill, id: "weir", address: "/weir" })] }],
    ["a text changes without a new date", { read: [published({ ...mill, headline: "Mill drained" })] }],
    ["an article is withdrawn", { read: [withdrawn(aWithdrawal({ id, address }))] }],
    ["an article becomes a draft", { read: [read("articles/mill.md", { is: "draft" })] }],
    ["an article’s hour is moved back", { read: [published({ ...mill, publishedAt: NOW + 9 * HOUR })] }],
    ["a file goes away", { gone: ["articles/mill.md"] }],
    ["a static page changes", { read: [aPage({ ...about, title: "About us" })] }],
    ["the newsroom says something else", { newsroom: aNewsroom({ site: { motto: "Once a day" } }) }],
  ];
  for (const [when, batch] of moves) {
    test(when, async () => {
      expect(await after(batch)).toBe(LATER);
    });
  }
});

describe("the site stays as it is when", () => {
  const stills: readonly (readonly [string, Partial<Batch>])[] = [
    ["files say what they said", { newsroom: aNewsroom(), read: [published(mill), aPage(about)] }],
    ["a file is held back", { read: [read("articles/mill.md", { is: "bad" })] }],
    [
      "an article comes that waits for its hour",
      { read: [published({ ...mill, id: "weir", address: "/weir", publishedAt: NOW + 9 * HOUR })] },
    ],
    ["a draft comes", { read: [read("articles/weir.md", { is: "draft" })] }],
  ];
  for (const [when, batch] of stills) {
    test(when, async () => {
      expect(await after(batch)).toBe(NOW);
    });
  }
});

describe("the clock changes the site at", () => {
  const correction = { kind: "correction", at: NOW + HOUR, text: "Of oak.", isSerious: false } as const;
  const dated = [
    ["an embargo’s end", { publishedAt: NOW + HOUR }],
    ["an expiry", { expiresAt: NOW + HOUR }],
    ["an update dated ahead", { updatedAt: NOW + HOUR }],
    ["a correction dated ahead", { corrections: [correction] }],
    [
      "an update before a correction dated still further ahead",
      { updatedAt: NOW + HOUR, corrections: [{ ...correction, at: NOW + 48 * HOUR }] },
    ],
  ] as const;
  for (const [what, own] of dated) {
    test(`${what}, and not before`, async () => {
      const archive = anArchive(published({ ...mill, ...own }));

      expect(await archive.changedAt(NOW + HOUR - 1)).toBe(NOW);
      expect(await archive.changedAt(NOW + HOUR)).toBe(NOW + HOUR);
      expect(await archive.changedAt(NOW + 2 * HOUR)).toBe(NOW + HOUR);
    });
  }
});

test("the clock changes the site at the date of a static page", async () => {
  const archive = anArchive(aPage({ ...about, updatedAt: NOW + HOUR }));

  expect(await archive.changedAt(NOW + HOUR - 1)).toBe(NOW);
  expect(await archive.changedAt(NOW + HOUR)).toBe(NOW + HOUR);
});
