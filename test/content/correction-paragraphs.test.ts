import { expect, test } from "vitest";
import { aReading } from "../support/a-reading.ts";
import { anArticleFile } from "../support/an-article-file.ts";
import { testCases } from "../support/told.ts";

const aCorrection = (text: string): string =>
  anArticleFile({
    corrections: `\n  - kind: correction\n    date: 2026-11-21T08:00:00-05:00\n    text: ${text}`,
  });

testCases([
  [
    "a correction of several paragraphs",
    aCorrection(">-\n      It was elm.\n\n      It was oak."),
    [
      [
        "10:11",
        "warning",
        "correction-paragraphs",
        "this text has several paragraphs, and is printed as one",
        "write one paragraph, or another correction for the rest",
      ],
    ],
  ],
  [
    "a correction of several lines is one paragraph, and nothing",
    aCorrection(">-\n      It was\n      oak."),
    [],
  ],
]);

for (const sign of ["|", ">-"]) {
  test(`a correction of several paragraphs behind ${sign} is one`, async () => {
    const reading = await aReading(aCorrection(`${sign}\n      It was elm.\n\n      It was oak.`));

    expect(reading).toHaveProperty("article.corrections.0.text", "It was elm. It was oak.");
  });
}
