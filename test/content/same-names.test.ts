import { expect, test } from "vitest";
import { sameNames } from "../../src/content/same-names.ts";

test("two names that differ in capitals only are told at the second", () => {
  expect(sameNames(["articles/XI/mill.md", "articles/weir.md", "articles/xi/mill.md"])).toEqual([
    {
      file: "articles/xi/mill.md",
      line: 1,
      column: 1,
      severity: "error",
      rule: "same-name",
      message:
        "the name differs from articles/XI/mill.md in capitals only: editors on macOS and Windows cannot have both",
      fix: "rename one of the two files or folders, or remove it",
    },
  ]);
});
