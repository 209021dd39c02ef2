/** Which style sheet a page carries. */
import { expect, test } from "vitest";
import { articlePage } from "../../src/pages/article-page.ts";
import { frontPage } from "../../src/pages/front-page.ts";
import { historyPage } from "../../src/pages/history/history-page.ts";
import type { Page } from "../../src/pages/page.ts";
import { createRenderer } from "../../src/render/renderer.ts";
import { aDesk } from "../support/a-desk.ts";
import { someVersions } from "../support/a-version.ts";
import { anArticle } from "../support/an-article.ts";

const { render } = createRenderer("views", "public/styles");
const article = articlePage({ ...aDesk(), article: anArticle(), related: [] });
const front = frontPage({ ...aDesk(), bySection: [] });
const history = historyPage({ ...aDesk(), article: anArticle(), versions: someVersions({}) });
const styleOf = (page: Page): string => /<style>(.*)<\/style>/s.exec(render(page).text)?.[1] ?? "";

test("an article carries no styles of front page and lists, and all of its own", () => {
  expect(styleOf(front)).toMatch(/\.front-section:has.*\.list-head/s);
  expect(styleOf(article)).not.toMatch(/\.front-section:has|\.list-head|\.pages\{/);
  expect(styleOf(article)).toMatch(/\.article-byline.*\.pullquote.*\.teaser.*\.slot.*@media print/s);
});

test("only a history carries the styles of differences", () => {
  expect(styleOf(history)).toMatch(/\.masthead.*\.compare.*del.*ins.*@media print/s);
  expect(styleOf(history)).not.toMatch(/\.pullquote|\.teaser-headline/);
  for (const page of [front, article]) expect(styleOf(page)).not.toMatch(/\.compare|\bins\b/);
});

test("each sheet is allowed by its own hash", () => {
  expect(new Set([article, front, history].map((page) => render(page).styleHash)).size).toBe(3);
});
