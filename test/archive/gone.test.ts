/** What lists say of articles that are not in them any more. */
import { expect, test } from "vitest";
import type { ArchiveStore } from "../../src/archive/store.ts";
import { anArchive, NOW, published, read, withdrawn } from "../support/an-archive.ts";
import { anArticle, aWithdrawal } from "../support/an-article.ts";

const HOUR = 3_600_000;
const idsOf = async (archive: ArchiveStore, of: Parameters<ArchiveStore["gone"]>[0] = "front") =>
  (await archive.gone(of, NOW, 9)).map((gone) =>
    gone.is === "withdrawn" ? gone.withdrawal.id : gone.expiry.id,
  );

test("withdrawn and expired articles are told of, the latest end first, and no more than asked for", async () => {
  const weir = aWithdrawal({
    id: "weir",
    address: "/weir",
    publishedAt: NOW - 9 * HOUR,
    withdrawnAt: NOW - HOUR,
  });
  const archive = anArchive(
    withdrawn(
      aWithdrawal({ id: "old", address: "/old", publishedAt: NOW - 3 * HOUR, withdrawnAt: NOW - 3 * HOUR }),
    ),
    withdrawn(weir),
    published(
      anArticle({ id: "mill", address: "/mill", publishedAt: NOW - 4 * HOUR, expiresAt: NOW - 2 * HOUR }),
    ),
  );

  expect(await archive.gone("front", NOW, 2)).toEqual([
    { is: "withdrawn", withdrawal: weir, goneAt: NOW - HOUR },
    {
      is: "expired",
      expiry: {
        id: "mill",
        address: "/mill",
        publishedAt: NOW - 4 * HOUR,
        expiredAt: NOW - 2 * HOUR,
      },
    },
  ]);
});

test("a withdrawal without a date counts from the publication", async () => {
  const { withdrawnAt: _, ...undated } = aWithdrawal({ id: "undated", address: "/undated" });
  const archive = anArchive(
    withdrawn({ ...undated, publishedAt: NOW - 2 * HOUR }),
    withdrawn(aWithdrawal({ id: "later", address: "/later", withdrawnAt: NOW - HOUR })),
    published(
      anArticle({ id: "mill", address: "/mill", publishedAt: NOW - 4 * HOUR, expiresAt: NOW - 3 * HOUR }),
    ),
  );

  expect(await idsOf(archive)).toEqual(["later", "undated", "mill"]);
});

test("an article expires in the very millisecond in which its lists lose it", async () => {
  const archive = anArchive(
    published(anArticle({ id: "mill", address: "/mill", publishedAt: NOW - HOUR, expiresAt: NOW + 1 })),
  );

  expect(await archive.gone("front", NOW, 9)).toEqual([]);
  expect(await archive.gone("front", NOW + 1, 9)).toHaveLength(1);
  expect((await archive.latest("front", NOW + 1)).total).toBe(0);
});

test("an end that lies ahead takes no place from one that has come", async () => {
  const archive = anArchive(
    published(anArticle({ id: "mill", address: "/mill", publishedAt: NOW - HOUR, expiresAt: NOW + 1 })),
    withdrawn(aWithdrawal({ id: "weir", address: "/weir", withdrawnAt: NOW - HOUR })),
  );

  const gone = await archive.gone("front", NOW, 1);

  expect(gone.map(({ is }) => is)).toEqual(["withdrawn"]);
});

test("what was withdrawn before its hour is told of nowhere until that hour", async () => {
  const archive = anArchive(withdrawn(aWithdrawal({ publishedAt: NOW + 1, withdrawnAt: NOW - HOUR })));

  expect(await archive.gone("front", NOW, 9)).toEqual([]);
  expect(await archive.gone("front", NOW + 1, 9)).toHaveLength(1);
});

test("each list tells of its own, and none of what an advertiser paid for", async () => {
  const own = {
    section: "upriver",
    topics: [{ id: "rivers", name: "Rivers" }],
    byline: [{ name: "Ana Ruiz", personId: "ana-ruiz" }],
  };
  const archive = anArchive(
    withdrawn(aWithdrawal({ ...own, id: "weir", address: "/weir" })),
    withdrawn(aWithdrawal({ ...own, id: "advert", address: "/advert", kind: "paid" })),
    published(
      anArticle({
        ...own,
        id: "offer",
        address: "/offer",
        kind: "paid",
        publishedAt: NOW - HOUR,
        expiresAt: NOW,
      }),
    ),
  );

  for (const of of ["front", { section: "upriver" }, { topic: "rivers" }, { person: "ana-ruiz" }] as const) {
    expect(await idsOf(archive, of)).toEqual(["weir"]);
  }
  expect(await idsOf(archive, { section: "harbor" })).toEqual([]);
});

test("an article that comes back is not told of any more", async () => {
  const archive = anArchive(withdrawn(aWithdrawal({ id: "weir", address: "/weir" })));
  const article = anArticle({ id: "weir", address: "/weir", publishedAt: NOW - HOUR });

  archive.update({
    edition: "first",
    read: [read("articles/weir.md", { is: "article", article }, 2)],
    now: NOW,
  });

  expect(await idsOf(archive)).toEqual([]);
  expect((await archive.latest("front", NOW)).total).toBe(1);
});
