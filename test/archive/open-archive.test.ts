/** An archive on disk: kept, found again, and put aside when it can't be used. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Libsql from "libsql";
import { expect, onTestFinished, test } from "vitest";
import { ArchiveUnavailable, openArchive } from "../../src/archive/open-archive.ts";
import type { ArchiveStore } from "../../src/archive/store.ts";
import { aFolder } from "../support/a-folder.ts";
import { NOW, published } from "../support/an-archive.ts";
import { aNewsroom, anArticle } from "../support/an-article.ts";

const mill = anArticle({ address: "/mill", publishedAt: NOW });

function opened(file: string): ArchiveStore {
  const archive = openArchive(file);
  onTestFinished(() => archive.close());
  return archive;
}

/** The file of an archive that holds the mill, and is closed. */
function aFilledFile(): string {
  const file = join(aFolder(), "deep", "er", "archive.db");
  const archive = openArchive(file);
  archive.update({ edition: "first", newsroom: aNewsroom(), read: [published(mill)], now: NOW });
  archive.close();
  return file;
}

test("an archive makes its folder, and is found again with all it holds", async () => {
  const file = aFilledFile();

  const archive = opened(file);

  expect(archive.opening).toEqual({ is: "found" });
  expect(await archive.article("/mill", NOW)).toEqual({ is: "article", article: mill, versions: 1 });
  expect(await archive.newsroom()).toEqual(aNewsroom());
});

test("a first archive is new", () => {
  expect(opened(join(aFolder(), "archive.db")).opening).toEqual({ is: "new" });
});

test("an archive of another version is put aside, and built again", async () => {
  const file = aFilledFile();
  const other = new Libsql(file);
  other.exec("PRAGMA user_version = 1");
  other.close();

  const archive = opened(file);

  expect(archive.opening).toEqual({ is: "outdated", putAside: `${file}.old` });
  expect(await archive.article("/mill", NOW)).toBeUndefined();
  expect(existsSync(`${file}.old`)).toBe(true);
});

test("a file that is no database is put aside unharmed, and the next start finds a good one", () => {
  const file = join(aFolder(), "archive.db");
  writeFileSync(file, "Notes on the tides, not a database.\n".repeat(400));

  expect(opened(file).opening).toEqual({ is: "damaged", putAside: `${file}.old` });
  expect(opened(file).opening).toEqual({ is: "found" });
  expect(readFileSync(`${file}.old`, "utf8")).toContain("Notes on the tides");
});

test("an archive that is damaged in its middle is put aside", () => {
  const file = aFilledFile();
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill(7, 8192, bytes.length - 4096));

  expect(opened(file).opening.is).toBe("damaged");
});

test("a place where no archive can be is an error that names it", () => {
  const file = join(aFolder(), "archive.db");
  writeFileSync(file, "");

  expect(() => openArchive(join(file, "archive.db"))).toThrow(ArchiveUnavailable);
  expect(() => openArchive(join(file, "archive.db"))).toThrow(file);
});
