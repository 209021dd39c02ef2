/** What the clock changes by itself, and when: a kept page must not outlive it, and no other need go. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openArchive } from "../../src/archive/open-archive.ts";
import type { ReadFile } from "../../src/archive/store.ts";
import type { Correction } from "../../src/article/correction.ts";
import { aBusyNewsroom, anyStep, HOUR, START } from "../support/a-busy-newsroom.ts";
import { anArchive, aPage, NOW, published, withdrawn } from "../support/an-archive.ts";
import { anArticle, aStaticPage, aWithdrawal } from "../support/an-article.ts";
import { words } from "../support/told-keys.ts";

const AGO = NOW - 9 * HOUR;
const AHEAD = NOW + HOUR;

const mill = anArticle({
  id: "mill",
  address: "/mill",
  publishedAt: AGO,
  topics: [{ id: "rivers", name: "Rivers" }],
  byline: [{ name: "Ana Ruiz", personId: "ana" }],
});
const weir = published({ ...mill, id: "weir", address: "/weir", publishedAt: AGO - HOUR });
const correction: Correction = { kind: "correction", at: AHEAD, text: "Of oak.", isSerious: false };
const { id, address, publishedAt, topics, byline } = mill;
const notice = aWithdrawal({ id, address, publishedAt, topics, byline });

const { withdrawnAt: _, ...undated } = notice;

const LISTS = "front section:harbor topic:rivers person:ana";

describe("at its instant the clock touches, with", () => {
  const cases: readonly (readonly [string, ReadFile, string])[] = [
    [
      "an embargo’s end, all in which the article appears",
      published({ ...mill, publishedAt: AHEAD }),
      `article:mill teaser:mill address:/mill ${LISTS} months month:2026-11`,
    ],
    [
      "the embargo’s end of a new topic, also the topics",
      published({ ...mill, publishedAt: AHEAD, topics: [{ id: "mills", name: "Mills" }] }),
      "article:mill teaser:mill address:/mill front section:harbor topic:mills topics person:ana months month:2026-11",
    ],
    [
      "an expiry, all in which the article stood",
      published({ ...mill, expiresAt: AHEAD }),
      `article:mill teaser:mill ${LISTS} months month:2026-11`,
    ],
    [
      "an update dated ahead, the article and where its date is shown",
      published({ ...mill, updatedAt: AHEAD }),
      "article:mill teaser:mill months",
    ],
    [
      "a correction dated ahead, also the corrections",
      published({ ...mill, corrections: [correction] }),
      "article:mill teaser:mill months corrections",
    ],
    [
      "a correction of what was paid for, no list of corrections",
      published({ ...mill, kind: "paid", corrections: [correction] }),
      "article:mill teaser:mill months",
    ],
    ["a withdrawal’s date, its notice", withdrawn({ ...notice, withdrawnAt: AHEAD }), "article:mill"],
    [
      "the last date of an undated notice, which may be its own, the notice",
      withdrawn({ ...undated, updatedAt: AHEAD }),
      "article:mill",
    ],
    [
      "the end of an embargo on a notice, the lists that tell of it",
      withdrawn({ ...notice, publishedAt: AHEAD, withdrawnAt: NOW }),
      `article:mill address:/mill ${LISTS}`,
    ],
    ["a static page’s date, that page", aPage(aStaticPage({ updatedAt: AHEAD })), "page:about"],
  ];
  for (const [what, file, keys] of cases) {
    test(what, async () => {
      const archive = anArchive(weir, file);

      expect(await archive.nextChange(NOW)).toBe(AHEAD);
      expect(await archive.touchedByClock(NOW, AHEAD - 1)).toEqual([]);
      expect([...(await archive.touchedByClock(AHEAD - 1, AHEAD))].sort()).toEqual(words(keys));
      expect(await archive.touchedByClock(AHEAD, AHEAD + HOUR)).toEqual([]);
      expect(await archive.nextChange(AHEAD)).toBeUndefined();
    });
  }
});

describe("nothing comes true of", () => {
  const cases: readonly (readonly [string, ReadFile])[] = [
    [
      "an update dated before the article’s own hour",
      published({ ...mill, publishedAt: AHEAD - 1, updatedAt: AHEAD - 2 }),
    ],
    ["an update dated after its end", published({ ...mill, expiresAt: NOW, updatedAt: AHEAD })],
    ["an end before its beginning", published({ ...mill, publishedAt: AHEAD - 1, expiresAt: AHEAD - 2 })],
    [
      "an older date of a notice that says when it was withdrawn",
      withdrawn({ ...notice, withdrawnAt: NOW, updatedAt: AHEAD }),
    ],
  ];
  for (const [what, file] of cases) {
    test(what, async () => {
      const archive = anArchive(file);
      const named = [await archive.nextChange(NOW), await archive.nextChange(AHEAD - 1)];

      expect(named.filter((at) => at !== undefined && at !== AHEAD - 1)).toEqual([]);
      expect(await archive.touchedByClock(AHEAD - 1, AHEAD)).toEqual([]);
      expect(await archive.touchedByClock(AHEAD - 3, AHEAD - 2)).toEqual([]);
    });
  }
});

test("nothing comes true of a notice whose taking the article’s place was seen", async () => {
  const archive = anArchive(published(mill));
  archive.update({ edition: "first", read: [withdrawn({ ...undated, updatedAt: AHEAD })], now: NOW });

  expect(await archive.nextChange(NOW)).toBeUndefined();
  expect(await archive.touchedByClock(NOW, AHEAD)).toEqual([]);
});

test("what comes and goes in one window was there for a time: both are told", async () => {
  const archive = anArchive(
    weir,
    published({
      ...mill,
      publishedAt: AHEAD,
      expiresAt: AHEAD + HOUR,
      topics: [{ id: "mills", name: "Mills" }],
    }),
  );

  expect(await archive.touchedByClock(NOW, AHEAD + 2 * HOUR)).toContain("topics");
});

test("the next change is when something changes, and never when nothing does", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 5, maxLength: 20 }), async (steps) => {
      const archive = openArchive(":memory:");
      const { take, now } = aBusyNewsroom(archive);
      for (const step of steps) take(step);

      for (let at = START - 12 * HOUR; at < now() + 12 * HOUR; at += HOUR) {
        const isNamed = (await archive.nextChange(at)) === at + HOUR;
        const touched = await archive.touchedByClock(at, at + HOUR);
        expect([at, isNamed]).toEqual([at, touched.length > 0]);
      }
      archive.close();
    }),
    { numRuns: 40 },
  );
});
