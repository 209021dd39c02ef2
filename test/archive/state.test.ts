/** How many articles the archive shows, keeps for later and holds back, and since when. */
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openArchive } from "../../src/archive/open-archive.ts";
import { aFolder } from "../support/a-folder.ts";
import { anArchive, NOW, published, read, withdrawn } from "../support/an-archive.ts";
import { aNewsroom, anArticle, aWithdrawal } from "../support/an-article.ts";

const MINUTE = 60_000;
const mill = anArticle({ id: "mill", address: "/mill" });
const ferry = anArticle({ id: "ferry", address: "/ferry", publishedAt: NOW + 5 * MINUTE });
const bad = (modifiedAt = 1) => read("articles/bad.md", { is: "bad" }, modifiedAt);
const edition = "first";

test("every article is counted once", async () => {
  const archive = anArchive(
    published(mill),
    published(ferry),
    withdrawn(aWithdrawal({ id: "weir", address: "/weir" })),
    read("articles/sluice.md", { is: "draft" }),
    bad(),
  );

  expect(await archive.state(NOW)).toEqual({
    ...{ live: 1, embargoed: 1, withdrawn: 1, drafts: 1, heldBack: 1 },
    since: NOW,
    heldBackSince: NOW,
  });
});

test("the clock moves an article from embargo to readers, and from readers away, without an edit", async () => {
  const archive = anArchive(published({ ...ferry, expiresAt: NOW + 9 * MINUTE }));
  const at = (minutes: number) => archive.state(NOW + minutes * MINUTE);

  expect(await at(4)).toMatchObject({ live: 0, embargoed: 1, since: NOW });
  expect(await at(6)).toMatchObject({ live: 1, embargoed: 0, since: NOW + 5 * MINUTE });
  expect(await at(10)).toMatchObject({ live: 0, embargoed: 0, since: NOW + 9 * MINUTE });
});

const edits = [
  ["a new article", published(anArticle({ id: "weir", address: "/weir" })), true],
  ["a new draft", read("articles/weir.md", { is: "draft" }), true],
  ["a file that turns bad", bad(), true],
  ["an article that goes under embargo", published({ ...mill, publishedAt: NOW + MINUTE * 9 }), true],
  ["another headline", published({ ...mill, headline: "Mill drained" }), false],
] as const;
for (const [what, file, isNews] of edits) {
  test(`${what} is ${isNews ? "a" : "no"} change of the numbers`, async () => {
    const archive = anArchive(published(mill));

    archive.update({ edition, read: [file], now: NOW + MINUTE });

    expect((await archive.state(NOW + MINUTE)).since).toBe(isNews ? NOW + MINUTE : NOW);
  });
}

test("a file is held back since it became so, however often it is saved, and across restarts", async () => {
  const file = join(aFolder(), "archive.db");
  const first = openArchive(file);
  first.update({ edition, newsroom: aNewsroom(), read: [bad(1)], now: NOW });
  first.close();

  const archive = openArchive(file);
  onTestFinished(() => archive.close());
  archive.update({ edition, read: [bad(2)], now: NOW + MINUTE });

  expect(await archive.state(NOW + MINUTE)).toMatchObject({ heldBack: 1, heldBackSince: NOW });
});

test("a file that is mended and turns bad again is held back since then", async () => {
  const archive = anArchive(bad(1));

  archive.update({ edition, read: [read("articles/bad.md", { is: "draft" }, 2)], now: NOW + MINUTE });
  const mended = await archive.state(NOW + MINUTE);
  archive.update({ edition, read: [bad(3)], now: NOW + 2 * MINUTE });

  expect(mended).not.toHaveProperty("heldBackSince");
  expect((await archive.state(NOW + 3 * MINUTE)).heldBackSince).toBe(NOW + 2 * MINUTE);
});
