import { expect, test } from "vitest";
import { aReading } from "../support/a-reading.ts";
import { anArticleFile } from "../support/an-article-file.ts";
import { testCases, toldAbout } from "../support/told.ts";

const TEXT = `The **mill** stands on "oak" piles, says the
ledger's last page.

It is old. The tide turned.

It is new. The tide turned.

- The pond is full.
`;

/** \`about\` stands on line 7. */
const about = (words: string, own: Record<string, string> = {}, text = TEXT): string =>
  anArticleFile(
    {
      corrections: `[{ kind: correction, date: 2026-11-21T08:00:00-05:00, text: Oak., about: ${JSON.stringify(words)} }]`,
      ...own,
    },
    text,
  );

testCases([
  [
    "a correction about words that are nowhere",
    about("the harbor master’s boat"),
    [
      [
        "7:87",
        "error",
        "correction-about",
        "the words “the harbor master’s boat” stand in no paragraph of the text",
        "quote words of the corrected paragraph as they stand there now, or remove `about`",
      ],
    ],
  ],
  [
    "a correction about words that were mistyped",
    about("on oak pilse"),
    [
      [
        "7:87",
        "error",
        "correction-about",
        "the words “on oak pilse” stand in no paragraph of the text: did you mean “on “oak” piles,”?",
        'write `about: "on “oak” piles,"`',
      ],
    ],
  ],
  [
    "a correction about words of a list, which can carry no mark,",
    about("The pond is full"),
    [
      [
        "7:87",
        "error",
        "correction-about",
        "the words “The pond is full” stand in no paragraph, but where the text can carry no mark",
        "quote words of a paragraph, or remove `about`",
      ],
    ],
  ],
  [
    "a correction about words of several paragraphs",
    about("The tide turned."),
    [
      [
        "7:87",
        "error",
        "correction-about",
        "the words “The tide turned.” stand in 2 paragraphs",
        "quote more of the paragraph that was corrected, so that it can be only this one",
      ],
    ],
  ],
]);

const found: readonly (readonly [string, string])[] = [
  ["as they stand in the file", 'stands on "oak" piles'],
  ["as readers see them", "stands on “oak” piles, says the ledger’s last page"],
  ["over the end of a line", "says the\n  ledger's"],
];
for (const [how, words] of found) {
  test(`a correction knows its paragraph by words ${how}`, async () => {
    expect(await aReading(about(words))).toMatchObject({
      problems: [],
      article: { corrections: [{ paragraph: 0 }] },
    });
  });
}

test("a correction that is about nothing in particular has no paragraph", async () => {
  const file = anArticleFile({
    corrections: "[{ kind: correction, date: 2026-11-21T08:00:00-05:00, text: Oak. }]",
  });

  expect(await aReading(file)).not.toHaveProperty("article.corrections.0.paragraph");
});

test("of a withdrawn article nobody asks which paragraph was corrected", async () => {
  const file = about("on oak piles", { status: "withdrawn", reason: "Not so." }, "");

  expect(await aReading(file)).toMatchObject({ is: "withdrawn", problems: [] });
});

test("what is wrong with one correction hides nothing of the others, nor of itself", async () => {
  const file = anArticleFile({
    corrections: `
  - { kind: corection, date: 2026-11-19T08:00:00-05:00, text: Oak. }
  - { kind: correction, date: 2026-11-21T08:00:00-05:00, text: Oak., about: the harbor }`,
  });

  expect((await toldAbout(file)).map(([place, , rule]) => [place, rule])).toEqual([
    ["8:13", "unknown-value"],
    ["8:30", "correction-before-published"],
    ["9:77", "correction-about"],
  ]);
});
