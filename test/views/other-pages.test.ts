/** The pages that are no articles, as a reader without styles gets them. */
import { describe, expect, test } from "vitest";
import { correctionsPage } from "../../src/pages/corrections-page.ts";
import { errorPage } from "../../src/pages/error-page.ts";
import { frontPage } from "../../src/pages/front-page.ts";
import { gonePage } from "../../src/pages/gone-page.ts";
import { differencePage } from "../../src/pages/history/difference-page.ts";
import { historyPage } from "../../src/pages/history/history-page.ts";
import { listPage } from "../../src/pages/list-page.ts";
import type { Page } from "../../src/pages/page.ts";
import { staticPageView } from "../../src/pages/static-page-view.ts";
import { aDesk } from "../support/a-desk.ts";
import { documentOf, htmlOf, textsOf } from "../support/a-rendered-page.ts";
import { aText, aVersion } from "../support/a-version.ts";
import {
  aFigure,
  aHeading,
  aNote,
  anArticle,
  aPerson,
  aStaticPage,
  aWithdrawn,
} from "../support/an-article.ts";

const desk = aDesk();
const { sections } = desk.newsroom.site;
const lead = anArticle({
  headline: "Tide mill drained",
  image: aFigure().picture,
  standfirst: "Oak, black and hard.",
});
const ferry = anArticle({ headline: "Ferry runs by lamplight", address: "/ferry", kind: "opinion" });
const bySection = sections.map((section) => ({ section, teasers: [lead, ferry] }));
const person = aPerson({ role: "Reporter", bio: "Counts the tides.", isSample: true });

const anExpiry = {
  id: "2026/11/ferry",
  address: "/2026/11/18/harbor/ferry",
  publishedAt: Date.UTC(2026, 10, 18, 17),
  expiredAt: Date.UTC(2026, 10, 20, 17),
};

const first = aVersion(1, { parts: aText("Elm.") });
const second = aVersion(2, { isMinor: true, parts: aText("Oak.") });
const versions = [first, second];

const pages: Record<string, Page> = {
  "front page": frontPage({ ...desk, bySection }),
  "empty front page": frontPage({ ...desk, bySection: [] }),
  "list of a section": listPage({
    ...desk,
    of: { section: { id: "harbor", name: "Harbor" } },
    latest: { teasers: [lead, ferry], total: 45 },
    pageNumber: 2,
  }),
  "list of a person": listPage({ ...desk, of: { person }, latest: { teasers: [], total: 0 }, pageNumber: 1 }),
  corrections: correctionsPage({ ...desk, notes: [aNote()], total: 45, pageNumber: 2 }),
  "page without corrections": correctionsPage({ ...desk, notes: [], total: 0, pageNumber: 1 }),
  history: historyPage({ ...desk, article: lead, versions }),
  "history of what never changed": historyPage({ ...desk, article: lead, versions: [first] }),
  "difference of two versions": differencePage({ ...desk, article: lead, versions, asked: [first, second] }),
  "static page": staticPageView({
    ...desk,
    page: aStaticPage({ body: [aHeading("Who we are", "who")], updatedAt: Date.UTC(2026, 10, 1, 17) }),
  }),
  "withdrawn article": gonePage({ ...desk, gone: aWithdrawn() }),
  "expired article": gonePage({ ...desk, gone: { is: "expired", expiry: anExpiry } }),
  "page that is not there": errorPage({ ...desk, status: 404 }),
  "page that broke": errorPage({ ...desk, status: 500 }),
};

describe.each(Object.entries(pages))("the %s", (_, page) => {
  const document = documentOf(page);

  test("has each landmark once, and one heading of the first level", () => {
    for (const landmark of ["h1", "body > header", "main", "body > footer", "nav[aria-label=Sections]"])
      expect([landmark, document.querySelectorAll(landmark).length]).toEqual([landmark, 1]);
  });

  test("starts with a link to its own part", () => {
    expect(document.querySelector("a")?.getAttribute("href")).toBe("#main");
  });

  test("leads to the policies and to whom to tell of an error", () => {
    expect(textsOf(document, "footer a")).toEqual([
      "About this newspaper",
      "How we correct",
      "Corrections",
      "Report an error",
    ]);
  });

  test("has no slots, no holes and no headings out of order", () => {
    expect(htmlOf(page)).not.toMatch(
      /undefined|\[object|NaN|<script(?! type="application\/ld\+json">)|\sstyle=|slot--\w+" aria/,
    );
    const levels = [...document.querySelectorAll("h1, h2, h3")].map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });
});

const view = (name: keyof typeof pages): Document => {
  const page = pages[name];
  if (!page) throw new Error(`No such page: ${name}`);
  return documentOf(page);
};

test("the nameplate is the front page's heading, and leads there from all others", () => {
  expect(textsOf(view("front page"), "header h1")).toEqual(["The Estuary Ledger"]);
  expect(view("static page").querySelector("header a")?.getAttribute("href")).toBe("/");
});

test("the front page leads with one article, its picture and standfirst, and has the others by section", () => {
  const document = view("front page");

  expect(textsOf(document, ".lead h2")).toEqual(["Tide mill drained"]);
  expect(textsOf(document, ".lead .teaser-standfirst")).toEqual(["Oak, black and hard."]);
  expect(document.querySelectorAll(".lead img")).toHaveLength(1);
  expect(textsOf(document, "section > h2 > a")).toEqual(["Harbor", "Upriver"]);
  expect(textsOf(document, "section h3")).toEqual(["Ferry runs by lamplight", "Ferry runs by lamplight"]);
});

test("a teaser wears its label and its time", () => {
  const [teaser] = view("front page").querySelectorAll("section .teaser");

  expect(teaser && textsOf(teaser, ".kicker, time")).toEqual(["Opinion", "November 20, 2026, 12:00 PM EST"]);
});

test("of a teaser in another language only the article's own words are in it", () => {
  const teaser = anArticle({
    kind: "explainer",
    kicker: "تاريخ",
    standfirst: "أول طحين",
    lang: "ar",
    dir: "rtl",
  });
  const page = frontPage({
    ...desk,
    bySection: sections.slice(0, 1).map((section) => ({ section, teasers: [lead, teaser] })),
  });

  const document = documentOf(page);

  const marked = [...document.querySelectorAll(".teaser [lang=ar][dir=rtl]")];
  expect(marked.map(({ className }) => className)).toEqual(["", "teaser-headline", "teaser-standfirst"]);
  expect(textsOf(document, ".teaser .kicker")).toEqual(["Explainer · تاريخ"]);
});

test("a teaser of paid content is set apart, and names who paid", () => {
  const teaser = anArticle({ kind: "paid", sponsor: { name: "Ropeworks" } });
  const document = documentOf(
    frontPage({
      ...desk,
      bySection: sections.slice(0, 1).map((section) => ({ section, teasers: [lead, teaser] })),
    }),
  );

  expect(textsOf(document, ".teaser.paid > p")).toEqual([
    "Paid content",
    "Sponsored by Ropeworks November 20, 2026, 12:00 PM EST",
  ]);
});

test("a list is leafed through by words that say where they lead", () => {
  const document = view("list of a section");

  expect(textsOf(document, "nav.pages > *")).toEqual(["Newer articles", "Page 2 of 3", "Older articles"]);
  expect(document.querySelector("a[rel=next]")?.getAttribute("href")).toBe("/section/harbor?page=3");
});

test("the section on show is the current one in the navigation", () => {
  expect(textsOf(view("list of a section"), "nav [aria-current=page]")).toEqual(["Harbor"]);
});

test("a made-up person is plainly called one", () => {
  expect(textsOf(view("list of a person"), ".list-head > *")).toEqual([
    "Marta Lindqvist",
    "Reporter",
    "Sample person: made up to show this page.",
    "Counts the tides.",
  ]);
});

test("a person's beats and pages elsewhere can be read, and followed as the person's own", () => {
  const known = aPerson({
    beats: ["tides", "mills"],
    email: "marta@ledger.example",
    profiles: ["https://social.example/@marta"],
  });
  const document = documentOf(
    listPage({ ...desk, of: { person: known }, latest: { teasers: [], total: 0 }, pageNumber: 1 }),
  );

  expect(textsOf(document, ".list-head .list-label")).toEqual(["Covers tides and mills"]);
  expect(textsOf(document, ".list-head li")).toEqual(["marta@ledger.example", "social.example/@marta"]);
  expect([...document.querySelectorAll("a[rel=me]")].map((link) => link.getAttribute("href"))).toEqual([
    "mailto:marta@ledger.example",
    "https://social.example/@marta",
  ]);
});

test("a withdrawn article leaves its dates, its reason and somebody to ask", () => {
  const document = view("withdrawn article");

  expect(document.querySelector("main")?.textContent).toContain("published on November 20, 2026");
  expect(document.querySelector("main")?.textContent).toContain("withdrawn on November 20, 2026");
  expect(document.querySelector("main")?.textContent).toContain("another harbor");
  expect(document.querySelector("main a")?.getAttribute("href")).toMatch(
    /^mailto:desk@ledger\.example\?subject=/,
  );
});

test("an expired article leaves its dates and somebody to ask, and nothing that sounds like a fault", () => {
  const main = view("expired article").querySelector("main");

  expect(main?.querySelector("h1")?.textContent).toBe("This article is no longer shown");
  expect(main?.textContent).toContain("published on November 18, 2026 and shown until November 20, 2026");
  expect(main?.textContent).not.toContain("withdrawn");
  expect(main?.querySelector("a")?.getAttribute("href")).toMatch(/^mailto:desk@ledger\.example\?subject=/);
});

test("whoever meets an error finds a way on", () => {
  expect(view("page that is not there").querySelector("main a")?.getAttribute("href")).toBe("/");
});

test("a page that is not there is nothing to keep", () => {
  const document = view("page that is not there");

  expect(document.querySelector("meta[name=robots]")?.getAttribute("content")).toBe("noindex");
  expect(document.querySelector("link[rel=canonical]")).toBeNull();
});
