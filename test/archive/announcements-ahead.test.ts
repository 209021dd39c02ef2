/** What the clock changes for readers, and what is told of it: at its hour, and not before. */
import { describe, expect, test } from "vitest";
import { aHeardArchive, change, FILE, mill, note, publish, told } from "../support/a-heard-archive.ts";
import { NOW, published, read, withdrawn } from "../support/an-archive.ts";
import { anArticle, aWithdrawal } from "../support/an-article.ts";

const HOUR = 3_600_000;

describe("an embargoed article", () => {
  const embargoed = { ...mill, publishedAt: NOW + HOUR };

  test("is told at its hour, and not before", () => {
    const archive = aHeardArchive();

    publish(archive, embargoed);

    expect(told(archive, "IndexNow", NOW + HOUR - 1)).toEqual([]);
    expect(told(archive, "WebSub", NOW + HOUR - 1)).toEqual([]);
    expect(told(archive, "IndexNow", NOW + HOUR)).toEqual(["/mill"]);
    expect(told(archive, "WebSub", NOW + HOUR)).toEqual([
      "front",
      "person:marta-lindqvist",
      "section:harbor",
    ]);
    expect(told(archive, "IndexNow", NOW + HOUR + 1)).toEqual([]);
  });

  test("of a new archive is told too: it lies ahead", () => {
    const archive = aHeardArchive(published(embargoed));

    expect(told(archive, "IndexNow", NOW + HOUR)).toEqual(["/mill"]);
  });

  test("whose hour came while no server ran is told by the next", () => {
    const archive = aHeardArchive(published(embargoed));

    expect(told(archive, "IndexNow", NOW + 50 * HOUR)).toEqual(["/mill"]);
  });

  test("whose hour is put off is told at the later one", () => {
    const archive = aHeardArchive(published(embargoed));

    publish(archive, { ...mill, publishedAt: NOW + 2 * HOUR });

    expect(told(archive, "IndexNow", NOW + HOUR)).toEqual([]);
    expect(told(archive, "IndexNow", NOW + 2 * HOUR)).toEqual(["/mill"]);
  });

  test("whose hour is brought forward into the past is told at once, and once", () => {
    const archive = aHeardArchive(published(embargoed));

    publish(archive, { ...mill, publishedAt: NOW - 1 });

    expect(told(archive, "IndexNow")).toEqual(["/mill"]);
    expect(told(archive, "IndexNow", NOW + HOUR)).toEqual([]);
  });

  for (const [title, batch] of [
    ["becomes a draft", { read: [read(FILE, { is: "draft" })] }],
    ["is deleted", { gone: [FILE] }],
    [
      "is withdrawn",
      { read: [withdrawn(aWithdrawal({ id: mill.id, address: "/mill", publishedAt: NOW + HOUR }))] },
    ],
  ] as const) {
    test(`that ${title} is never told of`, () => {
      const archive = aHeardArchive(published(embargoed));

      change(archive, batch);

      for (const now of [NOW, NOW + HOUR, NOW + 2 * HOUR]) {
        expect(told(archive, "IndexNow", now)).toEqual([]);
        expect(told(archive, "WebSub", now)).toEqual([]);
      }
    });
  }

  test("that was out already, and not told yet, waits for its new hour", () => {
    const archive = aHeardArchive();
    publish(archive, mill);

    publish(archive, embargoed);

    expect(told(archive, "IndexNow", NOW + HOUR - 1)).toEqual([]);
    expect(told(archive, "IndexNow", NOW + HOUR)).toEqual(["/mill"]);
  });

  test("is not told of at the date of a correction before its hour", () => {
    const archive = aHeardArchive(published({ ...embargoed, corrections: [{ ...note, at: NOW + 1 }] }));

    expect(told(archive, "IndexNow", NOW + 2)).toEqual([]);
    expect(told(archive, "WebSub", NOW + 2)).toEqual([]);
  });
});

test("an article is told of when it expires, and at the date of a change that was written ahead", () => {
  const archive = aHeardArchive(
    published({ ...mill, expiresAt: NOW + HOUR }),
    published(anArticle({ id: "weir", address: "/weir", updatedAt: NOW + 2 * HOUR })),
    published(anArticle({ id: "lock", address: "/lock", corrections: [{ ...note, at: NOW + 3 * HOUR }] })),
  );

  expect(told(archive, "IndexNow", NOW + HOUR - 1)).toEqual([]);
  expect(told(archive, "IndexNow", NOW + HOUR)).toEqual(["/mill"]);
  expect(told(archive, "IndexNow", NOW + 2 * HOUR)).toEqual(["/weir"]);
  expect(told(archive, "IndexNow", NOW + 3 * HOUR)).toEqual(["/lock"]);
});
