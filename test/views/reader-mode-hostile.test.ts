/** What Mozilla's readability reads out of the linked data of an article, whatever its words are. */
import { Readability } from "@mozilla/readability";
import { expect, test } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { articlePage } from "../../src/pages/article-page.ts";
import { aDesk } from "../support/a-desk.ts";
import { documentOf } from "../support/a-rendered-page.ts";
import { anArticle, paragraphs } from "../support/an-article.ts";

/** Names and excerpts are unescaped and trimmed by the reader: entities in them are left to its own rules. */
const hostile = [
  ["a script's end", 'Ana</script><script>alert("1")</script>'],
  ["a comment's start", "Ana <!-- <script> Ruiz"],
  ["line separators", "Ana\u2028Ruiz"],
  ["marks of direction", "\u202eAna\u202c رويز"],
  ["emoji", "Ana 🌊👩‍🔬 Ruiz"],
  ["10,000 letters", "Ruiz ".repeat(2000).trim()],
  ["quotes and backslashes", `"Ana" 'Ruiz' \\u003c \\`],
] as const;

const read = (own: Partial<Article>) =>
  new Readability(
    documentOf(
      articlePage({ ...aDesk(), article: anArticle({ body: paragraphs(12), ...own }), related: [] }),
    ),
  ).parse();

for (const [title, words] of hostile) {
  test(`${title} in names, standfirst and corrections leave the article readable`, () => {
    const article = read({
      byline: [{ name: words }, { name: "Tomás Ruiz" }],
      standfirst: words,
      corrections: [{ kind: "correction", at: 0, text: words, isSerious: false }],
    });

    expect(article).toMatchObject({
      byline: `${words}, Tomás Ruiz`,
      excerpt: words,
      siteName: "The Estuary Ledger",
      publishedTime: "2026-11-20T17:00:00Z",
    });
  });

  test(`${title} in the headline leave the authors theirs`, () => {
    const article = read({ headline: words, byline: [{ name: "Tomás Ruiz" }] });

    expect(article).toMatchObject({ title: words, byline: "Tomás Ruiz" });
  });
}

test("a name written in entities does not break the data", () => {
  const article = read({ byline: [{ name: "Ana &quot;Ruiz&quot;" }], standfirst: "Salt &amp; oak" });

  expect(article).toMatchObject({ byline: 'Ana "Ruiz"', siteName: "The Estuary Ledger" });
});
