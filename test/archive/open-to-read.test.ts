import { existsSync } from "node:fs";
import { join } from "node:path";
import Libsql from "libsql";
import { expect, onTestFinished, test } from "vitest";
import { ArchiveUnavailable, openArchive } from "../../src/archive/open-archive.ts";
import { openToRead } from "../../src/archive/open-to-read.ts";
import { aFolder } from "../support/a-folder.ts";
import { aNewsroom, anArticle } from "../support/an-article.ts";

const NOW = Date.UTC(2026, 10, 22, 19, 0, 0);

function anArchive() {
  const file = join(aFolder(), "ledger.sqlite");
  const store = openArchive(file);
  onTestFinished(() => store.close());
  return { file, store };
}

test("what one process takes in, another reads at once", async () => {
  const { file, store } = anArchive();
  const reading = openToRead(file);
  onTestFinished(() => reading.close());
  await expect(reading.newsroom()).rejects.toThrow();

  const article = anArticle({ headline: "Tide mill to be drained" });
  store.update({
    edition: "first",
    newsroom: aNewsroom({}),
    read: [
      { path: "articles/a.md", size: 1, modifiedAt: 1, reading: { is: "article", article, problems: [] } },
    ],
    now: NOW,
  });

  expect(await reading.article(article.address, NOW)).toMatchObject({
    is: "article",
    article: { headline: "Tide mill to be drained" },
  });
});

test("an archive that is gone is not made anew", () => {
  const file = join(aFolder(), "ledger.sqlite");

  expect(() => openToRead(file)).toThrow(ArchiveUnavailable);
  expect(() => openToRead(file)).toThrow(/\(it is gone\): start the server again$/);
  expect(existsSync(file)).toBe(false);
});

test("an archive of another Broadsheet is not read, and stays where it is", () => {
  const { file, store } = anArchive();
  const later = new Libsql(file);
  later.exec("PRAGMA user_version = 20991231");

  expect(() => openToRead(file)).toThrow(
    /another Broadsheet has made it anew\): stop that one, or name another folder in ARCHIVE, and/,
  );
  expect(store.lastNewsroom()).toBeUndefined();
  expect(existsSync(`${file}.old`)).toBe(false);
});
