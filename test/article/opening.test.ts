import { expect, test } from "vitest";
import { openTo } from "../../src/article/opening.ts";
import { paragraphs } from "../support/an-article.ts";

test("a free article is open to its end", () => {
  const body = paragraphs(5);

  expect(openTo({ isFree: true, body })).toBe(body);
});

test("of an article for subscribers, only the opening is on the page", () => {
  const body = paragraphs(5); // of 62 words each

  expect(openTo({ isFree: false, body })).toEqual(body.slice(0, 2));
});

test("an article shorter than an opening is not cut", () => {
  const body = paragraphs(1);

  expect(openTo({ isFree: false, body })).toEqual(body);
});
