/** All corrections, as readers leaf through them. */
import { expect, test } from "vitest";
import { correctionsPage } from "../../src/pages/corrections-page.ts";
import { aDesk } from "../support/a-desk.ts";
import { documentOf, textsOf } from "../support/a-rendered-page.ts";
import { aNote } from "../support/an-article.ts";

const page = (own: Partial<Parameters<typeof correctionsPage>[0]> = {}) =>
  correctionsPage({ ...aDesk(), notes: [aNote()], total: 1, pageNumber: 1, ...own });

test("a correction stands with its label, article, words, date and section, and leads to its place", () => {
  const document = documentOf(
    page({ notes: [{ ...aNote({ article: { headline: "Tide mill drained" } }), number: 3 }] }),
  );

  expect(textsOf(document, ".teaser > *")).toEqual([
    "Correction",
    "Tide mill drained",
    "The piles are of oak, not of elm.",
    "November 20, 2026, 12:00 PM EST · Harbor",
  ]);
  expect([...document.querySelectorAll(".teaser a")].map((link) => link.getAttribute("href"))).toEqual([
    "/2026/11/20/harbor/tide-mill",
    "/2026/11/20/harbor/tide-mill#correction-3",
    "/section/harbor",
  ]);
});

test("words in another language than the site’s say so", () => {
  const document = documentOf(page({ notes: [aNote({ article: { lang: "ar", dir: "rtl" } })] }));

  for (const selector of [".teaser-headline", ".note-text"]) {
    expect(document.querySelector(selector)?.outerHTML).toContain('lang="ar" dir="rtl"');
  }
});

test("the second page has its own title and address, and leads to the ones beside it", () => {
  const second = page({ total: 45, pageNumber: 2 });

  expect(second).toMatchObject({ number: 2, last: 3, newer: "/corrections", older: "/corrections?page=3" });
  expect(second.frame).toMatchObject({
    title: "Corrections, page 2 – The Estuary Ledger",
    canonical: "https://ledger.example/corrections?page=2",
  });
  expect(textsOf(documentOf(second), ".pages > *")).toEqual([
    "Newer corrections",
    "Page 2 of 3",
    "Older corrections",
  ]);
});

test("feed readers find the feeds of corrections before the site’s", () => {
  const [first] = page().frame.links;

  expect(first).toMatchObject({
    type: "application/rss+xml",
    href: "https://ledger.example/corrections/feed.rss",
  });
});
