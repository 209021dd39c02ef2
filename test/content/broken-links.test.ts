import { expect, test } from "vitest";
import { anArticleFile } from "../support/an-article-file.ts";
import { toldAboutFolder } from "../support/told.ts";

test("a file that is held back is told of its broken links too", async () => {
  const text = "[x](/nowhere) [y](#there) [z](#here)\n\n## Here\n\nText.\n";
  const files = { "articles/tide-mill.md": anArticleFile({ section: "wrold" }, text) };

  expect((await toldAboutFolder(files)).map(([place, , rule]) => [place, rule])).toEqual([
    ["articles/tide-mill.md:4:10", "unknown-section"],
    ["articles/tide-mill.md:8:1", "broken-link"],
    ["articles/tide-mill.md:8:15", "broken-fragment"],
  ]);
});
