/** Keys that are unknown, missing or wrong: one bad file for each rule. */
import { anArticleFile } from "../../support/an-article-file.ts";
import { testCases } from "../../support/told.ts";

testCases([
  [
    "an unknown key",
    anArticleFile({ byine: "[Ana Ruiz]" }),
    [["7:1", "error", "unknown-key", "unknown key `byine`: did you mean `byline`?", "write `byline`"]],
  ],
  [
    "a key that others use",
    anArticleFile({ title: "Tide mill" }),
    [
      [
        "7:1",
        "error",
        "unknown-key",
        "unknown key `title`: here it is called `headline`",
        "write `headline`",
      ],
    ],
  ],
  [
    "a key like no other",
    anArticleFile({ xylophone: "yes" }),
    [
      [
        "7:1",
        "error",
        "unknown-key",
        "unknown key `xylophone`",
        "write one of: headline, standfirst, kicker, section, topics, kind, byline, dateline, contributors, published, updated, minorChanges, historyFrom, expires, image, corrections, sponsor, status, withdrawn, reason, legalOrder, id, formerUrls, seoTitle, socialTitle, lang, dir, access, ads, sensitive, rights, aiUse",
      ],
    ],
  ],
  [
    "missing keys",
    anArticleFile({ headline: undefined, section: undefined, published: undefined }),
    [
      [
        "1:1",
        "error",
        "missing-key",
        "`headline` is missing",
        "add `headline: …`: the title, at most 110 characters",
      ],
      ["1:1", "error", "missing-key", "`section` is missing", "add `section: …`, one of: world, harbor"],
      [
        "1:1",
        "error",
        "missing-key",
        "`published` is missing",
        "add `published: 2026-11-20T09:00:00-05:00`: when it appears; in the future it is embargoed",
      ],
    ],
  ],
  [
    "an empty key",
    anArticleFile({ headline: "" }),
    [
      [
        "2:1",
        "error",
        "missing-key",
        "`headline` is empty",
        "add `headline: …`: the title, at most 110 characters",
      ],
    ],
  ],
  [
    "an empty text",
    anArticleFile({ kicker: '""' }),
    [
      [
        "7:9",
        "error",
        "empty-value",
        "`kicker` is empty",
        "write the small label over the headline, or remove the line",
      ],
    ],
  ],
  [
    "a number where text is expected",
    anArticleFile({ kicker: "007" }),
    [
      [
        "7:9",
        "error",
        "wrong-type",
        "`kicker` should be text, but `007` is read as a number",
        'put it in quotes: "007"',
      ],
    ],
  ],
  [
    "true where text is expected",
    anArticleFile({ kicker: "true" }),
    [
      [
        "7:9",
        "error",
        "wrong-type",
        "`kicker` should be text, but `true` is read as yes or no",
        'put it in quotes: "true"',
      ],
    ],
  ],
  [
    "text where true or false is expected",
    anArticleFile({ sensitive: "yes" }),
    [
      [
        "7:12",
        "error",
        "wrong-type",
        "`sensitive` should be `true` or `false`, not text",
        "write `true` or `false`, without quotes",
      ],
    ],
  ],
  [
    "text where a list is expected",
    anArticleFile({ topics: "rivers" }),
    [
      [
        "7:9",
        "error",
        "wrong-type",
        "`topics` should be a list, not text",
        "put it in brackets: `[one, two]`",
      ],
    ],
  ],
  [
    "text where keys are expected",
    anArticleFile({ contributors: "[Ana Ruiz]" }),
    [
      [
        "7:16",
        "error",
        "wrong-type",
        "an entry of `contributors` should be a group of keys, not text",
        "write `{ name: … }`, with the keys name, location, role",
      ],
    ],
  ],
  [
    "a list where text is expected",
    anArticleFile({ kicker: "[Heritage]" }),
    [["7:9", "error", "wrong-type", "`kicker` should be one value, not a list", "name one kicker: Heritage"]],
  ],
  [
    "an unknown kind",
    anArticleFile({ kind: "nws" }),
    [["7:7", "error", "unknown-value", "unknown `kind` “nws”: did you mean “news”?", "write `news`"]],
  ],
  [
    "a headline of two lines",
    anArticleFile({ headline: "|\n  Tide mill\n  to be drained" }),
    [["2:11", "error", "value", "`headline` must stand on one line", "correct it"]],
  ],
  [
    "a language that is none",
    anArticleFile({ lang: "Old French" }),
    [["7:7", "error", "language", "“Old French” is not a language tag", "write one such as `en-US` or `fr`"]],
  ],
  [
    "a language tag that has no meaning",
    anArticleFile({ lang: "fr-12" }),
    [["7:7", "error", "language", "“fr-12” is not a language tag", "write one such as `en-US` or `fr`"]],
  ],
  [
    "a sponsor’s address that is none",
    anArticleFile({ sponsor: "{ name: The Lock Company, url: lock }" }),
    [
      [
        "7:41",
        "error",
        "web-address",
        "“lock” is not a web address",
        "write it whole, such as `https://news.example/page`",
      ],
    ],
  ],
  [
    "a former address without a slash",
    anArticleFile({ formerUrls: "[2020/old-mill]" }),
    [
      [
        "7:14",
        "error",
        "value",
        "an entry of `formerUrls` must be a path that starts with “/”",
        "correct “2020/old-mill”, or take it off the list",
      ],
    ],
  ],
  [
    "an empty entry of a list",
    anArticleFile({ topics: '[a, ""]' }),
    [
      [
        "7:13",
        "error",
        "empty-value",
        "an entry of `topics` is empty",
        "write something, or take it off the list",
      ],
    ],
  ],
  [
    "two sections",
    anArticleFile({ section: "[world, science]" }),
    [["4:10", "error", "wrong-type", "`section` should be one value, not a list", "name one section: world"]],
  ],
]);
