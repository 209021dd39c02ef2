import { expect, test } from "vitest";
import { kindOf } from "../../../src/pages/linked-data/kind.ts";

const kinds = [
  ["news", undefined, undefined],
  ["analysis", "https://schema.org/AnalysisNewsArticle", "Analysis"],
  ["opinion", "https://schema.org/OpinionNewsArticle", "Opinion"],
  ["explainer", "https://schema.org/BackgroundNewsArticle", "Explainer"],
  ["review", "https://schema.org/ReviewNewsArticle", "Review"],
  ["satire", "https://schema.org/SatiricalArticle", "Satire"],
] as const;
for (const [kind, additionalType, genre] of kinds) {
  test(`${kind} is a news article first, and more closely what its label says`, () => {
    const told = kindOf(kind);

    expect([told["@type"], told["additionalType"], told["genre"]]).toEqual([
      "NewsArticle",
      additionalType,
      genre,
    ]);
  });
}

test("what an advertiser paid for is not called news", () => {
  expect(kindOf("paid")).toEqual({ "@type": "AdvertiserContentArticle", genre: "Paid content" });
});
