/** The page of an article, as a reader without styles gets it. */
import { describe, expect, test } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { articlePage } from "../../src/pages/article-page.ts";
import { aDesk } from "../support/a-desk.ts";
import { documentOf, htmlOf, textsOf } from "../support/a-rendered-page.ts";
import { aFigure, aHeading, anArticle, anOther, aPullQuote, paragraphs } from "../support/an-article.ts";

const full = anArticle({
  standfirst: "Engineers will inspect oak piles.",
  kicker: "Heritage",
  byline: [{ name: "Marta Lindqvist", personId: "marta-lindqvist" }, { name: "Tomás Ruiz" }],
  dateline: { city: "Lagos", region: "Nigeria", agency: "AP" },
  updatedAt: Date.UTC(2026, 10, 21, 13),
  image: aFigure({ caption: "The basin." }).picture,
  topics: [{ id: "rivers", name: "Rivers" }],
  contributors: [{ name: "Ana Ruiz", role: "reporting", location: "Callao, Peru" }],
  corrections: [
    { kind: "correction", at: Date.UTC(2026, 10, 21, 13), text: "Ninety-six piles.", isSerious: false },
    { kind: "retraction", at: Date.UTC(2026, 10, 21, 13), text: "Another engineer.", isSerious: true },
  ],
  aiUse: "The drawing was colored by a machine.",
  rights: "Words may be shared.",
  body: [
    ...paragraphs(10),
    aHeading("Bread by the moon", "bread"),
    ...paragraphs(4),
    aPullQuote("The tide turned."),
    anOther("list", "<ul><li>two anchors</li></ul>"),
    ...paragraphs(6),
  ],
});
const pageOf = (article: Article, related: Article[] = []) => articlePage({ ...aDesk(), article, related });
const shown = (own: Partial<Article> = {}) => documentOf(pageOf(anArticle(own)));
const fullPage = pageOf(full, [anArticle({ headline: "Ferry to run by lamplight" })]);

describe("the whole page", () => {
  const document = documentOf(fullPage);

  test("comes in the order in which it is read", () => {
    const parts = [
      "a.skip[href='#main']",
      "header.masthead",
      "nav[aria-label='Sections']",
      "aside.slot--top",
      "main#main > article[aria-labelledby=headline]",
      ".article-header .article-kicker a[href='/section/harbor']",
      "h1#headline",
      ".article-standfirst",
      ".article-byline a[rel=author]",
      ".article-dates time",
      ".article-body > figure.article-lead img",
      ".article-corrections #correction-2",
      ".article-body > p .article-place",
      ".article-body aside.slot--inline",
      ".article-corrections #correction-1",
      ".article-contributors",
      ".article-ai-use",
      ".article-rights",
      ".article-topics a[href='/topic/rivers']",
      "section.related",
      "aside.slot--bottom",
      "footer",
    ];

    const elements = parts.map((selector) => document.querySelector(selector));

    expect(parts.filter((_, index) => !elements[index])).toEqual([]);
    const inOrder = [...document.querySelectorAll("*")].filter((element) => elements.includes(element));
    expect(inOrder).toEqual(elements);
  });

  test("has one heading of the first level, and levels without gaps", () => {
    expect(textsOf(document, "h1")).toEqual(["Tide mill to be drained for the first time in a century"]);
    const levels = [...document.querySelectorAll("h1, h2, h3, h4")].map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  test("gives each id once", () => {
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test("says “undefined” nowhere, and needs no script, no style attribute and nobody else’s server", () => {
    const html = htmlOf(fullPage);
    expect(html).not.toMatch(/undefined|\[object|NaN|<script(?! type="application\/ld\+json")|\sstyle=/);
    const fetched = [
      ...document.querySelectorAll("[src], link:not([rel=canonical], [rel=alternate], [rel=author])"),
    ];
    const addresses = fetched.map((element) => element.getAttribute("src") ?? element.getAttribute("href"));
    const icons = ["/favicon.ico", "/favicon.svg", "/apple-touch-icon.png", "/site.webmanifest"];
    expect(addresses).toEqual([...icons, "/pictures/sluice-1a2b3c4d.jpg"]);
  });

  test("says how it is written within its first kilobyte", () => {
    expect(Buffer.from(htmlOf(fullPage)).subarray(0, 1024).toString()).toContain('<meta charset="utf-8">');
  });

  test("marks every paragraph that a skip link leads to", () => {
    const targets = [...document.querySelectorAll(".article-body a.skip")].map((link) =>
      link.getAttribute("href"),
    );
    expect(targets.length).toBeGreaterThan(1);
    for (const target of targets) expect(document.querySelector(`.article-body > p${target}`)).not.toBeNull();
  });

  test("labels each slot in the text, names each apart, and hides none from anybody", () => {
    const slots = [...document.querySelectorAll("aside.slot")];
    expect(textsOf(document, ".slot-label")).toEqual(slots.map(() => "Advertisement"));
    expect(slots.map((slot) => slot.getAttribute("aria-label"))).toEqual(
      slots.map((_, index) => `Advertisement ${index + 1}`),
    );
    expect(document.querySelectorAll("aside.slot[aria-hidden], aside.slot [aria-hidden]")).toHaveLength(0);
  });

  test("keeps a pull quote from being heard twice", () => {
    expect(document.querySelector("aside.pullquote[aria-hidden=true] > p")?.textContent).toBe(
      "The tide turned.",
    );
  });
});

test("“By” stands before the names and in none of the links", () => {
  const document = documentOf(fullPage);

  expect(textsOf(document, ".article-byline")).toEqual(["By Marta Lindqvist and Tomás Ruiz"]);
  expect(textsOf(document, ".article-byline a")).toEqual(["Marta Lindqvist"]);
});

test("the dateline opens the text, in capitals that need no styles", () => {
  expect(textsOf(documentOf(fullPage), ".article-body > p:not([class])")[0]).toMatch(
    /^LAGOS, Nigeria \(AP\) — Sluice number 1 /,
  );
});

test("times are told with their zone, for people and for machines", () => {
  const times = [...documentOf(fullPage).querySelectorAll(".article-dates time")];

  expect(times.map((time) => time.getAttribute("datetime"))).toEqual([
    "2026-11-20T17:00:00Z",
    "2026-11-21T13:00:00Z",
  ]);
  expect(textsOf(documentOf(fullPage), ".article-dates span")).toEqual([
    "Published November 20, 2026, 12:00 PM EST",
    "Updated November 21, 2026, 8:00 AM EST",
  ]);
});

test("an article that was not updated does not speak of it", () => {
  expect(textsOf(shown(), ".article-dates")).toEqual(["Published November 20, 2026, 12:00 PM EST"]);
});

test("a sponsor is named, and its link is no recommendation", () => {
  const document = shown({ sponsor: { name: "Ropeworks", url: "https://ropes.example/" } });

  expect(textsOf(document, ".article-sponsor")).toEqual(["Sponsored by Ropeworks"]);
  expect(document.querySelector(".article-sponsor a")?.getAttribute("rel")).toBe("sponsored nofollow");
});

test("paid content looks like no news: its sponsor stands where the byline would", () => {
  const document = shown({ kind: "paid", sponsor: { name: "Ropeworks" } });

  expect(textsOf(document, "article.paid .article-header > p")).toEqual([
    "Harbor · Paid content",
    "Sponsored by Ropeworks",
    "Published November 20, 2026, 12:00 PM EST",
  ]);
  expect(document.querySelectorAll("[rel=author], meta[name=author], .article-byline")).toHaveLength(0);
  expect(shown().querySelector(".paid")).toBeNull();
});

test("a picture higher than wide is marked, so that it does not fill two screens", () => {
  const [wide, tall] = [aFigure(), aFigure({ width: 900, height: 1600 })];

  const figures = [...shown({ body: [wide, tall] }).querySelectorAll("figure")];

  expect(figures.map(({ classList }) => classList.contains("tall"))).toEqual([false, true]);
});

test("a label is told apart from its section even where there are no styles", () => {
  expect(textsOf(shown({ kind: "opinion", kicker: "Heritage" }), ".article-kicker")).toEqual([
    "Harbor · Opinion · Heritage",
  ]);
});

test("an article with little to say shows no empty parts", () => {
  const document = shown({ byline: [], topics: [] });

  const empty = [...document.querySelectorAll("article *, section, ul")].filter(
    (element) => !element.textContent.trim() && !element.matches("img, .slot-box, br, hr"),
  );
  expect(empty).toEqual([]);
  expect(
    document.querySelectorAll(".article-byline, .article-corrections, .article-topics, .related"),
  ).toHaveLength(0);
});

test("an article for subscribers ends with a line that says so", () => {
  const document = shown({ isFree: false, body: paragraphs(20) });

  expect(document.querySelectorAll(".article-body > p:not([class])")).toHaveLength(2);
  expect(textsOf(document, ".article-gated")).toEqual([
    "The rest of this article is for subscribers. What stands above is open to everyone, and nothing else is asked of you.",
  ]);
});

test("the markup of the text is markup on the page", () => {
  const document = shown({ body: [anOther("list", "<ul><li>two <em>anchors</em></li></ul>")] });

  expect(textsOf(document, ".article-body > ul > li > em")).toEqual(["anchors"]);
});

test("a picture keeps its place before it has come", () => {
  const image = documentOf(fullPage).querySelector(".article-lead img");

  expect([image?.getAttribute("width"), image?.getAttribute("height")]).toEqual(["1600", "900"]);
});

test("a text in another language is marked, and so is the site's own around it", () => {
  const document = shown({ lang: "ar", dir: "rtl", body: paragraphs(20) });

  const languages = ["html", "body", "article", ".ad-break"].map((selector) => {
    const element = document.querySelector(selector);
    return `${element?.getAttribute("lang")} ${element?.getAttribute("dir")}`;
  });
  expect(languages).toEqual(["ar rtl", "en-US ltr", "ar rtl", "en-US ltr"]);
});

test("inside a text in another language, the site's own words keep theirs", () => {
  const document = documentOf(
    pageOf({ ...full, kind: "explainer", isFree: false, sponsor: { name: "Ropeworks" }, lang: "fr" }),
  );
  const languageOf = (selector: string) =>
    document.querySelector(selector)?.closest("[lang]")?.getAttribute("lang");

  const ours = [
    ".article-kicker a",
    ".article-byline",
    ".article-dates",
    ".article-sponsor",
    ".article-correction strong",
    "#corrections",
    ".article-gated",
    ".article-contributors",
  ];
  const theirs = ["h1", ".article-kicker", ".article-standfirst", ".article-correction", ".article-rights"];
  expect(ours.map(languageOf)).toEqual(ours.map(() => "en-US"));
  expect(theirs.map(languageOf)).toEqual(theirs.map(() => "fr"));
});
