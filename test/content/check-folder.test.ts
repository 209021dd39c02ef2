import { expect, test } from "vitest";
import { checkFolder } from "../../src/content/check-folder.ts";
import { aContentFolder } from "../support/a-content-folder.ts";
import { anArticleFile } from "../support/an-article-file.ts";

const about = "---\ntitle: About us\ndescription: Who we are.\n---\n## Our mill\n\nWe are few.\n";

async function told(files: Record<string, string | undefined>) {
  const { problems } = await checkFolder(aContentFolder(files));
  return problems.map(({ file, line, column, severity, rule, message, fix }) => [
    `${file}:${line}:${column}`,
    severity,
    rule,
    message,
    fix,
  ]);
}

test("a sound folder has no problems, and its files are counted", async () => {
  const folder = aContentFolder({ "articles/tide-mill.md": anArticleFile(), "pages/about.md": about });

  expect(await checkFolder(folder)).toEqual({ problems: [], files: 4 });
});

test("problems of all files are told by file, line and column", async () => {
  const files = {
    "site.yaml": "name: [",
    "people.yaml": "Ana: 1\n",
    "articles/tide-mill.md": "",
  };

  expect((await told(files)).map(([place, , rule]) => [place, rule])).toEqual([
    ["people.yaml:1:1", "id"],
    ["site.yaml:1:7", "yaml-unclosed"],
  ]);
});

test("two files of one address are told, also where one of them stood there before", async () => {
  const files = {
    "articles/a/tide-mill.md": anArticleFile({ id: "one" }),
    "articles/b/tide-mill.md": anArticleFile({ id: "one" }),
    "articles/c/other-mill.md": anArticleFile({ formerUrls: "[/about, /old]" }),
    "articles/d/third-mill.md": anArticleFile({ formerUrls: "[/old]" }),
    "pages/about.md": about,
  };

  expect(await told(files)).toEqual([
    [
      "articles/b/tide-mill.md:1:1",
      "error",
      "duplicate-address",
      "the address /2026/11/20/world/tide-mill belongs to articles/a/tide-mill.md already",
      "rename one of the two files, or remove it",
    ],
    [
      "articles/b/tide-mill.md:1:1",
      "error",
      "duplicate-id",
      "the id “one” belongs to articles/a/tide-mill.md already",
      "give one of the two another `id`, or remove it",
    ],
    [
      "articles/c/other-mill.md:1:1",
      "error",
      "duplicate-address",
      "the former address /about belongs to pages/about.md already",
      "take it off the list `formerUrls` of one of the two files",
    ],
    [
      "articles/d/third-mill.md:1:1",
      "error",
      "duplicate-address",
      "the former address /old belongs to articles/c/other-mill.md already",
      "take it off the list `formerUrls` of one of the two files",
    ],
  ]);
});

test("links to pages that do not exist are told with the nearest that does", async () => {
  const text =
    "[a](/abuot) [b](/nowhere/at/all)\n[c](/about#our-mil) [d](#there)\n[e](/section/wrold)\n\n## Here\n\nText.\n";
  const files = { "articles/tide-mill.md": anArticleFile({}, text), "pages/about.md": about };

  expect(await told(files)).toEqual([
    [
      "articles/tide-mill.md:8:1",
      "error",
      "broken-link",
      "no page of this site has the address /abuot: did you mean /about?",
      "write `/about`",
    ],
    [
      "articles/tide-mill.md:8:13",
      "error",
      "broken-link",
      "no page of this site has the address /nowhere/at/all",
      "correct the address, or remove the link",
    ],
    [
      "articles/tide-mill.md:9:1",
      "error",
      "broken-fragment",
      "no heading there has the fragment #our-mil: did you mean #our-mill?",
      "write `#our-mill`",
    ],
    [
      "articles/tide-mill.md:9:21",
      "error",
      "broken-fragment",
      "no heading there has the fragment #there: did you mean #here?",
      "write `#here`",
    ],
    [
      "articles/tide-mill.md:10:1",
      "error",
      "broken-link",
      "no page of this site has the address /section/wrold: did you mean /section/world?",
      "write `/section/world`",
    ],
  ]);
});

test("links to what the site makes, to former addresses and to files are left in peace", async () => {
  const links = [
    "/",
    "/about/",
    "/About?from=here",
    "/section/world",
    "/by/marta-lindqvist",
    "/topic/old-mills",
    "/corrections",
    "/old",
    "/2026/11/20/world/tide-mill.md",
    "/feed.rss",
    "/archive/2026/11",
    "/report.pdf",
    "#here",
    "#headline",
  ].map((address) => `[x](${address})`);
  const changes = { topics: "[Old mills]", formerUrls: "[/old]" };
  const files = {
    "articles/tide-mill.md": anArticleFile(changes, `${links.join(" ")}\n\n## Here\n\nText.\n`),
    "pages/about.md": about,
  };

  expect(await told(files)).toEqual([]);
});

test("a link to a draft is a warning, and a link to a bad file is that file’s affair", async () => {
  const files = {
    "articles/draft-mill.md": anArticleFile({ status: "draft" }),
    "articles/bad-mill.md": anArticleFile({ section: "wrold" }),
    "articles/tide-mill.md": anArticleFile(
      {},
      "[x](/2026/11/20/world/draft-mill) [y](/2026/11/20/world/bad-mill)\n",
    ),
  };

  expect((await told(files)).map(([place, severity, rule]) => [place, severity, rule])).toEqual([
    ["articles/bad-mill.md:4:10", "error", "unknown-section"],
    ["articles/tide-mill.md:8:1", "warning", "link-to-draft"],
  ]);
});
