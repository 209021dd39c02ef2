import { describe, expect, test } from "vitest";
import { blocksOf } from "../../../src/content/import/blocks.ts";

const textsOf = (text: string): string[] => blocksOf(text).map((block) => block.text);

describe("the blocks of a text with line breaks", () => {
  test("each line is a block, with and without blank lines between", () => {
    expect(textsOf("The mill stood.\nThe river rose.\n\n \nNobody came.\n")).toEqual([
      "The mill stood.",
      "The river rose.",
      "Nobody came.",
    ]);
  });

  test("white space at both ends of a line goes, and that inside stays", () => {
    expect(textsOf("    The  mill\tstood. \u00A0\n")).toEqual(["The  mill\tstood."]);
  });

  test("each block knows where it began", () => {
    expect(blocksOf("One.\n\n  Two.")).toEqual([
      { text: "One.", at: 0 },
      { text: "Two.", at: 8 },
    ]);
  });

  test("a sentence that goes on in lower case on the next line is one paragraph", () => {
    expect(textsOf("The mill by the old harbor, which was built\nin 1921, stood.\nThe river rose.")).toEqual([
      "The mill by the old harbor, which was built in 1921, stood.",
      "The river rose.",
    ]);
  });

  test("a short line ends where its writer ended it, and a byline in lower case is a line of its own", () => {
    expect(textsOf("Tide mill\niPhone owners came\nby Ana Ruiz\nand Li Wei")).toEqual([
      "Tide mill",
      "iPhone owners came",
      "by Ana Ruiz",
      "and Li Wei",
    ]);
    expect(textsOf("Tide mill to be drained for the first time in a century\nby Ana Ruiz")).toEqual([
      "Tide mill to be drained for the first time in a century",
      "by Ana Ruiz",
    ]);
  });

  test("paragraphs wrapped by hand are put together again", () => {
    const text = `The council of the island said on Friday that the mill by the
North Quay would stand still until spring. Its owner, Oda
Brand, had asked for nothing else.

The river rose in the night, and by the morning it had reached
Tanner Street.`;

    expect(textsOf(text)).toEqual([
      "The council of the island said on Friday that the mill by the North Quay would stand still until spring. Its owner, Oda Brand, had asked for nothing else.",
      "The river rose in the night, and by the morning it had reached Tanner Street.",
    ]);
  });

  test("a headline, a byline and a date that stand together stay apart", () => {
    expect(textsOf("Tide mill to be drained\nBy Ana Ruiz\nNov. 20, 2026\n\nThe mill stood.")).toEqual([
      "Tide mill to be drained",
      "By Ana Ruiz",
      "Nov. 20, 2026",
      "The mill stood.",
    ]);
  });
});
