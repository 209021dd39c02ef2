import { expect, test } from "vitest";
import { anArticleFile } from "../support/an-article-file.ts";
import { testCases, toldAbout } from "../support/told.ts";

const FIX = (key: string) => `write \`status: withdrawn\` and a \`reason\`, or remove \`${key}\``;

testCases([
  [
    "an article that says when and by whose order it was withdrawn, and is not,",
    anArticleFile({ withdrawn: "2026-11-21T09:00:00-05:00", legalOrder: "the harbor court" }),
    [
      [
        "7:1",
        "error",
        "not-withdrawn",
        "`withdrawn` is of withdrawn articles only, and this one is not withdrawn",
        FIX("withdrawn"),
      ],
      [
        "8:1",
        "error",
        "not-withdrawn",
        "`legalOrder` is of withdrawn articles only, and this one is not withdrawn",
        FIX("legalOrder"),
      ],
    ],
  ],
  [
    "a retraction that shall stand below the text",
    anArticleFile({
      corrections: `\n  - kind: retraction\n    date: 2026-11-21T09:00:00-05:00\n    serious: false\n    text: Not so.`,
    }),
    [
      [
        "10:14",
        "warning",
        "serious-retraction",
        "a retraction stands above the text, whatever `serious` says",
        "remove `serious: false`",
      ],
    ],
  ],
]);

const COLON = "Not so: it was a novel.";

const unread: readonly (readonly [key: string, keys: Record<string, string | undefined>])[] = [
  ["reason", { status: "withdrawn", reason: COLON }],
  ["sponsor", { kind: "paid", byline: undefined, sponsor: COLON }],
  ["headline", { headline: COLON }],
  ["standfirst", { standfirst: COLON }],
  ["headline of a draft", { status: "draft", headline: COLON }],
];
for (const [title, keys] of unread) {
  test(`a key that can’t be read is not missing as well: ${title}`, async () => {
    const rules = (await toldAbout(anArticleFile(keys))).map(([, , rule]) => rule);

    expect(rules.filter((rule) => rule.startsWith("missing-"))).toEqual([]);
    expect(rules).toContain("yaml");
  });
}

test("a key in quotes that can’t be read is not missing as well", async () => {
  const file = anArticleFile().replace(/headline: .*/, '"headline": Mill: drained');

  expect((await toldAbout(file)).map(([, , rule]) => rule)).toEqual(["yaml"]);
});
