import { describe, expect, test } from "vitest";
import { beyondTypingErrors, substantialChanges } from "../../src/article/substance.ts";
import type { VersionPart } from "../../src/article/version.ts";

const changesSubstance = (...versions: Parameters<typeof substantialChanges>): boolean =>
  substantialChanges(...versions).length > 0;

const text = (...paragraphs: string[]): VersionPart[] =>
  paragraphs.map((each) => ({ is: "paragraph", text: each }));

type Cases = readonly (readonly [is: string, before: string, after: string])[];

describe("no change in substance is", () => {
  const cases: Cases = [
    ["white space", "The  mill stands.", "The mill stands. "],
    ["a comma", "The mill, drained, stands.", "The mill drained stands"],
    ["a quotation mark", `"Never," she said.`, "“Never,” she said."],
    ["an apostrophe", "The mills gate", "The mill’s gate"],
    ["a capital", "the Mill stands", "The mill stands"],
    ["a hyphen", "A tide-mill stands", "A tide mill stands"],
    ["a word cut in two", "A tidemill stands", "A tide mill stands"],
    ["a word that stood twice", "The the mill stands", "The mill stands"],
    ["a letter too few", "The mill was draned.", "The mill was drained."],
    ["two letters that changed places", "She came form the quay.", "She came from the quay."],
    ["two slips in a long word", "The comitee has decided.", "The committee has decided."],
    [
      "a slip in what opens a sentence",
      "They saw The Tide. Thier mill sank.",
      "They saw The Tide. Their mill sank.",
    ],
    ["an accent that is written in two signs", "The café", "The cafe\u0301"],
  ];
  for (const [is, before, after] of cases) {
    test(is, () => expect(changesSubstance(text(before), text(after))).toBe(false));
  }

  test("where a paragraph ends", () => {
    expect(changesSubstance(text("It rose. It fell."), text("It rose.", "It fell."))).toBe(false);
  });

  test("a pull quote, which repeats the text", () => {
    const quoted: VersionPart[] = [...text("It rose."), { is: "pullquote", text: "It rose" }];

    expect(changesSubstance(text("It rose."), quoted)).toBe(false);
  });
});

describe("a change in substance is", () => {
  const cases: Cases = [
    ["a number", "It rose by 40 feet.", "It rose by 45 feet."],
    ["a decimal point", "It rose by 1.5 feet.", "It rose by 15 feet."],
    ["a minus", "It was 5 degrees.", "It was −5 degrees."],
    ["a currency", "It cost $5.", "It cost €5."],
    ["a percent sign", "It rose by 5%.", "It rose by 5."],
    ["a word more", "The mill stands.", "The old mill stands."],
    ["a word less", "The mill may stand.", "The mill stand."],
    ["another word", "The mill stands.", "The weir stands."],
    ["a small word", "He is in the mill.", "He is at the mill."],
    ["a word for its opposite", "The output increased.", "The output decreased."],
    ["a negation", "It has ever sunk.", "It has never sunk."],
    ["a negation in a prefix", "That is legal.", "That is illegal."],
    ["a negation in a contraction", "They could sink.", "They couldn’t sink."],
    ["a number in words", "It cost a million.", "It cost a billion."],
    ["a number in words that looks like another", "It took eight days.", "It took eighty days."],
    ["a place in an order", "The sixth pile sank.", "The sixty pile sank."],
    ["a number that becomes a word", "They saw three boats.", "They saw there boats."],
    ["several times a number", "It cost thousands.", "It cost thousand."],
    ["a name that opens a sentence", "Ana Smith slept. Smith said no.", "Ana Smith slept. Smyth said no."],
    ["a name that is new there", "Smith said so. I saw Smith.", "Smyth said so. I saw Smith."],
    ["a name in another spelling", "The keeper, Ana Schmidt, slept.", "The keeper, Ana Schmitt, slept."],
    ["a name of a place", "He came from Iran.", "He came from Iraq."],
    ["two slips in a short word", "It will rise more.", "It will rise most."],
  ];
  for (const [is, before, after] of cases) {
    test(is, () => expect(changesSubstance(text(before), text(after))).toBe(true));
  }

  test("a paragraph that moves", () => {
    const [first, second, third] = ["It rose on Monday.", "Nobody saw it.", "The gate held."];

    expect(changesSubstance(text(first, second, third), text(second, third, first))).toBe(true);
  });

  test("another text altogether, however long", () => {
    const words = (word: string) => Array.from({ length: 600 }, (_, index) => `${word}${index}`).join(" ");

    expect(changesSubstance(text(words("tide")), text(words("ebb")))).toBe(true);
  });
});

test("what changed is told place by place, in the words of the text", () => {
  const changes = substantialChanges(
    text("The Mill rose by 40 feet, and nobody came."),
    text("The weir rose by 50 feet, and came."),
  );

  const words = changes.map(({ removed, added }) =>
    [removed, added].map((side) => side.map((word) => word.text)),
  );
  expect(words).toEqual([
    [["Mill"], ["weir"]],
    [["40"], ["50"]],
    [["nobody"], []],
  ]);
});

describe("an editor is believed that it was a typing error", () => {
  const cases: readonly (readonly [before: string, after: string, isBelieved: boolean])[] = [
    ["He saw teh mill.", "He saw the mill.", true],
    ["He went the mill.", "He went to the mill.", true],
    ["He met Ana Schmidt.", "He met Ana Schmitt.", true],
    ["He met 40 millers.", "He met 50 millers.", false],
    ["He met millers.", "He met no millers.", false],
    ["He met millers.", "He met many old millers.", false],
    ["He met the miller.", "He met the keeper.", false],
  ];
  for (const [before, after, isBelieved] of cases) {
    test(`${before} ${after}`, () => {
      expect(beyondTypingErrors(text(before), text(after)).length === 0).toBe(isBelieved);
    });
  }
});
