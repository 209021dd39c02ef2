import { expect, test } from "vitest";
import { articleChangedAt } from "../../src/article/last-change.ts";
import { anArticle } from "../support/an-article.ts";

const at = (hour: number): number => Date.UTC(2026, 10, 20, hour);
const correction = (hour: number) =>
  ({ kind: "correction", at: at(hour), text: "It was the north gate.", isSerious: false }) as const;

test("an article that was never touched changed when it was published", () => {
  expect(articleChangedAt(anArticle({ publishedAt: at(9) }), at(20))).toBe(at(9));
});

test("an update of substance is a change", () => {
  expect(articleChangedAt(anArticle({ publishedAt: at(9), updatedAt: at(11) }), at(20))).toBe(at(11));
});

test("a correction is a change, also after the last update", () => {
  const article = anArticle({
    publishedAt: at(9),
    updatedAt: at(11),
    corrections: [correction(15), correction(10)],
  });

  expect(articleChangedAt(article, at(20))).toBe(at(15));
});

test("what is dated in the future has not happened yet", () => {
  const article = anArticle({ publishedAt: at(9), updatedAt: at(23), corrections: [correction(22)] });

  expect(articleChangedAt(article, at(20))).toBe(at(9));
});
