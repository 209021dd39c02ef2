import { expect, test } from "vitest";
import { madeOnce } from "../../src/article/made-once.ts";

test("what was made for a word is not made for it again", () => {
  const made: string[] = [];
  const make = madeOnce((word) => made.push(word));

  const results = ["fr", "de", "fr"].map(make);

  expect(made).toEqual(["fr", "de"]);
  expect(results).toEqual([1, 2, 1]);
});
