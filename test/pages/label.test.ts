/** The words an article wears over its headline. */
import { expect, test } from "vitest";
import { labels } from "../../src/pages/label.ts";
import { anArticle } from "../support/an-article.ts";

test("news for everybody wears no label", () => {
  expect(labels(anArticle())).toEqual({ labels: [] });
});

test("the site's words stand apart from the article's own, which may be in another language", () => {
  const article = anArticle({ kind: "explainer", isFree: false, kicker: "Histoire" });

  expect(labels(article)).toEqual({ labels: ["Explainer", "For subscribers"], kicker: "Histoire" });
});

test("no word is said twice", () => {
  const article = anArticle({ kind: "opinion", kicker: "Opinion" });

  expect(labels(article)).toEqual({ labels: ["Opinion"] });
  expect(labels(article, "Opinion")).toEqual({ labels: [] });
  expect(labels(anArticle({ kicker: "Harbor" }), "Harbor")).toEqual({ labels: [] });
});
