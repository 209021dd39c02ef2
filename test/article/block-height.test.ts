import { describe, expect, test } from "vitest";
import { blockHeight, bodyHeight, desktop, phone } from "../../src/article/block-height.ts";
import type { Block } from "../../src/article/body.ts";
import { aFigure, aHeading, anOther, aParagraph, aPullQuote, safe } from "../support/an-article.ts";

/** 300 letters: 50 words of five, with the spaces between them and a full stop. */
const fiftyWords = `${Array(50).fill("tides").join(" ")}.`;
const items = (element: string, count: number): string => `<${element}>tide</${element}>`.repeat(count);
const code: Block = {
  ...anOther("code", "<pre>…</pre>"),
  text: "one\ntwo\nthree\na line too wide for any phone, which wraps\n",
};
const note: Block = { kind: "note", line: 1, html: safe("<p>Low water</p>"), text: "Low water" };

const onPhone: readonly (readonly [string, Block, number])[] = [
  ["a paragraph of one line is a line and a gap", aParagraph("Low water."), 27 + 27],
  ["a paragraph of 300 letters has eight lines", aParagraph(fiftyWords), 8 * 27 + 27],
  ["a heading has larger letters and more space", aHeading("Low water", "low-water"), 28.8 + 27],
  ["a smaller heading", { ...aHeading("Low water", "low-water"), level: 3 }, 24 + 27],
  ["the smallest heading", { ...aHeading("Low water", "low-water"), level: 4 }, 21.6 + 27],
  ["a pull quote stands apart", aPullQuote("Low water"), 31.2 + 15 + 27],
  ["a note has a border and padding", note, 24.3 + 34.4 + 27],
  ["each item of a list begins a line", anOther("list", `<ul>${items("li", 3)}</ul>`), 3 * 27 + 2 * 9 + 27],
  ["each paragraph of a quote begins a line", anOther("quote", items("p", 2)), 2 * 27 + 27 + 27],
  ["each row of a table begins a line", anOther("table", items("tr", 3)), 3 * 21 + 3 * 14.5 + 27],
  ["footnotes are small, under a heading", anOther("footnotes", items("li", 2)), 39.6 + 2 * 24 + 8 + 27],
  ["a wide line of code wraps", code, 5 * 22.95 + 30.6 + 27],
  ["a rule is space around a line", anOther("rule", "<hr>"), 1 + 81],
  ["a picture has its ratio at the column's width, and a credit", aFigure(), 184.5 + 8 + 21 + 27],
  ["a small picture is not enlarged", aFigure({ width: 100, height: 50 }), 50 + 8 + 21 + 27],
  ["a long caption wraps", aFigure({ caption: fiftyWords }), 184.5 + 8 + 7 * 21 + 27],
];

describe("the height of a block on a phone", () => {
  for (const [title, block, expected] of onPhone) {
    test(title, () => {
      expect(blockHeight(block, phone)).toBeCloseTo(expected, 2);
    });
  }
});

describe("on a desktop", () => {
  test("lines are longer and letters larger", () => {
    expect(blockHeight(aParagraph(fiftyWords), desktop)).toBeCloseTo(5 * 30 + 30, 2);
  });

  test("a picture is wider than the text", () => {
    expect(blockHeight(aFigure(), desktop)).toBeCloseTo(396 + 8 + 21 + 30, 2);
  });

  test("a tall picture is narrower than a wide one", () => {
    expect(blockHeight(aFigure({ width: 900, height: 1800 }), desktop)).toBeCloseTo(832 + 8 + 21 + 30, 2);
  });

  test("footnotes are narrower than the text", () => {
    const note: Block = { ...anOther("footnotes", items("li", 1)), text: "tidal".repeat(15) };

    expect(blockHeight(note, desktop)).toBeCloseTo(39.6 + 2 * 24 + 30, 2);
  });
});

test("a hundred words in two paragraphs take about 500 px on a phone", () => {
  const height = bodyHeight([aParagraph(fiftyWords), aParagraph(fiftyWords)], phone);

  expect(height).toBeGreaterThan(450);
  expect(height).toBeLessThan(550);
});
