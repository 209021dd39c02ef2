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

const quotes: readonly (readonly [before: string, after: string, told: string])[] = [
  ["The mill stands.", "The mill <b>bold</b> stands.", "“<b>bold</b …” is new"],
  ["It cost $5.", "It cost €6 (in all).", "“$5” became “€6 (in all”"],
  ["The tide-mill stands.", "The old, rotten weir stands.", "“tide-mill” became “old, rotten weir”"],
  ["It was 5 degrees.", "It was -5 degrees.", "“5” became “-5”"],
  ["It was 5 degrees.", "It was, all said, −5 degrees.", "“5” became “all said, −5”"],
];
for (const [before, after, told] of quotes) {
  test(`what changed is quoted as it stands in the text: ${told}`, async () => {
    const version = await aVersion(fileOf(before));

    expect(await faultsIn(fileOf(after), version)).toEqual([`undated-change 6 ${NEITHER}: ${told}`]);
  });
}

test("words that do not stand together are not quoted as if they did", async () => {
  const before = await aVersion(fileOf("It stands.", { dateline: "Lima, Peru" }));

  expect(await faultsIn(fileOf("CALLAO, Peru - It stands.", { dateline: "Callao, Peru" }), before)).toEqual([
    `undated-change 6 ${NEITHER}: “LIMA” became “CALLAO”, “CALLAO, Peru” is new`,
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

test("a text that is mended after its correction was written belongs to it; what changes later does not", async () => {
  const dated = { updated: UPDATED };
  const before = await aVersion(fileOf("The mill stands."));
  const noted = await aVersion(fileOf("The mill stands.", dated));
  const typed = await aVersion(fileOf("The mill standss.", dated));
  const mended = await aVersion(fileOf("The weir stands.", dated));
  const changed = await aVersion(fileOf("The weir stands in Lima.", dated));

  const faults = (file: string, ...taken: Version[]) => faultsIn(file, before, noted, ...taken);

  expect(await faults(fileOf("The weir stands.", dated))).toEqual([]);
  expect(await faults(fileOf("The weir stands.", dated), typed, mended)).toEqual([]);
  expect(await faults(fileOf("The weir stands in Lima.", dated), mended)).toHaveLength(1);
  expect(await faults(fileOf("The weir stands in Lima.", dated), typed, mended, changed)).toHaveLength(1);
});

test("`minorChanges` is believed of what can be a typing error, and of nothing else", async () => {
  const minor = { minorChanges: "true" };
  const before = await aVersion(fileOf("Ana Schmidt saw teh 40 piles."));

  expect(await faultsIn(fileOf("Ana Schmitt saw the 40 piles.", minor), before)).toEqual([]);
  expect(await faultsIn(fileOf("Ana Schmidt saw the 45 piles.", minor), before)).toEqual([
    "minor-changes 7 `minorChanges` says typing errors only, but more has changed: “teh 40” became “the 45”",
  ]);
});
