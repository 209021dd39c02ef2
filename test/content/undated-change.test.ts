import { expect, test } from "vitest";
import { type Version, versionParts } from "../../src/article/version.ts";
import { inspectContentFile } from "../../src/content/read-content-file.ts";
import { readNewsroom } from "../../src/content/read-newsroom.ts";
import { aContentFolder } from "../support/a-content-folder.ts";
import { anArticleFile } from "../support/an-article-file.ts";

const PATH = "articles/2026/11/mill.md";
const UPDATED = "2026-11-21T09:00:00-05:00";

async function read(file: string, versions: readonly Version[] = []) {
  const folder = aContentFolder({ [PATH]: file });
  const { newsroom } = await readNewsroom(folder);
  if (!newsroom) throw new Error("the default newsroom is sound");
  return (await inspectContentFile(folder, PATH, { newsroom, versionsOf: () => versions })).reading;
}

/** The version that readers had when the file said that. */
async function aVersion(file: string, own: Partial<Version> = {}): Promise<Version> {
  const reading = await read(file);
  if (reading.is !== "article") throw new Error("the file is sound");
  const { updatedAt, corrections } = reading.article;
  const dates = { ...(updatedAt !== undefined && { updatedAt }), corrections };
  return { number: 1, at: 0, isMinor: false, ...dates, parts: versionParts(reading.article), ...own };
}

const faultsIn = async (file: string, ...versions: Version[]) =>
  (await read(file, versions)).problems
    .filter(({ rule }) => rule === "undated-change" || rule === "minor-changes")
    .map(({ rule, line, message }) => `${rule} ${line} ${message}`);

const fileOf = (text: string, keys: Record<string, string> = {}) => anArticleFile(keys, `${text}\n`);
const NEITHER = "the text has changed in substance with neither a new `updated` nor a correction";

test("a text that changed in substance under the same dates is told, with what changed", async () => {
  const before = await aVersion(fileOf("The mill lost 40 piles, and the keeper slept."));

  expect(await faultsIn(fileOf("The mill lost 45 piles, and slept soundly."), before)).toEqual([
    `undated-change 6 ${NEITHER}: “40” became “45”, “the keeper” is gone, “soundly” is new`,
  ]);
});

test("the fault stands at the last date the editor set", async () => {
  const before = await aVersion(fileOf("The mill stands.", { updated: UPDATED }));

  const [fault] = await faultsIn(fileOf("The weir stands.", { updated: UPDATED }), before);

  expect(fault).toContain("undated-change 7 ");
});

test("many changes are not told one by one", async () => {
  const before = await aVersion(fileOf("One 1 two 2 three 3 four 4 five 5."));

  expect(await faultsIn(fileOf("One 9 two 9 three 9 four 9 five 9."), before)).toEqual([
    `undated-change 6 ${NEITHER}: “1” became “9”, “2” became “9”, “3” became “9”, 2 more`,
  ]);
});

test("a new date, a correction, a typing error, or nothing changed: nothing is told", async () => {
  const before = await aVersion(fileOf("The mill stands."));
  const correction = '[{ kind: correction, date: 2026-11-21T09:00:00-05:00, text: "It is a weir." }]';

  expect(await faultsIn(fileOf("The weir stands.", { updated: UPDATED }), before)).toEqual([]);
  expect(await faultsIn(fileOf("The weir stands.", { corrections: correction }), before)).toEqual([]);
  expect(await faultsIn(fileOf("The mill standss."), before)).toEqual([]);
  expect(await faultsIn(fileOf("The mill stands."), before)).toEqual([]);
  expect(await faultsIn(fileOf("The weir stands."))).toEqual([]);
});

test("a server that has taken the edit in already makes no difference, until there is a new date", async () => {
  const [before, taken] = [
    await aVersion(fileOf("The mill stands.")),
    await aVersion(fileOf("The weir stands.")),
  ];
  const dated = await aVersion(fileOf("The weir stands.", { updated: UPDATED }));

  expect(await faultsIn(fileOf("The weir stands."), before, taken)).toHaveLength(1);
  expect(await faultsIn(fileOf("The weir stands.", { updated: UPDATED }), before, taken, dated)).toEqual([]);
});

test("`minorChanges` is believed of what can be a typing error, and of nothing else", async () => {
  const minor = { minorChanges: "true" };
  const before = await aVersion(fileOf("Ana Schmidt saw teh 40 piles."));

  expect(await faultsIn(fileOf("Ana Schmitt saw the 40 piles.", minor), before)).toEqual([]);
  expect(await faultsIn(fileOf("Ana Schmidt saw the 45 piles.", minor), before)).toEqual([
    "minor-changes 7 `minorChanges` says typing errors only, but more has changed: “teh 40” became “the 45”",
  ]);
});
