/** A command that looks into the archive, beside a server or without one. */
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Libsql from "libsql";
import { expect, onTestFinished, test } from "vitest";
import { archiveFile } from "../../src/archive/archive-file.ts";
import { openArchive } from "../../src/archive/open-archive.ts";
import { readVersions } from "../../src/archive/read-versions.ts";
import { aFolder } from "../support/a-folder.ts";
import { published } from "../support/an-archive.ts";
import { APPEARED, anArchiveOnDisk, aStory, HOUR } from "../support/an-archive-on-disk.ts";

const LATER = APPEARED + 9 * HOUR;

function textsIn(file: string, { id = "mill", now = LATER } = {}): (string | undefined)[] | undefined {
  const reader = readVersions(file, now);
  const texts = reader?.of(id).map(({ parts }) => parts.at(-1)?.text);
  reader?.close();
  return texts;
}

test("a command reads what readers have had, and leaves the archive as it was", () => {
  const file = anArchiveOnDisk({ mill: ["Wet.", "Dry."] });
  const before = readFileSync(file);

  const texts = textsIn(file);

  expect(texts).toEqual(["Wet.", "Dry."]);
  expect(textsIn(file, { id: "weir" })).toEqual([]);
  expect(readFileSync(file).equals(before)).toBe(true);
});

test("what waits for its hour is not among it", () => {
  const file = anArchiveOnDisk({ mill: ["Wet."] });

  expect(textsIn(file, { now: APPEARED - HOUR })).toEqual([]);
});

test("a command reads beside a server that goes on writing, and what it wrote last", () => {
  const file = anArchiveOnDisk({ mill: ["Wet."] });
  const server = openArchive(file);
  onTestFinished(() => server.close());
  const put = (text: string, hours: number) =>
    server.update({
      edition: "first",
      read: [published(aStory("mill", text))],
      now: APPEARED + hours * HOUR,
    });
  put("Dry.", 1);
  const log = readFileSync(`${file}-wal`);
  const reader = readVersions(file, LATER);
  const first = reader?.of("mill");
  put("Drier.", 2);

  const second = reader?.of("mill");
  reader?.close();

  expect([first?.length, second?.length]).toEqual([2, 3]);
  expect(readFileSync(`${file}-wal`).length).toBeGreaterThan(log.length);
});

test("a command reads what a killed server left in its log", () => {
  const file = anArchiveOnDisk({ mill: ["Wet."] });
  const killed = join(aFolder(), "archive.sqlite");
  const server = openArchive(file);
  onTestFinished(() => server.close());
  server.update({ edition: "first", read: [published(aStory("mill", "Dry."))], now: APPEARED + HOUR });
  for (const tail of ["", "-wal"]) copyFileSync(file + tail, killed + tail);

  expect(textsIn(killed)).toEqual(["Wet.", "Dry."]);
});

test("where there is no archive, none is made", () => {
  const file = join(aFolder(), "archive.sqlite");

  expect(readVersions(file, LATER)).toBeUndefined();
  expect(readdirSync(dirname(file))).toEqual([]);
});

test("an archive of another form, and what is none, are not read and not put aside", () => {
  const old = anArchiveOnDisk({ mill: ["Wet."] });
  const database = new Libsql(old);
  database.exec("PRAGMA user_version = 1");
  database.close();
  const none = join(aFolder(), "archive.sqlite");
  writeFileSync(none, "Notes on the tides, not a database.\n".repeat(400));

  expect([readVersions(old, LATER), readVersions(none, LATER)]).toEqual([undefined, undefined]);
  expect([existsSync(`${old}.old`), existsSync(`${none}.old`)]).toEqual([false, false]);
});

test("each content folder has an archive of its own, the same from wherever it is named", () => {
  const here = archiveFile(".broadsheet", "content");

  expect(here).toMatch(/^\.broadsheet\/content-[0-9a-f]{8}\.sqlite$/);
  expect(archiveFile(".broadsheet", join(process.cwd(), "content"))).toBe(here);
  expect(archiveFile(".broadsheet", "elsewhere/content")).not.toBe(here);
  expect(archiveFile(":memory:", "content")).toBe(":memory:");
});
