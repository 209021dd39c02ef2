import { describe, expect, test } from "vitest";
import { type Block, wordCount, wordsIn } from "../../src/article/body.ts";
import { aFigure, aHeading, anOther, aParagraph, aPullQuote, safe } from "../support/an-article.ts";

describe("words", () => {
  const cases: readonly (readonly [string, string, number])[] = [
    ["none in an empty text", "", 0],
    ["spaces and line breaks divide them", " The tide\nturned  again ", 4],
    ["a dash between spaces is none", "The tide — or the moon — turned", 6],
    ["a hyphen joins one", "a well-kept mill", 3],
    ["a number is one", "9 piles", 2],
    ["an apostrophe divides none", "the mill’s piles", 3],
    ["letters of any script count", "прилив повернул", 2],
  ];
  for (const [title, text, expected] of cases) {
    test(title, () => {
      expect(wordsIn(text)).toBe(expected);
    });
  }
});

test("the text's words are those of paragraphs, headings, notes, lists and quotes", () => {
  const note: Block = { kind: "note", line: 1, html: safe("<p>Mind the gate</p>"), text: "Mind the gate" };
  const list: Block = { ...anOther("list", "<ul><li>oak</li></ul>"), text: "oak" };

  expect(wordCount([aHeading("Low water", "low-water"), aParagraph("The tide turned."), note, list])).toBe(9);
});

test("pull quotes, captions and footnotes are not counted", () => {
  const footnotes: Block = { ...anOther("footnotes", "<section>…</section>"), text: "See the ledger" };

  expect(wordCount([aPullQuote("The tide turned"), aFigure({ caption: "The mill" }), footnotes])).toBe(0);
});
