/** Whom machines are told that an article is by. */
import { expect, test } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { creditLine, signatures } from "../../src/pages/credit.ts";
import { anArticle, aSite } from "../support/an-article.ts";

const signed = (own: Partial<Article>) => {
  const article = anArticle(own);
  return [creditLine(article), signatures(article, aSite())];
};
const ana = { name: "Ana Ruiz", personId: "ana-ruiz" };
const ropeworks = { name: "Ropeworks", url: "https://ropes.example/" };

test("an article is by those who signed it", () => {
  expect(signed({ byline: [ana, { name: "Reuters", isOrganization: true }] })).toEqual([
    "By Ana Ruiz and Reuters",
    [
      { ...ana, url: "https://ledger.example/by/ana-ruiz" },
      { name: "Reuters", isOrganization: true },
    ],
  ]);
});

test("an article nobody signed is by the newsroom, though no line says so", () => {
  expect(signed({ byline: [] })).toEqual([
    undefined,
    [{ name: "The Estuary Ledger", url: "https://ledger.example/", isOrganization: true }],
  ]);
});

test("an agency's article that nobody signed is by the agency", () => {
  expect(signed({ byline: [], dateline: { city: "Lima", region: "Peru", agency: "Reuters" } })).toEqual([
    undefined,
    [{ name: "Reuters", isOrganization: true }],
  ]);
});

test("what an advertiser paid for is by the advertiser, whoever signed it", () => {
  expect(signed({ kind: "paid", byline: [ana], sponsor: ropeworks })).toEqual([
    "Sponsored by Ropeworks",
    [{ ...ropeworks, isOrganization: true }],
  ]);
});
