import { describe, expect, test } from "vitest";
import { explainAdPlan } from "../../src/article/ad-plan-explanation.ts";
import type { Block } from "../../src/article/body.ts";
import { aHeading, anArticle, aParagraph, aSite } from "../support/an-article.ts";

const { ads: rules } = aSite();
/** 50 words each, 243 px on a phone and 180 px on a desktop, on every second line. */
const text = (count: number, { firstLine = 20 } = {}): Block[] =>
  Array.from({ length: count }, (_, index) => ({
    ...aParagraph(`${"tides ".repeat(45)}and then the water fell.`),
    line: firstLine + 2 * index,
  }));
const explained = explainAdPlan(anArticle({ body: text(10) }), rules);
const [summary, , secondSlot, passedOver, densities] = explained.split("\n\n");

describe("the explanation of an ad plan", () => {
  test("opens with the article, its length and the plan as a whole", () => {
    expect(summary).toBe(
      [
        "Ad plan of “Tide mill to be drained for the first time in a century”",
        "500 words in 10 paragraphs, about 2,430 px on a phone 360 px wide",
        "2 slots in 500 words, 20% of the text’s height on a phone.",
        "One slot above the article and one below it.",
      ].join("\n"),
    );
  });

  test("says of each slot where it stands, how far from the one above, and why there", () => {
    expect(secondSlot).toBe(
      [
        "Slot 2 after paragraph 8 (line 34), which ends “… and then the water fell.”",
        "  1,215 px and 250 words below slot 1",
        "  - a slot is left: a phone has room for 2 slots within 25% of the text’s height",
        "  - it stands between two paragraphs",
        "  - the paragraph above ends its sentence",
        "  - 8 paragraphs and 400 words stand above",
        "  - 1,215 px of text lie between it and slot 1",
        "  - 2 paragraphs follow",
      ].join("\n"),
    );
  });

  test("gathers the places passed over for one reason", () => {
    expect(passedOver).toBe(
      [
        "Passed over:",
        "  after the blocks of lines 20 to 22: fewer than 3 paragraphs or 150 words stand above",
        "  after the blocks of lines 26 to 32: less than 1,200 px of text would lie between it and slot 1",
        "  after the block of line 36: no slot is left: a phone has room for 2 slots within 25% of the text’s height",
      ].join("\n"),
    );
  });

  test("names a single place by its line", () => {
    const heading = { ...aHeading("Low water", "low-water"), line: 26 };
    const body = [...text(3), heading, ...text(8, { firstLine: 28 })];

    const lines = explainAdPlan(anArticle({ body }), rules).split("\n");

    expect(lines).toContain("  after the block of line 24: it stands before a heading");
    expect(lines).toContain("  after the block of line 26: it follows a heading");
  });

  test("ends with the density on a phone and on a desktop", () => {
    expect(densities).toBe(
      [
        "On a phone 2 slots of 297 px take 20% of the text’s height (planned: at most 25%; the Better Ads Standards allow 30%)",
        "On a desktop 2 slots of 297 px take 25% of the text’s height (planned: at most 40%; the Better Ads Standards allow 50%)",
      ].join("\n"),
    );
  });

  test("of an article without slots says why in one sentence", () => {
    expect(explainAdPlan(anArticle({ body: text(10), isSensitive: true }), rules)).toBe(
      [
        "Ad plan of “Tide mill to be drained for the first time in a century”",
        "500 words in 10 paragraphs, about 2,430 px on a phone 360 px wide",
        "No slots: the article is marked as sensitive.",
      ].join("\n"),
    );
  });
});
