/** What site.yaml says of the rules, and what comes of it. */
import { expect, test } from "vitest";
import { readContentFile } from "../../../src/content/read-content-file.ts";
import { readNewsroom } from "../../../src/content/read-newsroom.ts";
import { aContentFolder, siteYaml } from "../../support/a-content-folder.ts";
import { anArticleFile } from "../../support/an-article-file.ts";
import { type Told, toldAbout, toldAboutFolder, toldAboutNewsroom } from "../../support/told.ts";

const judging = (checks: string): Record<string, string> => ({
  "site.yaml": siteYaml.replace(/^checks:.*$/m, `checks: { headline-length: off, ${checks} }`),
});
const doubled = anArticleFile({ standfirst: "s".repeat(100) }, "The the mill stands.\n");

for (const severity of ["error", "warning", "note"]) {
  test(`a rule that site.yaml takes as ${severity} is told as such`, async () => {
    const told = await toldAbout(doubled, judging(`doubled-words: ${severity}`));

    expect(told.map(([place, ...rest]) => [place, ...rest.slice(0, 2)])).toEqual([
      ["8:5", severity, "doubled-words"],
    ]);
  });
}

test("a rule that is off says nothing", async () => {
  expect(await toldAbout(doubled, judging("doubled-words: off"))).toEqual([]);
});

test("a file that breaks a rule raised to an error is held back from readers", async () => {
  const path = "articles/mill.md";
  const folder = aContentFolder({ ...judging("doubled-words: error"), [path]: doubled });
  const { newsroom } = await readNewsroom(folder);
  if (!newsroom) throw new Error("the newsroom is not sound");

  expect((await readContentFile(folder, path, newsroom)).is).toBe("bad");
});

test("a draft may break it all the same, as long as it is unfinished", async () => {
  const draft = anArticleFile({ status: "draft", standfirst: "s".repeat(100) }, "TK\n");

  const told = await toldAbout(draft, judging("placeholder: error"));

  expect(told.map(([, severity, rule]) => [severity, rule])).toEqual([["note", "placeholder"]]);
});

test("pages are judged by the same rules", async () => {
  const about = "---\ntitle: About\ndescription: Who we are.\n---\nThe the mill, today.\n";

  expect(await toldAboutFolder({ ...judging("doubled-words: note"), "pages/about.md": about })).toEqual([
    ["pages/about.md:5:5", "note", "doubled-words", "“The the” says a word twice", "keep one “the”"],
  ]);
});

test("site.yaml is judged by its own rules", async () => {
  const keys = judging("missing-page: note")["site.yaml"]?.replace("policies: []", "policies: [about]");

  expect(await toldAboutFolder({ "site.yaml": keys })).toEqual([
    [
      "site.yaml:11:12",
      "note",
      "missing-page",
      "the footer names a page “about” that does not exist",
      "write pages/about.md, or take it off the list",
    ],
  ]);
});

test("a withdrawn article is past it", async () => {
  const file = anArticleFile(
    { status: "withdrawn", reason: "It was wrong.", dateline: "LAGOS" },
    "The the mill.\n",
  );

  expect((await toldAbout(file)).filter(([, , rule]) => rule !== "missing-withdrawn")).toEqual([]);
});

const cases: readonly (readonly [title: string, checks: string, told: Told])[] = [
  [
    "a rule that is misspelled",
    "double-words: error",
    [
      "site.yaml:6:33",
      "error",
      "unknown-check",
      "unknown check `double-words`: did you mean `doubled-words`?",
      "write `doubled-words`",
    ],
  ],
  [
    "a rule without which there is no article",
    "empty-body: note",
    [
      "site.yaml:6:33",
      "error",
      "unknown-check",
      "`empty-body` is no check that can be taken otherwise",
      "take it off the list; the README’s table of checks has those that can",
    ],
  ],
  [
    "a severity that is none",
    "doubled-words: eror",
    [
      "site.yaml:6:48",
      "error",
      "unknown-value",
      "unknown `checks.doubled-words` “eror”: did you mean “error”?",
      "write `error`",
    ],
  ],
];

for (const [title, checks, expected] of cases) {
  test(`${title} is told with its place and its fix`, async () => {
    expect(await toldAboutNewsroom(judging(checks))).toEqual([expected]);
  });
}

test("articles are judged by sound checks though the rest of site.yaml is faulty", async () => {
  const faulty = judging("doubled-words: note")["site.yaml"]?.replace(/^name:.*\n/, "");

  const told = await toldAboutFolder({ "site.yaml": faulty, "articles/mill.md": doubled });

  expect(told.map(([place, severity]) => [place, severity])).toEqual([
    ["articles/mill.md:8:5", "note"],
    ["site.yaml:1:1", "error"],
  ]);
});
