/** Text that would like to be more than text, in every field an editor or an importer can fill. */
import { expect, test } from "vitest";
import type { Teaser } from "../../src/archive/archive.ts";
import { articlePage } from "../../src/pages/article-page.ts";
import { correctionsPage } from "../../src/pages/corrections-page.ts";
import { frontPage } from "../../src/pages/front-page.ts";
import { gonePage } from "../../src/pages/gone-page.ts";
import { differencePage } from "../../src/pages/history/difference-page.ts";
import { historyPage } from "../../src/pages/history/history-page.ts";
import { listPage } from "../../src/pages/list-page.ts";
import type { Page } from "../../src/pages/page.ts";
import { staticPageView } from "../../src/pages/static-page-view.ts";
import { aDesk } from "../support/a-desk.ts";
import { documentOf, htmlOf } from "../support/a-rendered-page.ts";
import { aText, aVersion } from "../support/a-version.ts";
import {
  aFigure,
  aNote,
  anArticle,
  aPerson,
  aStaticPage,
  aWithdrawn,
  paragraphs,
} from "../support/an-article.ts";

const HOSTILE = `</title></style><script>evil()</script>"'><img src=x onerror=evil()>&amp;<%= 1 %>\${1}`;

/** Every text of the data, whatever it says, says this. */
function spoiled<T>(data: T, kept: readonly string[] = []): T {
  return JSON.parse(JSON.stringify(data), (key, value) =>
    typeof value === "string" && !kept.includes(key) ? HOSTILE : value,
  );
}

const structure = [
  "is",
  "kind",
  "role",
  "html",
  "address",
  "personId",
  "id",
  "url",
  "dir",
  "lang",
  "timeZone",
  "permalink",
];
const article = spoiled(
  anArticle({
    standfirst: "s",
    kicker: "k",
    seoTitle: "s",
    dateline: { city: "c", region: "r", agency: "a" },
    topics: [{ id: "rivers", name: "n" }],
    contributors: [{ name: "n", role: "reporting", location: "l" }],
    corrections: [
      { kind: "correction", at: 0, text: "t", isSerious: true },
      { kind: "update", at: 0, text: "t", isSerious: false },
    ],
    image: aFigure({ caption: "c" }).picture,
    aiUse: "a",
    rights: "r",
    body: [...paragraphs(20), aFigure({ caption: "c" })],
  }),
  structure,
);
const clean = aDesk();
const desk = {
  ...clean,
  newsroom: { ...clean.newsroom, site: spoiled(clean.newsroom.site, structure) },
  pageTitles: spoiled(clean.pageTitles, structure),
};
const teaser: Teaser = article;
const first = aVersion(1, { parts: aText(HOSTILE, "Elm.", HOSTILE, HOSTILE, HOSTILE) });
const second = aVersion(2, {
  parts: aText("Oak.", HOSTILE, HOSTILE, HOSTILE, HOSTILE),
  corrections: article.corrections,
});
const versions = [first, second];
const person = spoiled(aPerson({ role: "r", bio: "b", location: "l" }), ["id"]);

const pages: Record<string, Page> = {
  article: articlePage({ ...desk, article, related: [teaser] }),
  "sponsored article": articlePage({
    ...desk,
    article: { ...article, sponsor: { name: HOSTILE, url: `https://x.example/?"><script>evil()</script>` } },
    related: [],
  }),
  "article with a hostile id": articlePage({
    ...desk,
    article: { ...article, id: HOSTILE, section: HOSTILE },
    related: [],
  }),
  "front page": frontPage({
    ...desk,
    bySection: [{ section: { id: "harbor", name: HOSTILE }, teasers: [teaser, teaser] }],
  }),
  "list of a person": listPage({
    ...desk,
    of: { person },
    latest: { teasers: [teaser], total: 45 },
    pageNumber: 2,
  }),
  corrections: correctionsPage({
    ...desk,
    notes: [aNote({ correction: { text: HOSTILE }, article })],
    total: 45,
    pageNumber: 2,
  }),
  history: historyPage({ ...desk, article, versions }),
  "difference of two versions": differencePage({ ...desk, article, versions, asked: [first, second] }),
  "static page": staticPageView({ ...desk, page: spoiled(aStaticPage(), structure) }),
  "withdrawn article": gonePage({
    ...desk,
    gone: aWithdrawn({ reason: HOSTILE }),
  }),
};

for (const [name, page] of Object.entries(pages)) {
  test(`hostile text stays text on the ${name}`, () => {
    const document = documentOf(page);

    expect(
      document.querySelectorAll("script:not([type='application/ld+json']), [onerror], img[src=x]"),
    ).toHaveLength(0);
    expect(document.querySelectorAll("style")).toHaveLength(1);
    expect(document.body.textContent).toContain(HOSTILE);
  });

  test(`the ${name} escapes only once`, () => {
    expect(htmlOf(page)).not.toMatch(/&amp;(?:lt|gt|quot|#39);/);
  });
}

test("ad servers read back the very words that the slot was given", () => {
  const page = articlePage({
    ...clean,
    article: anArticle({ id: HOSTILE, body: paragraphs(20) }),
    related: [],
  });

  const box = documentOf(page).querySelector("#slot-inline-1");
  expect(JSON.parse(box?.getAttribute("data-slot-targeting") ?? "")).toMatchObject({ id: HOSTILE });
});
