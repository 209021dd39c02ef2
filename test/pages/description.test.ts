/** What search engines show under the title. */
import { expect, test } from "vitest";
import { description } from "../../src/pages/description.ts";
import { aHeading, aParagraph } from "../support/an-article.ts";

test("an article is described by its standfirst", () => {
  expect(
    description({ standfirst: "Oak, black and hard.", isFree: true, body: [aParagraph("The mud cracked.")] }),
  ).toBe("Oak, black and hard.");
});

test("without a standfirst, its first paragraph describes it", () => {
  expect(
    description({ isFree: true, body: [aHeading("Low water", "low-water"), aParagraph("The mud cracked.")] }),
  ).toBe("The mud cracked.");
});

test("a long paragraph is cut between two words", () => {
  const text = "tide ".repeat(40).trim();

  expect(description({ isFree: true, body: [aParagraph(text)] })).toBe(`${"tide ".repeat(30)}tide…`);
});

test("an article without any words has no description", () => {
  expect(description({ isFree: true, body: [] })).toBeUndefined();
});

test("an article for subscribers is not described by what is kept for them", () => {
  expect(description({ isFree: false, body: [aParagraph("The mud cracked.")] })).toBeUndefined();
});
