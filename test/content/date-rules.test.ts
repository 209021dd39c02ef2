import { expect, test } from "vitest";
import { checkFolder } from "../../src/content/check-folder.ts";
import { aContentFolder } from "../support/a-content-folder.ts";
import { anArticleFile } from "../support/an-article-file.ts";

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
