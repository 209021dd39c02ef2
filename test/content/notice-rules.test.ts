import { anArticleFile } from "../support/an-article-file.ts";
import { testCases } from "../support/told.ts";

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
