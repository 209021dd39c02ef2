/** How much of an article everybody may read. */
import { describe, expect, test } from "vitest";
import type { Block, Body, Other } from "../../src/article/body.ts";
import { keptFromShort, openTo } from "../../src/article/opening.ts";
import { aFigure, aHeading, anOther, aParagraph, aPullQuote, paragraphs } from "../support/an-article.ts";

const words = (count: number): string => "tide ".repeat(count).trim();
const p = (count: number): Block => aParagraph(words(count));
const h = aHeading("Low water", "low-water");
const other = (kind: Other["kind"], count: number): Block => ({
  ...anOther(kind, `<div>${words(count)}</div>`),
  text: words(count),
});
const list = (count: number): Block => other("list", count);
const table = (count: number): Block => other("table", count);
const quote = (count: number): Block => other("quote", count);
const rule = other("rule", 0);
const picture = (count: number): Block => aFigure({ alt: "A sluice", caption: words(count - 2) });
const note = (count: number): Block => ({ ...aPullQuote(words(count)), kind: "note" });

test("a free article is open to its end", () => {
  const body = paragraphs(5);

  expect(openTo({ isFree: true, body })).toBe(body);
});

describe("of an article for subscribers everybody may read", () => {
  const cases: readonly [title: string, body: Body, open: number][] = [
    ["the paragraphs up to the hundredth word", [p(62), p(62), p(62)], 2],
    ["one paragraph that has a hundred", [p(100), p(10)], 1],
    ["no block that would lead beyond 150 words", [p(90), p(61), p(10)], 1],
    ["a block that leads to 150 words", [p(90), p(60), p(10)], 2],
    ["a short paragraph, and not the long list below", [p(20), list(500), p(10)], 1],
    ["a short paragraph, and not the long table below", [p(20), table(400), p(10)], 1],
    ["a short paragraph, and not the long quotation below", [p(20), quote(400), p(10)], 1],
    ["a short paragraph, and not the long note below", [p(20), note(400), p(10)], 1],
    ["short quotations up to the hundredth word", [p(20), quote(40), quote(40), quote(40), p(10)], 3],
    [
      "pictures up to the hundredth word of their captions",
      [p(20), picture(40), picture(40), p(10), p(10)],
      3,
    ],
    ["pull quotes up to the hundredth word", [p(60), aPullQuote(words(40)), p(20), p(20)], 2],
    ["a long paragraph with which the text begins", [p(400), p(10)], 1],
    ["a long paragraph below heading and picture", [h, picture(10), p(400), p(10)], 3],
    ["no long paragraph after a short one", [p(20), p(400), p(10)], 1],
    ["nothing of a text that begins with a long list", [list(500), p(10)], 0],
    [
      "nothing of a text that begins with a long table, but for what stands above",
      [picture(10), table(500)],
      1,
    ],
    ["no heading at the end", [p(60), h, table(500), p(10)], 1],
    ["no line at the end", [p(60), rule, h, p(400), p(10)], 1],
    ["no heading alone", [h, list(500)], 0],
    ["all but the last block of a short text", [p(20), p(20), p(20)], 2],
    [
      "all but the last block of text, whatever follows it",
      [p(20), p(20), rule, picture(9), other("footnotes", 9)],
      1,
    ],
    ["no heading of the last block", [p(20), h, p(20)], 1],
    ["nothing of a single block", [p(62)], 0],
    ["nothing of a single long block", [p(900)], 0],
    ["nothing of pictures without a text", [picture(10), picture(10)], 0],
    ["nothing of nothing", [], 0],
  ];

  for (const [title, body, open] of cases) {
    test(title, () => {
      expect(openTo({ isFree: false, body })).toEqual(body.slice(0, open));
    });
  }
});

describe("the last block is all that subscribers get more", () => {
  const cases: readonly [title: string, body: Body, kept: number | undefined][] = [
    ["of a text as short as an opening", [p(20), p(20)], 1],
    ["of a single block", [p(20)], 0],
    ["of a text that its last block leads to a hundred words", [p(90), p(20), rule], 1],
    ["not of a longer text", [p(100), p(1)], undefined],
    ["not of a text whose last block is long", [p(20), table(400)], undefined],
  ];

  for (const [title, body, kept] of cases) {
    test(title, () => {
      expect(keptFromShort({ isFree: false, body })).toBe(kept === undefined ? undefined : body[kept]);
    });
  }

  test("not of a free article", () => {
    expect(keptFromShort({ isFree: true, body: [p(20)] })).toBeUndefined();
  });
});

test("a pull quote from the subscribers’ part is theirs too; one from the opening stands", () => {
  const first = aParagraph(`The gate is open. ${"word ".repeat(100)}`);
  const body = [
    aPullQuote("The gate is open."),
    aPullQuote("The ledger lies."),
    first,
    aParagraph("The ledger lies."),
  ];

  expect(openTo({ isFree: false, body })).toEqual([body[0], first]);
});

test("words of a script without spaces are counted one by one", () => {
  const body = Array.from({ length: 4 }, () =>
    aParagraph("潮水每天來兩次磨坊主人在夜裡起來看水位".repeat(6)),
  );

  expect(openTo({ isFree: false, body }).length).toBeLessThan(3);
});
