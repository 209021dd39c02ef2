/** The text of an article as it stands on other sites. */

import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { syndicatedArticle } from "../../src/pages/feeds/syndicated-article.ts";
import { syndicatedCorrection } from "../../src/pages/feeds/syndicated-correction.ts";
import { syndicatedHtml } from "../../src/render/syndicated-html.ts";
import { compileTemplates } from "../../src/render/templates.ts";
import { aDesk } from "../support/a-desk.ts";
import { textsOf } from "../support/a-rendered-page.ts";
import { aFigure, aNote, anArticle, anOther, aParagraph, paragraphs, safe } from "../support/an-article.ts";

const templates = compileTemplates("views");
const desk = aDesk();
const htmlOf = (own: Partial<Article>): string =>
  syndicatedHtml(templates, syndicatedArticle(anArticle(own), desk));
const documentOf = (html: string): Document => new JSDOM(html).window.document;

const NOON = Date.UTC(2026, 10, 20, 17);
const PAGE = "https://ledger.example/2026/11/20/harbor/tide-mill";

test("the parts stand in the order of the page, and the rights at the end", () => {
  const document = documentOf(
    htmlOf({
      dateline: { city: "LIMA", region: "Peru" },
      image: aFigure({ caption: "The sluice", credit: "Ana Ruiz" }).picture,
      corrections: [
        { kind: "retraction", at: NOON, text: "None of it was so.", isSerious: true },
        { kind: "correction", at: NOON, text: "The piles are of oak.", isSerious: false },
      ],
      body: [
        aParagraph("The wheel moved."),
        anOther("footnotes", '<section><ol><li id="note-1">By hand.</li></ol></section>'),
      ],
      contributors: [{ name: "Li Wei", role: "reporting", location: "Callao" }],
      aiUse: "A machine drew the tide table.",
      rights: "© Harbor News Agency",
    }),
  );

  expect(textsOf(document, "figure, p, li, h2")).toEqual([
    "The sluice Ana Ruiz",
    "Retraction, November 20, 2026: None of it was so.",
    "LIMA, Peru — The wheel moved.",
    "By hand.",
    "Changes to this article",
    "Correction, November 20, 2026: The piles are of oak.",
    "Li Wei contributed reporting from Callao.",
    "A machine drew the tide table.",
    "© Harbor News Agency",
  ]);
});

test("every address leads there from any other site", () => {
  const document = documentOf(
    htmlOf({
      image: aFigure().picture,
      contributors: [{ name: "Marta Lindqvist", personId: "marta-lindqvist", role: "editing" }],
      body: [
        {
          ...aParagraph("About the mill, and a note."),
          html: safe('<a href="/about">About</a> the mill, and <a href="#note-1">a note</a>.'),
        },
        aFigure({ address: "/pictures/wheel-5e6f7a8b.jpg" }),
      ],
    }),
  );

  const addresses = [...document.querySelectorAll("[href], [src]")].map(
    (element) => element.getAttribute("href") ?? element.getAttribute("src"),
  );
  expect(addresses).toEqual([
    "https://ledger.example/pictures/sluice-1a2b3c4d.jpg",
    "https://ledger.example/about",
    `${PAGE}#note-1`,
    "https://ledger.example/pictures/wheel-5e6f7a8b.jpg",
    "https://ledger.example/by/marta-lindqvist",
  ]);
});

test("an article for subscribers ends with a way to the rest of it", () => {
  const html = htmlOf({ isFree: false, body: paragraphs(20) });

  expect(html).toContain(`The rest of <a href="${PAGE}">this article</a> is for subscribers.`);
  expect(html).not.toContain("Sluice number 3 ");
});

test("a free article says nothing of subscribers", () => {
  expect(htmlOf({})).not.toContain("subscribers");
});

test("what an advertiser gave money for says so first", () => {
  const document = documentOf(htmlOf({ sponsor: { name: "Ropewalk Ltd", url: "https://ropewalk.example" } }));

  expect(textsOf(document, "p")[0]).toBe("Sponsored by Ropewalk Ltd");
  expect(document.querySelector("a")?.getAttribute("rel")).toBe("sponsored nofollow");
});

test("a text in another language says so, and so do the site’s words in it", () => {
  const document = documentOf(
    htmlOf({
      lang: "ar",
      dir: "rtl",
      corrections: [{ kind: "correction", at: NOON, text: "…", isSerious: true }],
    }),
  );

  const text = document.querySelector("div");
  expect([text?.lang, text?.dir]).toEqual(["ar", "rtl"]);
  expect(text?.querySelector("strong")?.outerHTML).toContain('lang="en-US" dir="ltr"');
});

describe("a correction", () => {
  test("comes with its date and the article it mends", () => {
    const note = aNote({ article: { headline: "Tide mill drained" } });

    const document = documentOf(syndicatedHtml(templates, syndicatedCorrection(note, desk)));

    expect(textsOf(document, "p")).toEqual([
      "Correction, November 20, 2026: The piles are of oak, not of elm.",
      "In: Tide mill drained",
    ]);
    expect(document.querySelector("a")?.getAttribute("href")).toBe(`${PAGE}#correction-1`);
  });
});
