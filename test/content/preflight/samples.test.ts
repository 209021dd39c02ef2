/** What readers and editors see first, judged by our own rules: the samples, and the article of the README. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkFolder } from "../../../src/content/check-folder.ts";
import { aContentFolder } from "../../support/a-content-folder.ts";

test("the samples give an editor nothing to mend but an unfinished draft, and a reader who has no page", async () => {
  const { problems } = await checkFolder("content");

  expect(problems.map(({ file, severity, rule }) => [file, severity, rule])).toEqual([
    ["articles/2026/11/predicting-the-tide.md", "note", "missing-key"],
    ["articles/2026/11/predicting-the-tide.md", "note", "missing-standfirst"],
    ["articles/2026/11/print-the-correction.md", "note", "person-without-page"],
  ]);
});

test("the README’s article has nothing to mend", async () => {
  const [, example = ""] = /```\n(---\nheadline:[^`]*)```/.exec(readFileSync("README.md", "utf8")) ?? [];
  const folder = aContentFolder({
    "site.yaml": readFileSync("content/site.yaml", "utf8").replace(
      /^(?:policies|image):.*(?:\n {2}.*)*/gm,
      "",
    ),
    "people.yaml": readFileSync("content/people.yaml", "utf8"),
    "articles/2026/11/tide-mill.md": example,
  });

  const { problems } = await checkFolder(folder);

  const ofArticle = problems.filter(({ file }) => file.startsWith("articles/"));
  expect(example).toContain("headline:");
  expect(ofArticle.map(({ line, rule }) => [line, rule])).toEqual([
    [5, "person-without-page"],
    [9, "person-without-page"],
  ]);
});
