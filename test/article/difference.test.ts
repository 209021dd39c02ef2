import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { difference } from "../../src/article/difference.ts";

/** What was removed in brackets, what was added in braces. */
const marked = (before: string, after: string): string =>
  difference(before, after)
    .map(({ is, text }) => (is === "same" ? text : is === "removed" ? `[${text}]` : `{${text}}`))
    .join("");

describe("a difference is told by words", () => {
  const cases: [is: string, before: string, after: string, expected: string][] = [
    ["none", "The mill stands.", "The mill stands.", "The mill stands."],
    ["a word", "The mill stands.", "The weir stands.", "The[ mill]{ weir} stands."],
    ["a word more", "The mill stands.", "The old mill stands.", "The{ old} mill stands."],
    ["a word less", "The old mill stands.", "The mill stands.", "The[ old] mill stands."],
    ["a mark", "The mill, stands.", "The mill stands.", "The mill[,] stands."],
    [
      "a figure with its marks",
      "It rose by 1,200 feet.",
      "It rose by 1,300 feet.",
      "It rose by[ 1,200]{ 1,300} feet.",
    ],
    ["an hour", "At 10:30 it sank.", "At 11:30 it sank.", "At[ 10:30]{ 11:30} it sank."],
    ["a word with its apostrophe", "It didn’t sink.", "It did sink.", "It[ didn’t]{ did} sink."],
    ["all", "Wet.", "", "[Wet.]"],
    ["something out of nothing", "", "Wet.", "{Wet.}"],
    ["white space only", "The  mill", "The mill ", "The[  ]{ }mill{ }"],
    [
      "how an accent is typed",
      "The cafe\u0301 stands.",
      "The caf\u00E9 sinks.",
      "The caf\u00E9[ stands]{ sinks}.",
    ],
    ["words without spaces", "今天天气很好。", "今天天气不好。", "今天天气[很好]{不好}。"],
    ["an emoji, whole", "A 👩‍🚒 came", "A 👩‍🌾 came", "A[ 👩‍🚒]{ 👩‍🌾} came"],
  ];
  for (const [is, before, after, expected] of cases) {
    test(is, () => expect(marked(before, after)).toBe(expected));
  }
});

test("two changes with next to nothing between them are one", () => {
  expect(marked("The mill was drained on Monday.", "The weir was mended on Monday.")).toBe(
    "The[ mill was drained]{ weir was mended} on Monday.",
  );
  expect(marked("It rose by 40 feet on Monday.", "It rose by 50 feet on Sunday.")).toBe(
    "It rose by[ 40]{ 50} feet on[ Monday]{ Sunday}.",
  );
});

test("two texts that have too little in common are removed and added as they are", () => {
  const words = (word: string) => Array.from({ length: 400 }, (_, index) => `${word}${index}`).join(" the ");

  const pieces = difference(words("tide"), words("ebb"));

  expect(pieces).toEqual([
    { is: "removed", text: words("tide") },
    { is: "added", text: words("ebb") },
  ]);
});

test("without what was added it is the one text, without what was removed the other, to the letter", () => {
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom("the", "mill", " ", "  ", "\n", "’", "40", ",", "水", "ไม้", "👩‍🚒", "é"),
        fc.string(),
      ),
    )
    .map((parts) => parts.join(""));

  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = difference(before, after);
      const without = (left: string) =>
        pieces.flatMap(({ is, text }) => (is === left ? [] : [text])).join("");

      expect([without("added"), without("removed")]).toEqual([before, after]);
      expect(pieces.every(({ text }) => text)).toBe(true);
    }),
  );
});
