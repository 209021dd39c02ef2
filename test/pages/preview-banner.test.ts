import { expect, test } from "vitest";
import type { AsIfPublished } from "../../src/content/read-as-if-published.ts";
import { previewBanner } from "../../src/pages/preview-banner.ts";
import { anArticle, aSite, aStaticPage, aWithdrawal } from "../support/an-article.ts";

const now = Date.UTC(2026, 10, 22, 19);
const until = Date.UTC(2026, 10, 24, 19);
const at = Date.UTC(2026, 11, 1, 14);
const END = "This address works until November 24, 2026, 2:00 PM EST.";
const article = anArticle();
const problems: [] = [];

const cases: [string, { file?: AsIfPublished; at?: number }, string][] = [
  ["a draft", { file: { is: "draft", article, problems } }, "Preview of a draft. Not published."],
  [
    "a draft at an hour to come",
    { file: { is: "draft", article, problems }, at },
    "Preview of a draft. Not published. This is how it will look on December 1, 2026, 9:00 AM EST.",
  ],
  [
    "an embargo",
    { file: { is: "article", article: anArticle({ publishedAt: at }), problems } },
    "Preview of an article under embargo until December 1, 2026, 9:00 AM EST.",
  ],
  [
    "a published article",
    { file: { is: "article", article, problems } },
    "Preview of an article as its file says it now. Readers may have another version.",
  ],
  [
    "an expired article",
    { file: { is: "article", article: anArticle({ expiresAt: now }), problems } },
    "Preview of an article as its file says it now. No longer shown to readers.",
  ],
  [
    "a withdrawn article",
    { file: { is: "withdrawn", withdrawal: aWithdrawal(), problems } },
    "Preview of the notice in the place of a withdrawn article.",
  ],
  [
    "a page that is no news",
    { file: { is: "page", page: aStaticPage(), problems } },
    "Preview of a page as its file says it now. Readers may have another version.",
  ],
  ["a faulty file", { file: { is: "bad", problems } }, "Preview of a file that has to be mended."],
  ["the site at an hour to come", { at }, "This is how the site will look on December 1, 2026, 9:00 AM EST."],
  ["the site at an hour that has come", { at: now }, "This is the site as it is now."],
  ["the site now", {}, "This is the site as it is now."],
];
for (const [what, shown, expected] of cases) {
  test(`the words above ${what} say what it is, and until when`, () => {
    const words = previewBanner({ ...shown, until }, { site: aSite(), now });

    expect(words.replaceAll("\u{a0}", " ").replaceAll("\u{202f}", " ")).toBe(`${expected} ${END}`);
  });
}
