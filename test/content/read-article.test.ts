import { expect, test } from "vitest";
import type { Newsroom } from "../../src/article/newsroom.ts";
import { readContentFile } from "../../src/content/read-content-file.ts";
import { readNewsroom } from "../../src/content/read-newsroom.ts";
import type { Reading } from "../../src/content/reading.ts";
import { aContentFolder } from "../support/a-content-folder.ts";
import { aGif } from "../support/a-picture.ts";
import { anArticleFile } from "../support/an-article-file.ts";

const PATH = "articles/2026/11/tide-mill.md";
const LATER = Date.UTC(2026, 10, 22, 13);
const DAY = 86_400_000;

async function newsroomOf(folder: string): Promise<Newsroom> {
  const { newsroom } = await readNewsroom(folder);
  if (!newsroom) throw new Error("the default newsroom is sound");
  return newsroom;
}

async function read(file: string, path = PATH): Promise<Reading> {
  const folder = aContentFolder({ [path]: file, "articles/2026/11/mill.gif": aGif });
  return readContentFile(folder, path, await newsroomOf(folder));
}

test("an article is read with all that its file says", async () => {
  const file = anArticleFile(
    {
      kicker: "Heritage",
      kind: "analysis",
      topics: "[Rivers, The mayor’s plan, rivers]",
      byline: "[marta-lindqvist, Tomás Ruiz]",
      dateline: "Lima, Peru",
      contributors:
        "[{ name: Ana Ruiz, location: 'Callao, Peru' }, { name: Marta Lindqvist, role: research }]",
      updated: "2026-11-21T08:00:00-05:00",
      expires: "2027-11-21T08:00:00-05:00",
      image: "{ file: mill.gif, alt: A mill at low tide, caption: The mill, credit: Ana Ruiz }",
      corrections:
        "[{ kind: correction, date: 2026-11-21T08:00:00-05:00, text: A date was wrong. }, { kind: retraction, date: 2026-11-22T08:00:00-05:00, text: It was not so. }]",
      sponsor: "{ name: The Lock Company, url: 'https://lock.example/' }",
      formerUrls: "[/2020/Old-Mill/]",
      seoTitle: "Tide mill drained",
      socialTitle: "The mill, drained",
      lang: "ar",
      access: "subscribers",
      ads: "false",
      sensitive: "true",
      rights: "Ana Ruiz",
      aiUse: "Translated by a program and checked",
    },
    "The mill stands.\n",
  );

  expect(await read(file)).toEqual({
    is: "article",
    problems: [expect.objectContaining({ severity: "warning", rule: "short-for-subscribers" })],
    article: {
      id: "2026/11/tide-mill",
      slug: "tide-mill",
      address: "/2026/11/20/world/tide-mill",
      formerAddresses: ["/2020/old-mill"],
      kind: "analysis",
      headline: "Tide mill to be drained",
      seoTitle: "Tide mill drained",
      socialTitle: "The mill, drained",
      standfirst: "Engineers will look at the oak piles.",
      kicker: "Heritage",
      section: "world",
      topics: [
        { id: "rivers", name: "Rivers" },
        { id: "the-mayors-plan", name: "The mayor’s plan" },
      ],
      byline: [{ name: "Marta Lindqvist", personId: "marta-lindqvist" }, { name: "Tomás Ruiz" }],
      dateline: { city: "Lima", region: "Peru" },
      contributors: [
        { name: "Ana Ruiz", location: "Callao, Peru", role: "reporting" },
        { name: "Marta Lindqvist", personId: "marta-lindqvist", role: "research" },
      ],
      publishedAt: Date.UTC(2026, 10, 20, 14),
      updatedAt: Date.UTC(2026, 10, 21, 13),
      expiresAt: Date.UTC(2027, 10, 21, 13),
      image: {
        address: "/pictures/2026/11/mill-b8fb65a2.gif",
        width: 3,
        height: 2,
        alt: "A mill at low tide",
        caption: "The mill",
        credit: "Ana Ruiz",
      },
      corrections: [
        { number: 1, kind: "correction", at: LATER - DAY, text: "A date was wrong.", isSerious: false },
        { number: 2, kind: "retraction", at: LATER, text: "It was not so.", isSerious: true },
      ],
      sponsor: { name: "The Lock Company", url: "https://lock.example/" },
      lang: "ar",
      dir: "rtl",
      hasMinorChanges: false,
      isFree: false,
      ads: false,
      isSensitive: true,
      rights: "Ana Ruiz",
      aiUse: "Translated by a program and checked",
      body: [{ kind: "paragraph", html: "The mill stands.", text: "The mill stands.", line: 27 }],
    },
  });
});

test("one name alone needs no brackets", async () => {
  expect(await read(anArticleFile({ byline: "Ana Ruiz" }))).toMatchObject({
    article: { byline: [{ name: "Ana Ruiz" }] },
  });
});

test("markup in the headline comes out as itself", async () => {
  expect(await read(anArticleFile({ headline: "A *mill* & <b>more</b>" }))).toMatchObject({
    article: { headline: "A *mill* & <b>more</b>" },
    problems: [],
  });
});

test("the day of the address is that of the newsroom’s time zone", async () => {
  expect(await read(anArticleFile({ published: "2026-11-20T03:00:00Z" }))).toMatchObject({
    article: { address: "/2026/11/19/world/tide-mill" },
  });
});

test("a figure in the text is measured like the lead picture", async () => {
  const text = "Text.\n\n::: figure\nfile: mill.gif\ndecorative: true\ncredit: Ana Ruiz\n:::\n";

  expect(await read(anArticleFile({}, text))).toMatchObject({
    article: {
      body: [
        { kind: "paragraph" },
        {
          kind: "figure",
          line: 10,
          picture: {
            address: "/pictures/2026/11/mill-b8fb65a2.gif",
            width: 3,
            height: 2,
            alt: "",
            credit: "Ana Ruiz",
          },
        },
      ],
    },
  });
});

test("a withdrawn article leaves its address, the reason and the lists it stood in, and needs no text", async () => {
  const file = anArticleFile(
    {
      status: "withdrawn",
      reason: "Its source was made up.",
      legalOrder: "the district court of Port Fictif",
      updated: "2026-11-21T08:00:00-05:00",
      withdrawn: "2026-11-22T08:00:00-05:00",
    },
    "",
  );

  expect(await read(file)).toEqual({
    is: "withdrawn",
    problems: [],
    withdrawal: {
      id: "2026/11/tide-mill",
      address: "/2026/11/20/world/tide-mill",
      formerAddresses: [],
      publishedAt: Date.UTC(2026, 10, 20, 14),
      withdrawnAt: Date.UTC(2026, 10, 22, 13),
      updatedAt: Date.UTC(2026, 10, 21, 13),
      legalOrder: "the district court of Port Fictif",
      reason: "Its source was made up.",
      kind: "news",
      isSensitive: false,
      section: "world",
      topics: [],
      byline: [{ name: "Marta Lindqvist", personId: "marta-lindqvist" }],
      contributors: [],
    },
  });
});

test("a draft may lack headline, section, date and text, and is told so in notes", async () => {
  const { is, problems } = await read("---\nstatus: draft\n---\n");

  expect(is).toBe("draft");
  expect(problems.map(({ line, severity, message }) => [line, severity, message])).toEqual([
    [1, "note", "`headline` is still missing: the draft needs it before it can appear"],
    [1, "note", "`section` is still missing: the draft needs it before it can appear"],
    [1, "note", "`published` is still missing: the draft needs it before it can appear"],
    [1, "note", "the article has no `byline`"],
    [1, "note", "the article has no `standfirst`, which lists, feeds and search engines show"],
    [3, "note", "there is no text below the front matter"],
  ]);
});

test("a draft with a mistake is as bad as an article with one", async () => {
  expect(await read(anArticleFile({ status: "draft", section: "wrold" }))).toMatchObject({
    is: "bad",
    problems: [{ rule: "unknown-section", severity: "error" }],
  });
});

test("mistakes in front matter, pictures and text are told all at once, from top to bottom", async () => {
  const { problems } = await read(
    anArticleFile(
      { section: "wrold", published: "2026-11-20", byine: "x", image: "{ file: mil.gif }" },
      "[x](y)\n\n::: nte\n",
    ),
  );

  expect(problems.map(({ line, rule }) => [line, rule])).toEqual([
    [4, "unknown-section"],
    [6, "time-without-offset"],
    [7, "unknown-key"],
    [8, "missing-key"],
    [8, "missing-alt"],
    [8, "missing-picture"],
    [10, "relative-link"],
    [12, "unclosed-block"],
  ]);
});

test("a file’s name that cannot stand in an address is told with a better one", async () => {
  expect(await read(anArticleFile(), "articles/2026/11/Tide Mill's End.md")).toEqual({
    is: "bad",
    problems: [
      {
        file: "articles/2026/11/Tide Mill's End.md",
        line: 1,
        column: 1,
        severity: "error",
        rule: "slug",
        message:
          "the file’s name “Tide Mill's End” cannot stand in an address: only lower-case letters, digits and hyphens can",
        fix: "rename the file to `tide-mills-end.md`",
      },
    ],
  });
});
