import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkFolder } from "../../src/content/check-folder.ts";
import { aContentFolder } from "../support/a-content-folder.ts";
import { aGif } from "../support/a-picture.ts";
import { anArticleFile } from "../support/an-article-file.ts";
import { toldAboutFolder } from "../support/told.ts";

const about = "---\ntitle: About us\ndescription: Who we are.\n---\n## Our mill\n\nWe are few.\n";

test("a sound folder has no problems, and its files are counted", async () => {
  const folder = aContentFolder({ "articles/tide-mill.md": anArticleFile(), "pages/about.md": about });

  expect(await checkFolder(folder)).toMatchObject({ problems: [], files: 4 });
});

test("problems of all files are told by file, line and column", async () => {
  const files = {
    "site.yaml": "name: [",
    "people.yaml": "Ana: 1\n",
    "articles/tide-mill.md": "",
  };

  expect((await toldAboutFolder(files)).map(([place, , rule]) => [place, rule])).toEqual([
    ["people.yaml:1:1", "id"],
    ["site.yaml:1:1", "not-judged"],
    ["site.yaml:1:7", "yaml-unclosed"],
  ]);
});

test("a link out of the folder is told, until the file itself lies there", async () => {
  const folder = aContentFolder({ "articles/tide-mill.md": anArticleFile() });
  symlinkSync("/etc/passwd", join(folder, "articles/passwords.md"));
  symlinkSync("lock.md", join(folder, "articles/quay.md"));
  const first = await checkFolder(folder);

  writeFileSync(join(folder, "articles/lock.md"), anArticleFile({ status: "draft" }));
  const second = await checkFolder(folder, { since: { known: first.known, changed: ["articles/lock.md"] } });

  expect(first.problems.map(({ file, message }) => [file, message])).toEqual([
    ["articles/passwords.md", "this link leads out of the content folder"],
    ["articles/quay.md", "this link leads to no file"],
  ]);
  expect(second.problems.map(({ file }) => file)).not.toContain("articles/quay.md");
});

test("two files of one address are told, also where one of them stood there before", async () => {
  const files = {
    "articles/a/tide-mill.md": anArticleFile({ id: "one" }),
    "articles/b/tide-mill.md": anArticleFile({ id: "one" }),
    "articles/c/other-mill.md": anArticleFile({ formerUrls: "[/about, /old]" }),
    "articles/d/third-mill.md": anArticleFile({ formerUrls: "[/old]" }),
    "pages/about.md": about,
  };

  expect(await toldAboutFolder(files)).toEqual([
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

  expect(await toldAboutFolder(files)).toEqual([
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
      "that page has no place with the fragment #our-mil: did you mean #our-mill?",
      "write `#our-mill`",
    ],
    [
      "articles/tide-mill.md:9:21",
      "error",
      "broken-fragment",
      "that page has no place with the fragment #there: did you mean #here?",
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

const linkingTo = (addresses: readonly string[]): string =>
  addresses.map((address) => `[x](${address})`).join(" ");

test("links to all that the site serves are left in peace", async () => {
  const links = [
    "/",
    "/about/",
    "/About?from=here",
    "/section/world",
    "/section/world?page=2",
    "/by/marta-lindqvist",
    "/topic/old-mills",
    "/topic/潮汐",
    "/old",
    "/old#here",
    "/pictures/Mill-b8fb65a2.gif",
    "/favicon.svg",
    "#here",
    "#main",
    "#headline",
    "#notes",
    "#note-1",
    "#note-ref-1-2",
    "#correction-1",
    "#corrections",
    "/about#our-mill",
    "/about#main",
    "/section/world#main",
    "/corrections",
    "/section/world/feed.atom",
  ];
  const changes = {
    topics: "[Old mills, 潮汐]",
    formerUrls: "[/old]",
    corrections: "[{ kind: correction, date: 2026-11-21T08:00:00-05:00, text: The year was wrong. }]",
  };
  const text = `${linkingTo(links)} One[^1] and again[^1].\n\n## Here\n\nText.\n\n[^1]: A note.\n`;
  const files = {
    "articles/tide-mill.md": anArticleFile(changes, text),
    "articles/Mill.gif": aGif,
    "pages/about.md": about,
  };

  expect(await toldAboutFolder(files)).toEqual([]);
});

describe("a link is broken that leads to", () => {
  const cases: readonly [title: string, address: string, rule: string][] = [
    ["a search that the site does not have", "/search", "broken-link"],
    ["an archive that the site does not have", "/archive/1066/13", "broken-link"],
    ["the server’s own pages", "/healthz", "broken-link"],
    ["a picture that is not there", "/pictures/none-00000000.jpg", "broken-link"],
    ["a text by its file", "/no/such/page.md", "broken-link"],
    ["a page’s file", "/about.md", "broken-link"],
    ["a history that is not there", "/nowhere/history", "broken-link"],
    ["a person who is not there", "/by/nobody", "broken-link"],
    ["an address that cannot be read", "/topic/%E0", "broken-link"],
    ["a paragraph, whose number moves", "#p1", "broken-fragment"],
    ["a correction that is not there", "#correction-77", "broken-fragment"],
    ["a note that is not there", "#note-2", "broken-fragment"],
    ["the headline of a page that has none", "/about#headline", "broken-fragment"],
    ["a heading of a list", "/section/world#oak", "broken-fragment"],
    ["a heading for subscribers alone", "/2026/11/20/world/long-mill#beyond", "broken-fragment"],
  ];

  for (const [title, address, rule] of cases) {
    test(title, async () => {
      const long = `${"word ".repeat(120)}\n\n## Beyond\n\nText.\n`;
      const files = {
        "articles/tide-mill.md": anArticleFile({}, `[x](${address})\n\n## Here\n\nText.\n`),
        "articles/long-mill.md": anArticleFile({ access: "subscribers" }, long),
        "pages/about.md": about,
      };

      expect((await toldAboutFolder(files)).map(([place, , rule]) => [place, rule])).toEqual([
        ["articles/tide-mill.md:8:1", rule],
      ]);
    });
  }
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

  expect((await toldAboutFolder(files)).map(([place, severity, rule]) => [place, severity, rule])).toEqual([
    ["articles/bad-mill.md:4:10", "error", "unknown-section"],
    ["articles/tide-mill.md:8:1", "warning", "link-to-draft"],
  ]);
});
