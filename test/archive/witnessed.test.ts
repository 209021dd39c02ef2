/** What editors did not date and the archive saw: when an article changed, when it was taken back. */
import { describe, expect, test } from "vitest";
import type { Article, Withdrawal } from "../../src/article/article.ts";
import { anArchive, NOW, published, withdrawn } from "../support/an-archive.ts";
import { anArticle, aWithdrawal } from "../support/an-article.ts";

const HOUR = 3_600_000;
const publishedAt = NOW - 9 * HOUR;
const SEEN = NOW + 3 * HOUR;
const mill = anArticle({ id: "mill", address: "/mill", publishedAt, updatedAt: NOW - 5 * HOUR });

async function seenAs(...versions: readonly Partial<Article>[]) {
  const archive = anArchive(published(mill));
  versions.forEach((own, index) => {
    archive.update({
      edition: "first",
      read: [published({ ...mill, ...own })],
      now: SEEN + index * HOUR,
    });
  });
  return archive.article("/mill", SEEN + 9 * HOUR);
}

describe("an article was changed", () => {
  test("when it was taken in, as long as nothing was seen to change", async () => {
    expect(await seenAs({})).not.toHaveProperty("revisedAt");
  });

  test("when that was seen, without a date", async () => {
    expect(await seenAs({ headline: "Mill drained" })).toMatchObject({ revisedAt: SEEN });
  });

  test("when its editor says, with a new date", async () => {
    const found = await seenAs({ headline: "Mill drained", updatedAt: NOW + HOUR });

    expect(found).not.toHaveProperty("revisedAt");
  });

  test("when that was seen, with a date that is older than what was seen before", async () => {
    const found = await seenAs(
      { headline: "Mill drained" },
      { headline: "Mill drained", updatedAt: NOW + HOUR },
    );

    expect(found).toMatchObject({ revisedAt: SEEN + HOUR });
  });

  test("when that was seen, with a date that lies ahead", async () => {
    const found = await seenAs({ headline: "Mill drained", updatedAt: SEEN + HOUR });

    expect(found).toMatchObject({ revisedAt: SEEN });
  });

  test("when it came back after it had been withdrawn", async () => {
    const archive = anArchive(withdrawn(aWithdrawal({ id: "mill", address: "/mill", publishedAt })));

    archive.update({ edition: "first", read: [published(mill)], now: SEEN });

    expect(await archive.article("/mill", SEEN)).toMatchObject({ is: "article", revisedAt: SEEN });
  });
});

/** `updatedAt` is all that its file says of a time. */
function aNotice(updatedAt?: number, own: Partial<Withdrawal> = {}): Withdrawal {
  const { withdrawnAt: _, ...undated } = aWithdrawal({ id: "mill", address: "/mill", publishedAt });
  return { ...undated, ...(updatedAt !== undefined && { updatedAt }), ...own };
}

async function goneOf(notice: Withdrawal, now: number, before: Article = mill) {
  const archive = anArchive(published(before));
  archive.update({ edition: "first", read: [withdrawn(notice)], now: SEEN });
  const found = await archive.article("/mill", now);
  const [listed] = await archive.gone("front", now, 1);
  expect(listed).toEqual(found);
  return found?.is === "withdrawn" ? [found.goneAt, found.withdrawal.withdrawnAt] : [];
}

describe("an article was withdrawn", () => {
  const correction = { kind: "correction", at: NOW - HOUR, text: "Of oak.", isSerious: false } as const;
  const cases: readonly (readonly [string, number | undefined, readonly unknown[]])[] = [
    ["when its file got a new date", NOW + HOUR, [NOW + HOUR, NOW + HOUR]],
    ["when that was seen, if its editor says nothing", undefined, [SEEN, undefined]],
    ["when that was seen, if the old date was left in the file", NOW - 5 * HOUR, [SEEN, undefined]],
    ["when that was seen, if the date is older than the last correction", NOW - 2 * HOUR, [SEEN, undefined]],
    ["when that was seen, until the day that lies ahead has come", SEEN + HOUR, [SEEN, undefined]],
  ];
  for (const [when, updatedAt, expected] of cases) {
    test(when, async () => {
      const before = { ...mill, corrections: [correction] };

      expect(await goneOf(aNotice(updatedAt), SEEN, before)).toEqual(expected);
    });
  }

  const said: readonly (readonly [string, number, readonly unknown[]])[] = [
    ["whatever its last date is", NOW + 2 * HOUR, [NOW + 2 * HOUR, NOW + 2 * HOUR]],
    ["also before a date that was left in the file", NOW - 6 * HOUR, [NOW - 6 * HOUR, NOW - 6 * HOUR]],
    [
      "once that has come, and until then when its file got a new date",
      SEEN + HOUR,
      [NOW + HOUR, NOW + HOUR],
    ],
  ];
  for (const [how, withdrawnAt, expected] of said) {
    test(`when its editor says that it was, ${how}`, async () => {
      expect(await goneOf(aNotice(NOW + HOUR, { withdrawnAt }), SEEN)).toEqual(expected);
    });
  }

  test("when its editor says that it was, also to an archive that was built anew", async () => {
    const archive = anArchive(withdrawn(aNotice(NOW - 5 * HOUR, { withdrawnAt: NOW - 2 * HOUR })));

    expect(await archive.article("/mill", NOW)).toMatchObject({
      goneAt: NOW - 2 * HOUR,
      withdrawal: { withdrawnAt: NOW - 2 * HOUR },
    });
  });

  test("when it was seen first, however often its reason is reworded since", async () => {
    const archive = anArchive(published(mill));
    for (const [index, reason] of ["Not so.", "Not so at all."].entries()) {
      archive.update({
        edition: "first",
        read: [withdrawn(aNotice(NOW - 5 * HOUR, { reason }))],
        now: SEEN + index * HOUR,
      });
    }

    const found = await archive.article("/mill", SEEN + HOUR);

    expect(found).toMatchObject({ goneAt: SEEN, withdrawal: { reason: "Not so at all." } });
    expect(found).not.toHaveProperty("withdrawal.withdrawnAt");
  });

  test("at nobody knows what time, if the archive never had it: its publication stands in", async () => {
    const archive = anArchive(withdrawn(aNotice()));

    expect(await archive.article("/mill", NOW)).toMatchObject({ goneAt: publishedAt });
  });

  test("at its hour, if that had not come", async () => {
    const hour = SEEN + HOUR;
    const before = { ...mill, publishedAt: hour };
    const notice = aNotice(NOW + HOUR, { publishedAt: hour });

    expect(await goneOf(notice, hour - 1, before)).toEqual([]);
    expect(await goneOf(notice, hour, before)).toEqual([hour, undefined]);
  });
});
