/** The preview card that Mastodon makes of an article, after the rules of its LinkDetailsExtractor. */
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { articlePage } from "../../src/pages/article-page.ts";
import { aDesk } from "../support/a-desk.ts";
import { htmlOf } from "../support/a-rendered-page.ts";
import { aFigure, anArticle } from "../support/an-article.ts";

const SHARED = "https://ledger.example/2026/11/20/harbor/tide-mill?from=somewhere";

interface Thing {
  readonly "@type"?: unknown;
  readonly [property: string]: unknown;
}

/**
 * 1. Of all JSON-LD scripts the first counts that parses, once its HTML entities are decoded, and whose root, or a
 *    member of whose root list, has the very type NewsArticle or WebPage.
 * 2. Of lists of authors and publishers the first counts.
 * 3. Picture and its description come from Open Graph alone, the account from `fediverse:creator`.
 * 4. A canonical address counts only on the host that was shared.
 */
function cardOf(html: string) {
  const { document } = new JSDOM(html).window;
  const meta = (name: string): string | undefined =>
    document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute("content") ??
    undefined;
  const decoded = (text: unknown): string | undefined => {
    if (typeof text !== "string") return undefined;
    const area = document.createElement("textarea");
    area.innerHTML = text;
    return area.value;
  };
  const thing = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .flatMap((script): Thing[] => parsed(decoded(script.textContent) ?? ""))
    .find((one) => one["@type"] === "NewsArticle" || one["@type"] === "WebPage");
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute("href");
  const first = (property: string): Thing => firstOf(thing?.[property]);
  return {
    type: thing?.["@type"] === "NewsArticle" || meta("og:type") === "article" ? "article" : "unknown",
    title: decoded(thing?.["headline"] ?? meta("og:title") ?? document.title),
    description: decoded(thing?.["description"] ?? meta("og:description") ?? meta("description")),
    publishedAt: thing?.["datePublished"] ?? meta("article:published_time"),
    authorName: decoded(first("author")["name"]),
    authorUrl: first("author")["url"],
    authorAccount: meta("fediverse:creator"),
    provider: decoded(first("publisher")["name"] ?? meta("og:site_name")),
    image: meta("og:image"),
    imageAlt: meta("og:image:alt"),
    language: thing?.["inLanguage"] ?? meta("og:locale") ?? document.documentElement.lang,
    address: canonical && new URL(canonical).host === new URL(SHARED).host ? canonical : SHARED,
  };
}

function parsed(json: string): Thing[] {
  try {
    return [JSON.parse(json)].flat();
  } catch {
    return [];
  }
}

const isThing = (value: unknown): value is Thing => typeof value === "object" && value !== null;
const firstOf = (value: unknown): Thing => [value].flat().find(isThing) ?? {};

const card = (own: Partial<Article> = {}) => {
  const desk = aDesk({ publisher: { profiles: [], policies: {}, fediverse: "@ledger@social.example" } });
  return cardOf(htmlOf(articlePage({ ...desk, article: anArticle(own), related: [] })));
};

test("an article's card shows headline, standfirst, first author, picture, time and language", () => {
  const shown = card({
    headline: "Mill to be drained",
    seoTitle: "Tide mill drained",
    standfirst: "Engineers will inspect the piles.",
    byline: [{ name: "Marta Lindqvist", personId: "marta-lindqvist" }, { name: "Tomás Ruiz" }],
    image: aFigure({ alt: "A sluice at low water" }).picture,
    lang: "fr",
  });

  expect(shown).toEqual({
    type: "article",
    title: "Mill to be drained",
    description: "Engineers will inspect the piles.",
    publishedAt: "2026-11-20T17:00:00Z",
    authorName: "Marta Lindqvist",
    authorUrl: "https://ledger.example/by/marta-lindqvist",
    authorAccount: "@ledger@social.example",
    provider: "The Estuary Ledger",
    image: "https://ledger.example/crops/card/sluice-1a2b3c4d.jpg.jpg",
    imageAlt: "A sluice at low water",
    language: "fr",
    address: "https://ledger.example/2026/11/20/harbor/tide-mill",
  });
});

test("paid content is labeled on the card, and its card names nobody of the newsroom", () => {
  const shown = card({ kind: "paid", headline: "Ropes that last", sponsor: { name: "Ropeworks" } });

  expect([shown.title, shown.authorName]).toEqual(["Paid content: Ropes that last", undefined]);
});

describe("a headline that would like to be more than a headline", () => {
  const hostile = [
    ["ends the script", 'Mill</script><script>alert("1")</script>'],
    ["opens a comment in the script", "Mill <!-- <script>"],
    ["holds line separators", "Mill\u2028drained\u2029"],
    ["runs from right to left", "\u202eMill\u202c طاحونة"],
    ["holds emoji", "Mill 🌊👩‍🔬"],
    ["has 10,000 letters", "tide ".repeat(2000).trim()],
    ["quotes", `"Mill" 'drained' \\ \``],
  ] as const;
  for (const [title, headline] of hostile) {
    test(`${title}, and is shown as it was written`, () => {
      expect(card({ headline }).title).toBe(headline);
    });
  }

  test("is written in entities, and does not break the data", () => {
    const shown = card({ headline: "Mill &quot;drained&quot; &amp; sold" });

    // The reader decodes once more than was encoded.
    expect(shown.title).toBe('Mill "drained" & sold');
    expect(shown.authorName).toBe("Marta Lindqvist");
  });
});
