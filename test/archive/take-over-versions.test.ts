/** An archive that is built again, and the versions of the one before it. */
import { closeSync, copyFileSync, openSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import Libsql from "libsql";
import { expect, onTestFinished, test } from "vitest";
import { openArchive } from "../../src/archive/open-archive.ts";
import type { ArchiveStore } from "../../src/archive/store.ts";
import type { Version } from "../../src/article/version.ts";
import { aFolder } from "../support/a-folder.ts";
import { published } from "../support/an-archive.ts";
import { APPEARED, anArchiveOnDisk, aStory, HOUR } from "../support/an-archive-on-disk.ts";
import { aNewsroom } from "../support/an-article.ts";

const LATER = APPEARED + 9 * HOUR;

function opened(file: string): ArchiveStore {
  const archive = openArchive(file);
  onTestFinished(() => archive.close());
  return archive;
}

/** Takes in what the folder holds, as after every start. */
function filled(archive: ArchiveStore, id: string, text: string): ArchiveStore {
  archive.update({
    edition: "first",
    newsroom: aNewsroom(),
    read: [published(aStory(id, text))],
    now: LATER,
  });
  return archive;
}

const texts = (versions: readonly Version[]): (string | undefined)[] =>
  versions.map(({ parts }) => parts.at(-1)?.text);

function makeOld(file: string): void {
  const archive = new Libsql(file);
  archive.exec("PRAGMA user_version = 1");
  archive.close();
}

test("an archive of another form hands its versions on, and an unchanged article gets no twin", async () => {
  const file = anArchiveOnDisk({ mill: ["Wet.", "Dry."] });
  makeOld(file);

  const archive = filled(opened(file), "mill", "Dry.");

  expect(archive.opening.is).toBe("outdated");
  const versions = await archive.versions("mill", LATER);
  expect(texts(versions)).toEqual(["Wet.", "Dry."]);
  expect(versions.map(({ at }) => at)).toEqual([APPEARED, APPEARED + HOUR]);
});

test("what changed while no server ran is a version after those that were handed on", async () => {
  const file = anArchiveOnDisk({ mill: ["Wet.", "Dry."] });
  makeOld(file);

  const archive = filled(opened(file), "mill", "Drier.");

  expect(texts(await archive.versions("mill", LATER))).toEqual(["Wet.", "Dry.", "Drier."]);
});

test("versions that stand only in the log of a killed process are handed on as well", async () => {
  const file = anArchiveOnDisk({ mill: ["Wet."] });
  const killed = join(aFolder(), "archive.sqlite");
  const writer = opened(file);
  writer.update({ edition: "first", read: [published(aStory("mill", "Dry."))], now: APPEARED + HOUR });
  for (const tail of ["", "-wal"]) copyFileSync(file + tail, killed + tail);
  makeOldByLog(killed);

  const archive = filled(opened(killed), "mill", "Dry.");

  expect(texts(await archive.versions("mill", LATER))).toEqual(["Wet.", "Dry."]);
});

/** Without taking what stands in the log into the file. */
function makeOldByLog(file: string): void {
  const archive = new Libsql(file);
  archive.pragma("wal_autocheckpoint = 0");
  archive.exec("PRAGMA user_version = 1");
  copyFileSync(file, `${file}.kept`);
  copyFileSync(`${file}-wal`, `${file}.kept-wal`);
  archive.close();
  rmSync(`${file}-shm`, { force: true });
  copyFileSync(`${file}.kept`, file);
  copyFileSync(`${file}.kept-wal`, `${file}-wal`);
}

test("of a damaged archive all is handed on that can be read, on both sides of the damage", async () => {
  const long = "The tide came in and went out again. ".repeat(200);
  const ids = Array.from({ length: 60 }, (_, index) => `mill-${1000 + index}`);
  const file = anArchiveOnDisk(
    Object.fromEntries(ids.map((id) => [id, [`${id} ${long}`, `${id} again ${long}`]])),
  );
  damageVersions(file);

  const archive = opened(file);

  expect(archive.opening.is).toBe("damaged");
  for (const id of ["mill-1000", "mill-1059"]) {
    filled(archive, id, `${id} again ${long}`);
    expect(await archive.versions(id, LATER)).toHaveLength(2);
  }
});

/** Overwrites pages in the middle of those that hold the versions. */
function damageVersions(file: string): void {
  const archive = new Libsql(file);
  const page = archive
    .prepare("SELECT pageno FROM dbstat WHERE name = 'versions' ORDER BY path LIMIT 4 OFFSET 100")
    .all()
    .map((row) => Number(Reflect.get(Object(row), "pageno")));
  archive.close();
  const open = openSync(file, "r+");
  for (const number of page) writeSync(open, Buffer.alloc(4096, 7), 0, 4096, (number - 1) * 4096);
  closeSync(open);
  expect(page).not.toEqual([]);
}

test("what is no archive at all hands nothing on, and keeps nobody from starting", async () => {
  const file = join(aFolder(), "archive.sqlite");
  writeFileSync(file, "Notes on the tides, not a database.\n".repeat(400));

  const archive = filled(opened(file), "mill", "Wet.");

  expect(texts(await archive.versions("mill", LATER))).toEqual(["Wet."]);
});

test("an archive from before there were versions hands nothing on", async () => {
  const file = anArchiveOnDisk({ mill: ["Wet."] });
  const before = new Libsql(file);
  before.exec("DROP TABLE versions; PRAGMA user_version = 1");
  before.close();

  const archive = filled(opened(file), "mill", "Dry.");

  expect(texts(await archive.versions("mill", LATER))).toEqual(["Dry."]);
});

test("a start that was stopped before the versions were handed on is made up for by the next one", async () => {
  const file = anArchiveOnDisk({ mill: ["Wet.", "Dry."] });
  copyFileSync(file, `${file}.old`);
  for (const tail of ["", "-wal", "-shm"]) rmSync(file + tail, { force: true });
  writeFileSync(file, "");

  const archive = filled(opened(file), "mill", "Dry.");

  expect(texts(await archive.versions("mill", LATER))).toEqual(["Wet.", "Dry."]);
});

/** An archive, and the one that was put aside for it, as after a start with a new program. */
function aRenewed(texts: readonly string[]): string {
  const file = anArchiveOnDisk({ mill: texts });
  makeOld(file);
  openArchive(file).close();
  return file;
}

const TAILS = ["", "-wal", "-shm"];

test("an archive that is deleted hands on what was put aside for it; whoever deletes both begins anew", async () => {
  for (const [asides, had] of [
    [[], ["Wet.", "Dry."]],
    [[".old"], ["Dry."]],
  ] as const) {
    const file = aRenewed(["Wet.", "Dry."]);
    for (const aside of ["", ...asides])
      for (const tail of TAILS) rmSync(file + aside + tail, { force: true });

    const archive = filled(opened(file), "mill", "Dry.");

    expect(texts(await archive.versions("mill", LATER))).toEqual(had);
  }
});

test("a text that waited for its hour when an archive was put aside, and never appeared, is not handed on later", async () => {
  const file = anArchiveOnDisk({ mill: ["Wet."] });
  const before = openArchive(file);
  const mill = aStory("mill", "Secret.");
  before.update({
    edition: "first",
    read: [published({ ...mill, publishedAt: LATER })],
    now: APPEARED + HOUR,
  });
  before.close();
  makeOld(file);
  openArchive(file).close();
  for (const tail of TAILS) rmSync(file + tail, { force: true });

  const archive = filled(opened(file), "mill", "Dry.");

  expect(texts(await archive.versions("mill", LATER))).toEqual(["Wet.", "Dry."]);
});
