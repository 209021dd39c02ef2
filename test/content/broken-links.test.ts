import { expect, test } from "vitest";
import { siteYaml } from "../support/a-content-folder.ts";
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

test("a topic of paid content alone has no page, nor has a policy that says nothing", async () => {
  const paid = { kind: "paid", byline: undefined, sponsor: "{ name: Kelp and Sons }", topics: "[Rope]" };
  const files = {
    "site.yaml": `${siteYaml}usage: { contact: rights@ledger.example }\n`,
    "articles/knots.md": anArticleFile(paid),
    "articles/tide-mill.md": anArticleFile(
      { topics: "[Locks]" },
      "[x](/topic/rope) [y](/topic/locks) [z](/usage)\n",
    ),
  };

  expect((await toldAboutFolder(files)).map(([place, , rule]) => [place, rule])).toEqual([
    ["articles/tide-mill.md:9:1", "broken-link"],
    ["articles/tide-mill.md:9:36", "broken-link"],
  ]);
});
