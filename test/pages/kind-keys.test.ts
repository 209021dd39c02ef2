/** By which keys of its kind a page is found again. */
import { describe, expect, test } from "vitest";
import type { Edition } from "../../src/pages/edition.ts";
import { errorPage } from "../../src/pages/error-page.ts";
import { articleFeed } from "../../src/pages/feeds/article-feed.ts";
import { correctionsFeed } from "../../src/pages/feeds/corrections-feed.ts";
import { frontPage } from "../../src/pages/front-page.ts";
import { kindKeys } from "../../src/pages/kind-keys.ts";
import { markdownArticle } from "../../src/pages/markdown-article.ts";
import { ninjsCancellation } from "../../src/pages/ninjs/ninjs-cancellation.ts";
import { ninjsItem } from "../../src/pages/ninjs/ninjs-item.ts";
import { sitemap } from "../../src/pages/sitemaps/sitemap.ts";
import { aDesk } from "../support/a-desk.ts";
import { aNote, anArticle, aWithdrawn } from "../support/an-article.ts";

const desk = aDesk();
const article = anArticle();

const cases: readonly (readonly [what: string, edition: Edition, keys: readonly string[]])[] = [
  ["a page has that of its view", errorPage({ ...desk, status: 404 }), ["view:error"]],
  ["the front page has its own name, too", frontPage({ ...desk, bySection: [] }), ["front", "view:front"]],
  [
    "Markdown has that of the view of its text",
    markdownArticle({ ...desk, article }),
    ["view:markdown-article"],
  ],
  ["so has ninjs", ninjsItem({ ...desk, article }), ["view:syndicated-article"]],
  ["a cancellation has no text", ninjsCancellation({ ...desk, gone: aWithdrawn() }), []],
  [
    "a feed has those of its texts",
    articleFeed({ ...desk, format: "rss", of: "front", articles: [article, article], gone: [] }),
    ["feed", "view:syndicated-article"],
  ],
  [
    "so has that of corrections",
    correctionsFeed({ ...desk, format: "json", notes: [{ ...aNote(), number: 1 }] }),
    ["feed", "view:syndicated-correction"],
  ],
  ["a sitemap has that of sitemaps", sitemap([]), ["sitemap"]],
  ["what code prints alone has none", { kind: "text", lines: [], isIndexed: false, links: [] }, []],
];

describe("keys of the kind", () => {
  for (const [what, edition, keys] of cases) {
    test(what, () => {
      expect(kindKeys(edition)).toEqual(keys);
    });
  }
});
