import { expect, test } from "vitest";
import type { Paint } from "../../../src/content/problem-lines.ts";
import { changeLines, type Told } from "../../../src/web/writing/change-lines.ts";
import type { ShownProblem } from "../../../src/web/writing/shown-problem.ts";

const FILE = "articles/2026/11/tide-mill.md";
const plain: Paint = (_color, text) => text;

const nothing: Told = {
  clock: "10:42:07",
  milliseconds: 41,
  taken: [],
  mended: new Set(),
  problems: [],
  stillServing: [],
};

const problem: ShownProblem = {
  file: FILE,
  path: `content/${FILE}`,
  line: 4,
  column: 10,
  severity: "error",
  rule: "unknown-section",
  message: "unknown section “wrold”",
  fix: "write `world`",
  editor: "",
  excerpt: { before: "section: ", mark: "w", after: "rold" },
};

const say = (told: Partial<Told>): string => changeLines({ ...nothing, ...told }, plain);

test("a change is one line: when, which file, what it meant to readers, how long it took", () => {
  expect(say({ taken: [{ file: FILE, is: "updated", address: "/mill", problems: [] }] })).toBe(
    `10:42:07  ${FILE}  updated /mill  in 41 ms\n`,
  );
});

test("a problem has its line, what points at it and the fix below it, and what readers get meanwhile", () => {
  const told = say({
    taken: [{ file: FILE, is: "held-back", problems: [] }],
    problems: [problem],
    stillServing: ["/mill"],
  });

  expect(told.split("\n")).toEqual([
    `10:42:07  ${FILE}  held back  in 41 ms`,
    `  content/${FILE}:4:10: error: unknown section “wrold” (unknown-section)`,
    "    4 | section: wrold",
    "      |          ^",
    "    write `world`",
    "  still serving the last good version of /mill",
    "",
  ]);
});

const pointers: [string, string, string][] = [
  ["tabs", "\ta", "\t ^"],
  ["characters that take the room of two", "水車", "    ^"],
  ["accents that take none", "e\u0301", " ^"],
];
for (const [what, before, expected] of pointers) {
  test(`the mark stands under its character behind ${what}`, () => {
    const lines = say({ problems: [{ ...problem, excerpt: { before, mark: "x", after: "" } }] }).split("\n");

    expect(lines[2]).toBe(`      | ${expected}`);
  });
}

test("a mended file says so", () => {
  const taken = [{ file: FILE, is: "unchanged", problems: [] }] as const;

  expect(say({ taken, mended: new Set([FILE]) })).toContain("mended, nothing new for readers");
});

for (const is of ["gone", "removed"] as const) {
  test(`a bad file that is ${is} was not mended`, () => {
    expect(say({ taken: [{ file: FILE, is, problems: [] }], mended: new Set([FILE]) })).not.toContain(
      "mended",
    );
  });
}

test("a draft says where it is to be seen", () => {
  const taken = [{ file: FILE, is: "draft", address: "/mill", problems: [] }] as const;

  expect(say({ taken })).toContain("draft, to be seen at /mill");
});

test("an address that now leads nowhere is told with the way to keep it", () => {
  const taken = [{ file: FILE, is: "updated", address: "/new", formerly: "/old", problems: [] }] as const;

  expect(say({ taken })).toContain("add `formerUrls: [/old]` to keep it");
});

test("a folder that is read for the first time is one line", () => {
  const taken = Array.from({ length: 21 }, (_, index) => ({
    file: `articles/${index}.md`,
    is: "published" as const,
    problems: [],
  }));

  expect(say({ taken })).toBe("10:42:07  21 files read in 41 ms\n");
});

test("nothing of a file commands the terminal", () => {
  const told = say({
    taken: [{ file: "articles/\u001b[2J.md", is: "held-back", problems: [] }],
    problems: [{ ...problem, message: "\u001b]0;bad\u0007" }],
  });

  expect(told).not.toMatch(/(?!\n)\p{Control}/u);
});
