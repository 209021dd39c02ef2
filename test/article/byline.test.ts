import { describe, expect, test } from "vitest";
import { bylineText, joints } from "../../src/article/byline.ts";

const authors = (...names: string[]) => names.map((name) => ({ name }));

describe("in a byline", () => {
  const cases: readonly (readonly [string, string[], string])[] = [
    ["nobody leaves it empty", [], ""],
    ["one author stands alone", ["Ana Ruiz"], "Ana Ruiz"],
    ["two authors are joined by 'and'", ["Ana Ruiz", "Li Wei"], "Ana Ruiz and Li Wei"],
    [
      "three authors have no comma before 'and'",
      ["Ana Ruiz", "Li Wei", "Tom Okoro"],
      "Ana Ruiz, Li Wei and Tom Okoro",
    ],
    ["the order is the editor's", ["Li Wei", "Ana Ruiz"], "Li Wei and Ana Ruiz"],
  ];
  for (const [title, names, expected] of cases) {
    test(title, () => {
      expect(bylineText(authors(...names))).toBe(expected);
    });
  }
});

test("each name has its joint before it", () => {
  expect(joints(4)).toEqual(["", ", ", ", ", " and "]);
});
