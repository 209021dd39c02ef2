/** Processes that open an outdated archive at the same moment, or die while they do: no version is lost. */
import { existsSync, renameSync, writeFileSync } from "node:fs";
import Libsql from "libsql";
import { expect, test } from "vitest";
import { openArchive } from "../../src/archive/open-archive.ts";
import { readVersions } from "../../src/archive/read-versions.ts";
import { aProgram, type Program } from "../support/a-program.ts";
import { APPEARED, anArchiveOnDisk, HOUR } from "../support/an-archive-on-disk.ts";
import { until } from "../support/until.ts";

const LATER = APPEARED + 9 * HOUR;
const MILLS = Array.from({ length: 100 }, (_, index) => `mill-${index}`);
const tide = "The tide came in and went out again. ".repeat(400);

function anOutdatedArchive(): string {
  const file = anArchiveOnDisk(Object.fromEntries(MILLS.map((id) => [id, [`Wet. ${tide}`, `Dry. ${tide}`]])));
  const archive = new Libsql(file);
  archive.exec("PRAGMA user_version = 1");
  archive.close();
  return file;
}

async function anOpener(file: string): Promise<Program> {
  const opener = aProgram("test/support/an-opener.ts", { args: [file] });
  await opener.hears(/ready/);
  return opener;
}

function versionsIn(file: string): number {
  openArchive(file).close();
  const reader = readVersions(file, LATER);
  const all = MILLS.flatMap((id) => reader?.of(id) ?? []);
  reader?.close();
  return all.length;
}

test("of several processes that start at once one takes the versions over, and all find them", async () => {
  for (let round = 1; round <= 4; round++) {
    const file = anOutdatedArchive();
    const openers = await Promise.all([1, 2, 3, 4].map(() => anOpener(file)));

    for (const { process } of openers) process.stdin?.write("go\n");
    const codes = await Promise.all(openers.map(({ exitCode }) => exitCode));

    const found = openers.map((opener) => /found: (?<is>\w+)/.exec(opener.said().out)?.groups?.["is"]);
    expect(openers.map((opener) => opener.said().err)).toEqual(["", "", "", ""]);
    expect(codes).toEqual([0, 0, 0, 0]);
    expect(found.toSorted()).toEqual(["found", "found", "found", "outdated"]);
    expect(versionsIn(file)).toBe(200);
  }
});

test("a process that is killed while it takes the versions over leaves them to the next one", async () => {
  for (let round = 1; round <= 3; round++) {
    const file = anOutdatedArchive();
    const opener = await anOpener(file);

    opener.process.stdin?.write("go\n");
    await until(() => existsSync(`${file}.old`));
    opener.process.kill("SIGKILL");
    await opener.exitCode;

    expect(versionsIn(file)).toBe(200);
  }
});

test("one that was killed before it could begin the new archive leaves them, too", () => {
  const file = anOutdatedArchive();
  renameSync(file, `${file}.old`);

  expect(versionsIn(file)).toBe(200);
});

test("what is put aside never takes the place of versions that can’t be handed on any more", () => {
  const file = anOutdatedArchive();
  openArchive(file).close();
  writeFileSync(file, "Notes on the tides, not a database.\n".repeat(400));

  const archive = openArchive(file);
  archive.close();

  expect(archive.opening).toEqual({ is: "damaged", putAside: `${file}.damaged` });
  expect(versionsIn(file)).toBe(200);
});
