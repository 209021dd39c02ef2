/** Times of articles: one bad file for each rule. */
import { anArticleFile } from "../../support/an-article-file.ts";
import { testCases } from "../../support/told.ts";

testCases([
  [
    "a time without an offset",
    anArticleFile({ published: "2026-11-20T09:00:00" }),
    [
      [
        "6:12",
        "error",
        "time-without-offset",
        "“2026-11-20T09:00:00” does not say which time zone it means",
        "write `2026-11-20T09:00:00-05:00`",
      ],
    ],
  ],
  [
    "a day without a time",
    anArticleFile({ published: "2026-07-20" }),
    [
      [
        "6:12",
        "error",
        "time-without-offset",
        "“2026-07-20” does not say which time zone it means",
        "write `2026-07-20T00:00:00-04:00`",
      ],
    ],
  ],
  [
    "a time that does not exist",
    anArticleFile({ published: "2026-02-30T09:00:00Z" }),
    [
      [
        "6:12",
        "error",
        "time",
        "“2026-02-30T09:00:00Z” is a time that does not exist",
        "write a day and an hour that exist",
      ],
    ],
  ],
  [
    "words for a time",
    anArticleFile({ published: "yesterday" }),
    [
      [
        "6:12",
        "error",
        "time",
        "“yesterday” cannot be read as a time",
        "write day, hour and offset, such as `2026-11-20T09:00:00-05:00`",
      ],
    ],
  ],
  [
    "an update before publication",
    anArticleFile({ updated: "2026-11-19T09:00:00-05:00" }),
    [
      [
        "7:10",
        "error",
        "updated-before-published",
        "`updated` lies before `published`",
        "correct one of the two",
      ],
    ],
  ],
  [
    "an expiry that is not after publication",
    anArticleFile({ expires: "2026-11-20T09:00:00-05:00" }),
    [
      [
        "7:10",
        "error",
        "expires-before-published",
        "`expires` does not lie after `published`, so the article would never be shown",
        "correct one of the two",
      ],
    ],
  ],
  [
    "a correction before publication",
    anArticleFile({
      corrections: '[{ kind: correction, date: 2026-10-31T20:00:00-04:00, text: "A date was wrong." }]',
    }),
    [
      [
        "7:41",
        "error",
        "correction-before-published",
        "this correction is dated before `published`",
        "correct one of the two dates",
      ],
    ],
  ],
]);
