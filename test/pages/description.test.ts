/** What search engines show under the title. */
import { expect, test } from "vitest";
import { description } from "../../src/pages/description.ts";
import { aHeading, aParagraph } from "../support/an-article.ts";

test("an article is described by its standfirst", () => {
  expect(description({ standfirst: "Oak, black and hard.", body: [aParagraph("The mud cracked.")] })).toBe(
    "Oak, black and hard.",
  );
});

test("without a standfirst, its first paragraph describes it", () => {
  expect(description({ body: [aHeading("Low water", "low-water"), aParagraph("The mud cracked.")] })).toBe(
    "The mud cracked.",
  );
});

test("a long paragraph is cut between two words", () => {
  const text = "tide ".repeat(40).trim();

  expect(description({ body: [aParagraph(text)] })).toBe(`${"tide ".repeat(30)}tide…`);
});

test("an article without any words has no description", () => {
  expect(description({ body: [] })).toBeUndefined();
});
