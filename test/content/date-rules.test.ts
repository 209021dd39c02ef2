import { expect, test } from "vitest";
import { checkFolder } from "../../src/content/check-folder.ts";
import { aContentFolder } from "../support/a-content-folder.ts";
import { anArticleFile } from "../support/an-article-file.ts";
import { testCases } from "../support/told.ts";

test("changes dated in the future are told of what has appeared", async () => {
  const changes = {
    updated: "2026-12-01T09:00:00-05:00",
    corrections: "[{ kind: correction, date: 2026-12-01T09:00:00-05:00, text: The year was wrong. }]",
  };
  const folder = aContentFolder({
    "articles/tide-mill.md": anArticleFile(changes),
    "articles/later.md": anArticleFile({ ...changes, published: "2026-11-30T09:00:00-05:00" }),
  });

  const { problems } = await checkFolder(folder, { now: Date.UTC(2026, 10, 23) });

  expect(problems.map(({ file, line, column, rule }) => [file, line, column, rule])).toEqual([
    ["articles/tide-mill.md", 7, 10, "in-future"],
    ["articles/tide-mill.md", 8, 41, "in-future"],
  ]);
  expect((await checkFolder(folder)).problems).toEqual([]);
});

const withdrawn = (changes: Record<string, string>): string =>
  anArticleFile({ status: "withdrawn", reason: "Not so.", ...changes }, "");

testCases([
  [
    "a withdrawal before the publication",
    withdrawn({ withdrawn: "2026-11-19T09:00:00-05:00" }),
    [
      [
        "9:12",
        "error",
        "withdrawn-before-published",
        "`withdrawn` lies before `published`",
        "correct one of the two, or remove `withdrawn` if no reader ever had the article",
      ],
    ],
  ],
]);

test("a withdrawal in the future is told, for it happens at once", async () => {
  const folder = aContentFolder({
    "articles/tide-mill.md": withdrawn({ withdrawn: "2026-12-01T09:00:00-05:00" }),
  });

  const { problems } = await checkFolder(folder, { now: Date.UTC(2026, 10, 23) });

  expect(problems).toEqual([
    {
      file: "articles/tide-mill.md",
      line: 9,
      column: 12,
      severity: "warning",
      rule: "in-future",
      message: "`withdrawn` lies in the future, and the article is taken back at once all the same",
      fix: "write when it was withdrawn; `expires` is for an article that shall be shown until then",
    },
  ]);
});
