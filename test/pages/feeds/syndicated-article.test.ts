/** What of an article stands in feeds: its text, and nothing of what surrounds it. */
import { expect, test } from "vitest";
import type { Article } from "../../../src/article/article.ts";
import { syndicatedArticle } from "../../../src/pages/feeds/syndicated-article.ts";
import { aDesk } from "../../support/a-desk.ts";
import { aFigure, anArticle, aParagraph, aPullQuote, paragraphs } from "../../support/an-article.ts";

const syndicated = (own: Partial<Article>) => syndicatedArticle(anArticle(own), aDesk());

test("a text that has ad slots and pull quotes on its page has none in feeds", () => {
  const { passages } = syndicated({ body: [...paragraphs(20), aPullQuote("The tide turned.")] });

  expect(passages.map(({ is }) => is)).toEqual(Array(20).fill("paragraph"));
});

test("the dateline opens the first paragraph", () => {
  const { passages } = syndicated({
    dateline: { city: "Lagos", region: "Nigeria" },
    body: [aFigure(), aParagraph("One."), aParagraph("Two.")],
  });

  expect(passages[1]).toMatchObject({ is: "paragraph", filedFrom: "LAGOS, Nigeria" });
  expect(passages[2]).not.toHaveProperty("filedFrom");
});

test("of an article for subscribers no more is given away than on its page", () => {
  const gated = syndicated({ isFree: false, body: paragraphs(20) });

  expect(gated.isCut).toBe(true);
  expect(gated.passages).toHaveLength(2);
});

test("the rights are the article’s own, or else the site’s", () => {
  expect(syndicated({ rights: "© Harbor News Agency" }).rights).toBe("© Harbor News Agency");
  expect(syndicated({}).rights).toBe("© The Estuary Ledger");
});

test("a sponsor is named in the text, since nothing else of the page comes along", () => {
  const sponsor = { name: "Ropewalk Ltd", url: "https://ropewalk.example" };

  expect(syndicated({ sponsor }).sponsor).toEqual({ name: "Ropewalk Ltd", href: "https://ropewalk.example" });
});

test("an article in another language says so of its own words and of the site’s", () => {
  expect(syndicated({ lang: "ar", dir: "rtl" }).frame).toEqual({
    lang: "ar",
    dir: "rtl",
    furniture: { lang: "en-US", dir: "ltr" },
  });
});
