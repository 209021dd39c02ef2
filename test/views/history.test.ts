/** The list of versions and the difference of two, as a reader without styles gets them. */
import { expect, test } from "vitest";
import type { Article } from "../../src/article/article.ts";
import type { Version } from "../../src/article/version.ts";
import { differencePage } from "../../src/pages/history/difference-page.ts";
import { historyPage } from "../../src/pages/history/history-page.ts";
import { aDesk } from "../support/a-desk.ts";
import { documentOf, textsOf } from "../support/a-rendered-page.ts";
import { aText, someVersions } from "../support/a-version.ts";
import { anArticle } from "../support/an-article.ts";

const correction = {
  kind: "correction",
  at: Date.UTC(2026, 10, 20, 18),
  text: "The piles are of oak.",
  isSerious: false,
} as const;
const stayed = ["One.", "Two.", "Three."];
const mill: readonly Partial<Version>[] = [
  { parts: [{ is: "headline", text: "Mill drained" }, ...aText("The piles are of elm.", ...stayed)] },
  {
    parts: [{ is: "headline", text: "Mill drained" }, ...aText("The piles are of oak.", ...stayed)],
    corrections: [correction],
  },
  { isMinor: true, corrections: [correction] },
];

const list = (versions = mill, article: Partial<Article> = {}) =>
  documentOf(
    historyPage({
      ...aDesk(),
      article: anArticle({ headline: "Mill drained", corrections: [correction], ...article }),
      versions: someVersions(...versions),
    }),
  );

function difference(
  { from, to, versions = mill }: { from: number; to: number; versions?: readonly Partial<Version>[] },
  article: Partial<Article> = {},
) {
  const all = someVersions(...versions);
  const [one, other] = [all[from - 1], all[to - 1]];
  if (!one || !other) throw new Error("There are two versions");
  return documentOf(
    differencePage({ ...aDesk(), article: anArticle(article), versions: all, asked: [one, other] }),
  );
}

const hrefsOf = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].map((link) => link.getAttribute("href"));

test("the list is headed by the headline, which leads back to the article", () => {
  const document = list();

  expect(textsOf(document, "h1")).toEqual(["What changed in Mill drained"]);
  expect(hrefsOf(document, "h1 a")).toEqual(["/2026/11/20/harbor/tide-mill"]);
});

test("each version has its number, its time, its note and a way to what changed", () => {
  const document = list();

  expect(textsOf(document, ".versions > .version > *")).toEqual([
    "Version 3 November 20, 2026, 2:00 PM EST",
    "Typing errors",
    "Compare with version 2",
    "Version 2 November 20, 2026, 1:00 PM EST",
    "Correction: The piles are of oak.",
    "Compare with version 1",
    "Version 1 November 20, 2026, 12:00 PM EST",
    "First published",
  ]);
  expect(document.querySelector(".version time")?.getAttribute("datetime")).toBe("2026-11-20T19:00:00Z");
  expect(hrefsOf(document, ".version-note a")).toEqual(["/2026/11/20/harbor/tide-mill#correction-1"]);
  expect(textsOf(document, "details > summary")).toEqual([
    "1 minor change of November 20, 2026: typing errors",
  ]);
  expect(document.querySelector("details")?.hasAttribute("open")).toBe(false);
});

test("above a difference stand the notes that came with it, though the words are the same", () => {
  const known = [correction];
  const words = ["Correction (November 20, 2026, 1:00 PM EST): The piles are of oak."];

  expect(textsOf(difference({ from: 1, to: 3 }, { corrections: known }), ".version-note")).toEqual(words);
  expect(
    textsOf(difference({ from: 1, to: 2, versions: [{}, { corrections: known }] }), ".version-note"),
  ).toEqual(words);
  expect(textsOf(difference({ from: 2, to: 3 }), ".version-note")).toEqual([]);
});

const since: readonly [string, readonly Partial<Version>[], string][] = [
  ["all that readers had", mill, "The first version kept here is of November 20, 2026, 12:00 PM EST."],
  [
    "that there is but one version",
    [{}],
    "The first version kept here is of November 20, 2026, 12:00 PM EST. It has not changed since.",
  ],
  [
    "what was before, nobody knows",
    [{ at: Date.UTC(2026, 10, 21, 13) }],
    "The first version kept here is of November 21, 2026, 8:00 AM EST; the article was published on November 20, 2026, 12:00 PM EST, and what changed between is not kept. It has not changed since.",
  ],
];
for (const [title, versions, words] of since) {
  test(`the list tells since when versions are kept: ${title}`, () => {
    expect(textsOf(list(versions), ".history-since")).toEqual([words]);
  });
}

test("any two versions are chosen by name, and sent to the history by their numbers", () => {
  const document = list();
  const form = document.querySelector("form");

  expect(form?.getAttribute("action")).toBe("/2026/11/20/harbor/tide-mill/history");
  expect(form?.method).toBe("get");
  expect(textsOf(document, "form label")).toEqual(["Compare", "with"]);
  expect([...document.querySelectorAll("select")].map(({ name, value }) => [name, value])).toEqual([
    ["from", "1"],
    ["to", "3"],
  ]);
  expect(textsOf(document, "#compare-from option")[0]).toBe("Version 1: November 20, 2026, 12:00 PM EST");
  expect(list([{}]).querySelector("form")).toBeNull();
});

test("what was removed and what was added is marked, and said to those who hear the page", () => {
  const document = difference({ from: 1, to: 2 });

  expect(textsOf(document, ".changed > p")).toEqual([
    "The piles are of removed: elm (end of removed) added: oak (end of added) .",
  ]);
  expect(textsOf(document, "del, ins")).toEqual([
    "removed: elm (end of removed)",
    "added: oak (end of added)",
  ]);
  expect(textsOf(document, ".history-since")).toEqual([
    "From version 1 (November 20, 2026, 12:00 PM EST) to version 2 (November 20, 2026, 1:00 PM EST). Removed words are struck through, added words are underlined.",
  ]);
});

test("what did not change can be unfolded", () => {
  const document = difference({ from: 1, to: 2 });

  expect(textsOf(document, "details > summary")).toEqual(["3 unchanged paragraphs"]);
  expect(textsOf(document, "details .unchanged")).toEqual(["One.", "Two.", "Three."]);
});

test("the two that are compared stand chosen in the form", () => {
  const selects = difference({ from: 2, to: 1 }).querySelectorAll("select");

  expect([...selects].map(({ value }) => value)).toEqual(["1", "2"]);
});

test("whoever compares a version with itself is told so", () => {
  expect(textsOf(difference({ from: 2, to: 2 }), ".history-since")).toEqual([
    "This is the same version twice: version 2 (November 20, 2026, 1:00 PM EST). Choose another below to see what changed.",
  ]);
});

test("whoever compares two that read the same is told so", () => {
  expect(textsOf(difference({ from: 1, to: 2, versions: [{}, {}] }), ".history-since")).toEqual([
    "The words of version 1 (November 20, 2026, 12:00 PM EST) and version 2 (November 20, 2026, 1:00 PM EST) are the same.",
  ]);
});

test("only the article’s own words are in its language, from right to left", () => {
  const versions = [
    { parts: [{ is: "headline", text: "الطاحونة" } as const, ...aText("صباح اليوم", "أ", "ب", "ج")] },
    { parts: [{ is: "headline", text: "الطاحونة" } as const, ...aText("مساء اليوم", "أ", "ب", "ج")] },
  ];
  const document = difference({ from: 1, to: 2, versions }, { lang: "ar", dir: "rtl" });

  expect(document.documentElement.lang).toBe("en-US");
  for (const own of ["h1 a", ".difference"])
    expect(document.querySelector(own)?.outerHTML).toMatch(/^<[^>]+lang="ar" dir="rtl"/);
  for (const furniture of [".part-label", ".aloud", "summary"])
    expect(document.querySelector(furniture)?.outerHTML).toMatch(/^<[^>]+lang="en-US" dir="ltr"/);
});
