/** The article as reader modes extract it, by Mozilla's readability: all of the story and nothing else. */
import { isProbablyReaderable, Readability } from "@mozilla/readability";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { articlePage } from "../../src/pages/article-page.ts";
import { aDesk } from "../support/a-desk.ts";
import { documentOf } from "../support/a-rendered-page.ts";
import { aFigure, aHeading, anArticle, aParagraph, aPullQuote, paragraphs } from "../support/an-article.ts";

const sluices = paragraphs(17);
const article = anArticle({
  standfirst: "Engineers will look at oak piles that nobody alive has seen.",
  byline: [{ name: "Marta Lindqvist", personId: "marta-lindqvist" }, { name: "Tomás Ruiz" }],
  dateline: { city: "Lagos", region: "Nigeria" },
  corrections: [
    { kind: "correction", at: Date.UTC(2026, 10, 21), text: "There are ninety-six piles.", isSerious: false },
    {
      kind: "editorsNote",
      at: Date.UTC(2026, 10, 21),
      text: "The survey is led by another engineer.",
      isSerious: true,
    },
  ],
  aiUse: "The drawing was colored by a machine.",
  contributors: [{ name: "Ana Ruiz", role: "reporting", location: "Callao, Peru" }],
  image: aFigure({ caption: "The basin at low water.", credit: "Drawing by Ana Ruiz" }).picture,
  body: [
    aParagraph("The sluices were closed on Thursday morning, and the basin ran dry by noon."),
    ...sluices.slice(0, 9),
    aHeading("Bread by the moon", "bread"),
    ...sluices.slice(9, 13),
    aPullQuote("But the sea decides."),
    aFigure({ caption: "One of the four gates." }),
    ...sluices.slice(13),
  ],
});
const related = [anArticle({ headline: "Ferry to run by lamplight" })];
const page = articlePage({ ...aDesk(), article, related });

test("an article nobody signed is by the newsroom, and not by whoever signed one below it", () => {
  const below = [anArticle({ byline: [{ name: "Reuters", isOrganization: true }] })];
  const unsigned = documentOf(
    articlePage({ ...aDesk(), article: { ...article, byline: [] }, related: below }),
  );

  expect(unsigned.querySelector(".article-byline")).toBeNull();
  expect(unsigned.querySelector(".teaser-byline")?.textContent).toContain("By Reuters");
  expect(new Readability(unsigned).parse()?.byline).toBe("The Estuary Ledger");
});

describe("in a reader mode", () => {
  const document = documentOf(page);
  const slots = document.querySelectorAll("aside.slot").length;
  const isOffered = isProbablyReaderable(document);
  const read = new Readability(document).parse();
  const story = new JSDOM(read?.content ?? "").window.document.body;
  const text = story.textContent.replace(/\s+/g, " ");

  test("the article is offered, under its headline, with its authors and its time", () => {
    expect(isOffered).toBe(true);
    expect(read).toMatchObject({
      title: "Tide mill to be drained for the first time in a century",
      byline: "Marta Lindqvist, Tomás Ruiz",
      siteName: "The Estuary Ledger",
      publishedTime: "2026-11-20T17:00:00Z",
      lang: "en-US",
    });
  });

  const kept = [
    ["the lead picture's caption", "The basin at low water. Drawing by Ana Ruiz"],
    ["serious corrections", "Editor’s note, November 20, 2026: The survey is led by another engineer."],
    ["the dateline", "LAGOS, Nigeria — The sluices were closed"],
    ["headings", "Bread by the moon"],
    ["captions", "One of the four gates."],
    ["ordinary corrections", "Correction, November 20, 2026: There are ninety-six piles."],
    ["the tagline", "Ana Ruiz contributed reporting from Callao, Peru."],
    ["how machines were used", "The drawing was colored by a machine."],
  ] as const;
  for (const [part, words] of kept) {
    test(`${part} can be read`, () => {
      expect(text.includes(words)).toBe(true);
    });
  }

  test("pictures can be seen", () => {
    expect(story.querySelectorAll("img")).toHaveLength(2);
  });

  test("every paragraph is there, in order", () => {
    const places = article.body.flatMap((block) =>
      block.kind === "paragraph" ? [text.indexOf(block.text)] : [],
    );

    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  const left = [
    ["advertisements", /advertisement/i],
    ["pull quotes", /But the sea decides/],
    ["related articles", /Ferry to run by lamplight/],
    ["the footer", /Report an error/],
    ["the navigation", /Upriver/],
  ] as const;
  for (const [part, words] of left) {
    test(`${part} do not stand in the text`, () => {
      expect(slots).toBeGreaterThan(2);
      expect(words.test(text)).toBe(false);
    });
  }
});
