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

test("an address with the site’s own origin is judged as one without it", async () => {
  const links = ["/nowhere", "/about#here", "/2026/11/20/world/weir", "/about", "", "?from=rss"];
  const files = {
    "articles/weir.md": anArticleFile({ status: "draft" }),
    "articles/tide-mill.md": anArticleFile(
      {},
      links.map((link) => `[x](https://ledger.example${link})\n`).join(""),
    ),
    "pages/about.md":
      "---\ntitle: About\ndescription: Who we are.\n---\n[x](https://other.example/nowhere)\n",
  };

  const told = (await toldAboutFolder(files)).filter(([place]) => place.startsWith("articles/tide-mill"));

  expect(told.map(([place, , rule, message]) => [place, rule, message])).toEqual([
    ["articles/tide-mill.md:8:1", "broken-link", "no page of this site has the address /nowhere"],
    ["articles/tide-mill.md:9:1", "broken-fragment", "that page has no place with the fragment #here"],
    ["articles/tide-mill.md:10:1", "link-to-draft", "this link leads to a draft, which readers cannot see"],
  ]);
});

test("an article stands in its other forms too, and nothing else does", async () => {
  const article = "/2026/11/20/world/tide-mill";
  const links = [
    `${article}.md`,
    `${article}.ninjs.json`,
    `${article}/history?from=1&to=2`,
    "/old/mill/history",
  ];
  const broken = [`${article}.pdf`, "/about/history", "/about.md", "/section/world/history"];
  const files = {
    "articles/tide-mill.md": anArticleFile(
      { formerUrls: "[/old/mill]" },
      [...links, ...broken].map((link) => `[x](${link})\n`).join(""),
    ),
    "pages/about.md": "---\ntitle: About\ndescription: Who we are.\n---\nText.\n",
  };

  expect((await toldAboutFolder(files)).map(([place, , rule]) => [place, rule])).toEqual([
    ["articles/tide-mill.md:13:1", "broken-link"],
    ["articles/tide-mill.md:14:1", "broken-link"],
    ["articles/tide-mill.md:15:1", "broken-link"],
    ["articles/tide-mill.md:16:1", "broken-link"],
  ]);
});
