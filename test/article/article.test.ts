import { describe, expect, test } from "vitest";
import { isLive } from "../../src/article/article.ts";
import { anArticle } from "../support/an-article.ts";

const publishedAt = Date.UTC(2026, 10, 20, 9);
const expiresAt = Date.UTC(2026, 10, 27, 9);

describe("readers see an article", () => {
  const cases: readonly (readonly [string, number, boolean])[] = [
    ["not a millisecond before its embargo ends", publishedAt - 1, false],
    ["from the very instant it is published", publishedAt, true],
    ["to the last millisecond before it expires", expiresAt - 1, true],
    ["no longer from the instant it expires", expiresAt, false],
  ];
  for (const [title, now, expected] of cases) {
    test(title, () => {
      expect(isLive(anArticle({ publishedAt, expiresAt }), now)).toBe(expected);
    });
  }

  test("for ever, when it does not expire", () => {
    expect(isLive(anArticle({ publishedAt }), Date.UTC(2126, 0, 1))).toBe(true);
  });
});
