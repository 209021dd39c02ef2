import { expect, test } from "vitest";
import { excerptFrom, excerptOf, harmless } from "../../src/content/excerpt.ts";
import { aContentFolder } from "../support/a-content-folder.ts";

const long = "x".repeat(200);

const cases: [string, string, number, { before: string; mark: string; after: string }][] = [
  ["its first character", "section: wrold", 1, { before: "", mark: "s", after: "ection: wrold" }],
  ["a word further on", "section: wrold", 10, { before: "section: ", mark: "w", after: "rold" }],
  ["the end of the line", "section:", 9, { before: "section:", mark: "", after: "" }],
  ["a place behind its end", "section:", 90, { before: "section:", mark: "", after: "" }],
  ["a character of two units", "a🛶b", 3, { before: "a", mark: "🛶", after: "b" }],
  ["a letter with its accent", "e\u0301t", 1, { before: "", mark: "e\u0301", after: "t" }],
  ["what stands behind a tab", "\tx", 2, { before: "\t", mark: "x", after: "" }],
  [
    "the middle of a long line",
    `${long}!${long}`,
    201,
    { before: `…${"x".repeat(60)}`, mark: "!", after: `${"x".repeat(79)}…` },
  ],
  ["what would command a terminal", "a\u001b[2Jb", 1, { before: "", mark: "a", after: "\uFFFD[2Jb" }],
];
for (const [place, line, column, expected] of cases) {
  test(`a line is cut where the problem points: at ${place}`, () => {
    expect(excerptFrom(`first\n${line}\nlast`, { line: 2, column })).toEqual(expected);
  });
}

test("a line that is not there any more has no excerpt", () => {
  expect(excerptFrom("one\n", { line: 3, column: 1 })).toBeUndefined();
});

test("a file that went, or lies outside the folder, has no excerpt", async () => {
  const folder = aContentFolder();

  expect(await excerptOf(folder, { file: "articles/gone.md", line: 1, column: 1 })).toBeUndefined();
  expect(await excerptOf(folder, { file: "../../etc/hostname", line: 1, column: 1 })).toBeUndefined();
  expect(await excerptOf(folder, { file: "site.yaml", line: 1, column: 7 })).toMatchObject({ mark: "T" });
});

test("control characters but tabs become harmless", () => {
  expect(harmless("a\u0007b\tc\u009b")).toBe("a\uFFFDb\tc\uFFFD");
});
