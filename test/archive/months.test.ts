/** In which months articles appeared, and which in each: what sitemaps are cut by. */
import { describe, expect, test } from "vitest";
import { anArchive, NOW, published, withdrawn } from "../support/an-archive.ts";
import { anArticle, aWithdrawal } from "../support/an-article.ts";

const at = (id: string, publishedAt: number, own: Parameters<typeof anArticle>[0] = {}) =>
  anArticle({ id, address: `/${id}`, publishedAt, ...own });

const OCTOBER_ENDS = Date.UTC(2026, 9, 31, 23, 59, 59, 999);
const NOVEMBER = Date.UTC(2026, 10, 1);

describe("the months in which articles appeared", () => {
  test("are those of UTC, the newest first, each with its number of articles", async () => {
    const archive = anArchive(
      published(at("weir", OCTOBER_ENDS)),
      published(at("mill", NOVEMBER)),
      published(at("ferry", NOVEMBER + 1)),
    );

    expect(await archive.months(NOW)).toEqual([
      { month: "2026-11", count: 2, changedAt: NOVEMBER + 1 },
      { month: "2026-10", count: 1, changedAt: OCTOBER_ENDS },
    ]);
  });

  test("tell of the last update or correction; one dated ahead has not been made", async () => {
    const correction = { kind: "correction", text: "It was the weir.", isSerious: false } as const;
    const archive = anArchive(
      published(at("weir", OCTOBER_ENDS, { corrections: [{ ...correction, at: NOW - 2 }] })),
      published(at("mill", NOVEMBER, { updatedAt: NOW - 1 })),
      published(at("ferry", NOVEMBER, { updatedAt: NOW + 1, corrections: [{ ...correction, at: NOW + 9 }] })),
    );

    expect((await archive.months(NOW)).map(({ changedAt }) => changedAt)).toEqual([NOW - 1, NOW - 2]);
    expect((await archive.months(NOW + 1)).map(({ changedAt }) => changedAt)).toEqual([NOW + 1, NOW - 2]);
  });

  test("count what was paid for, but nothing embargoed, expired or withdrawn", async () => {
    const archive = anArchive(
      published(at("advert", OCTOBER_ENDS, { kind: "paid" })),
      published(at("embargoed", NOW + 1)),
      published(at("expired", NOVEMBER, { expiresAt: NOW })),
      withdrawn(aWithdrawal({ publishedAt: NOVEMBER })),
    );

    expect((await archive.months(NOW)).map(({ month, count }) => [month, count])).toEqual([["2026-10", 1]]);
  });
});

describe("the articles of a month", () => {
  test("stand oldest first, a page at a time", async () => {
    const archive = anArchive(
      published(at("weir", OCTOBER_ENDS)),
      published(at("mill", NOVEMBER + 2)),
      published(at("ferry", NOVEMBER)),
      published(at("advert", NOVEMBER + 1, { kind: "paid" })),
    );

    const first = await archive.ofMonth("2026-11", NOW, { number: 1, size: 2 });
    const second = await archive.ofMonth("2026-11", NOW, { number: 2, size: 2 });

    expect(first.map(({ id }) => id)).toEqual(["ferry", "advert"]);
    expect(second.map(({ id }) => id)).toEqual(["mill"]);
  });

  test("hold nothing embargoed, expired or withdrawn, and those of no month are none", async () => {
    const archive = anArchive(
      published(at("embargoed", NOW + 1)),
      published(at("expired", NOVEMBER, { expiresAt: NOW })),
      withdrawn(aWithdrawal({ publishedAt: NOVEMBER })),
    );

    expect(await archive.ofMonth("2026-11", NOW, { number: 1, size: 9 })).toEqual([]);
    expect(await archive.ofMonth("2026-13", NOW, { number: 1, size: 9 })).toEqual([]);
  });
});
