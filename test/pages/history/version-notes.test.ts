/** Why there is another version, in the words that readers are told. */
import { expect, test } from "vitest";
import type { Article } from "../../../src/article/article.ts";
import type { Correction } from "../../../src/article/correction.ts";
import type { Version } from "../../../src/article/version.ts";
import { versionNotes } from "../../../src/pages/history/version-notes.ts";
import { aDesk } from "../../support/a-desk.ts";
import { aVersion } from "../../support/a-version.ts";
import { anArticle } from "../../support/an-article.ts";

const at = (day: number, hour = 17): number => Date.UTC(2026, 10, day, hour);
const oak: Correction = { kind: "correction", at: at(21), text: "The piles are of oak.", isSerious: false };
const lock: Correction = {
  kind: "update",
  at: at(21, 18),
  text: "The lock is open again.",
  isSerious: false,
};

/** What is told of the second version, or of the first when there is no second. */
function told(first: Partial<Version>, second?: Partial<Version>, own: Partial<Article> = {}) {
  const article = anArticle({ corrections: [oak, lock], ...own });
  const one = aVersion(1, first);
  return second
    ? versionNotes(aVersion(2, { at: at(21, 18), ...second }), one, article, aDesk())
    : versionNotes(one, undefined, article, aDesk());
}

const address = "/2026/11/20/harbor/tide-mill";
const ofOak = { label: "Correction", text: "The piles are of oak.", href: `${address}#correction-1` };
const ofLock = { label: "Update", text: "The lock is open again.", href: `${address}#correction-2` };

test("the first version is the article as it was published", () => {
  expect(told({})).toEqual([{ label: "First published" }]);
});

test("of an article that was met late nobody claims to know how it began", () => {
  expect(told({ at: at(21), corrections: [oak] })).toEqual([{ label: "As of November 21, 2026" }, ofOak]);
});

test("a new version is told by the notes that came with it, and each leads to its place", () => {
  expect(told({}, { corrections: [lock, oak], updatedAt: at(21, 18) })).toEqual([ofLock, ofOak]);
  expect(told({ corrections: [oak] }, { corrections: [oak, lock] })).toEqual([ofLock]);
});

test("a note that was dated later than the version under which it stands has its own date", () => {
  expect(told({}, { at: at(20, 20), corrections: [oak] })).toMatchObject([
    { ...ofOak, at: { iso: "2026-11-21T17:00:00Z" } },
  ]);
});

test("a note that was taken back is still told, though it leads nowhere any more", () => {
  expect(told({}, { corrections: [oak] }, { corrections: [] })).toEqual([
    { label: "Correction", text: "The piles are of oak." },
  ]);
});

test("a note whose wording changed is no new one, and is told as it stands now", () => {
  const misspelt = { ...oak, text: "The piles are of aok." };

  expect(told({ corrections: [misspelt] }, { corrections: [oak], isMinor: true })).toEqual([
    { label: "Typing errors" },
  ]);
  expect(told({}, { corrections: [misspelt] })).toEqual([ofOak]);
});

const cases: readonly [string, Partial<Version>, Partial<Version>, string][] = [
  ["an editor’s new date without a note is an update", {}, { updatedAt: at(21) }, "Updated"],
  ["typing errors are called so", {}, { isMinor: true }, "Typing errors"],
  [
    "what nobody dated or noted is not passed over in silence",
    { updatedAt: at(21) },
    { updatedAt: at(21) },
    "Changed without a note",
  ],
  ["a date that was taken away is no update", { updatedAt: at(21) }, {}, "Changed without a note"],
];
for (const [title, first, second, label] of cases) {
  test(title, () => {
    expect(told(first, second)).toEqual([{ label }]);
  });
}
