/** Front matter against itself and the newsroom: one bad file for each rule. */
import { anArticleFile } from "../support/an-article-file.ts";
import { testCases } from "../support/told.ts";

testCases([
  [
    "an unknown section",
    anArticleFile({ section: "wrold" }),
    [["4:10", "error", "unknown-section", "unknown section “wrold”: did you mean “world”?", "write `world`"]],
  ],
  [
    "an unknown section like no other",
    anArticleFile({ section: "astronomy" }),
    [["4:10", "error", "unknown-section", "unknown section “astronomy”", "write one of: world, harbor"]],
  ],
  [
    "an unknown person",
    anArticleFile({ byline: "[Ana Ruiz, marta-lindqvst]" }),
    [
      [
        "5:20",
        "error",
        "unknown-person",
        "unknown person “marta-lindqvst”: did you mean “marta-lindqvist”?",
        "write `marta-lindqvist`, or add them to people.yaml, or write the name as it is printed",
      ],
    ],
  ],
  [
    "an unknown contributor",
    anArticleFile({ contributors: "[{ name: li-wei }]" }),
    [
      [
        "7:24",
        "error",
        "unknown-person",
        "unknown person “li-wei”",
        "add them to people.yaml, or write the name as it is printed",
      ],
    ],
  ],
  [
    "“By” in a name",
    anArticleFile({ byline: "By Ana Ruiz" }),
    [
      [
        "5:9",
        "error",
        "by-in-name",
        "the name “By Ana Ruiz” begins with “By”, which the page puts before it",
        "write `Ana Ruiz`",
      ],
    ],
  ],
  [
    "a dateline that is none",
    anArticleFile({ dateline: '"(Peru)"' }),
    [
      [
        "7:11",
        "error",
        "dateline",
        "“(Peru)” is not a place as datelines print it",
        "write it as `LIMA, Peru` or `LIMA, Peru (Agency)`",
      ],
    ],
  ],
  [
    "a dateline that is typed into the text as well",
    anArticleFile({ dateline: "LIMA, Peru" }, "Lima, Peru (Agency) – The mill stands.\n"),
    [
      [
        "9:1",
        "warning",
        "typed-dateline",
        "the text begins with the dateline “Lima, Peru (Agency) –”, which the page prints before it",
        "remove it from the text",
      ],
    ],
  ],
  [
    "a withdrawal without a reason",
    anArticleFile({ status: "withdrawn" }),
    [
      [
        "7:9",
        "error",
        "missing-reason",
        "the article is withdrawn without a `reason`",
        "add `reason: …`, one sentence that tells readers why",
      ],
    ],
  ],
  [
    "paid content without a sponsor",
    anArticleFile({ kind: "paid", byline: undefined }),
    [
      [
        "6:7",
        "error",
        "missing-sponsor",
        "paid content must name who paid for it",
        "add `sponsor: { name: … }`",
      ],
    ],
  ],
  [
    "a headline that is too long",
    anArticleFile({ headline: "x".repeat(111) }),
    [
      [
        "2:11",
        "warning",
        "long-headline",
        "the headline has 111 characters; search engines and cards cut it after 110",
        "shorten it, or give them a shorter one as `seoTitle`",
      ],
    ],
  ],
  [
    "no byline and no standfirst",
    anArticleFile({ byline: undefined, standfirst: undefined }),
    [
      ["1:1", "warning", "missing-byline", "the article has no `byline`", "add `byline: [id or name]`"],
      [
        "1:1",
        "warning",
        "missing-standfirst",
        "the article has no `standfirst`, which lists, feeds and search engines show",
        "add `standfirst: …`, one or two sentences",
      ],
    ],
  ],
  [
    "a person who stands in the byline twice",
    anArticleFile({ byline: "[marta-lindqvist, Marta Lindqvist]" }),
    [
      [
        "5:27",
        "warning",
        "twice-in-byline",
        "Marta Lindqvist stands in the byline twice",
        "keep one of the two",
      ],
    ],
  ],
  [
    "paid content with a byline",
    anArticleFile({ kind: "paid", sponsor: "{ name: The Lock Company }" }),
    [
      [
        "5:9",
        "warning",
        "paid-byline",
        "paid content carries its sponsor’s name, not a journalist’s",
        "remove `byline`",
      ],
    ],
  ],
  [
    "a section’s name instead of its id",
    anArticleFile({ section: "Harbor" }),
    [
      [
        "4:10",
        "error",
        "unknown-section",
        "“Harbor” is a section’s name: did you mean its id “harbor”?",
        "write `harbor`",
      ],
    ],
  ],
  [
    "a topic without a word",
    anArticleFile({ topics: "[mills, ..]" }),
    [
      [
        "7:17",
        "error",
        "topic",
        "the topic “..” has no letter or digit, so no address can be made of it",
        "write it in words",
      ],
    ],
  ],
  [
    "a former address of the site’s own, and one that is today’s",
    anArticleFile({ formerUrls: "[/healthz, /2026/11/20/world/tide-mill]" }),
    [
      [
        "7:14",
        "error",
        "reserved-address",
        "the address /healthz belongs to a page that the site makes itself",
        "take it off the list",
      ],
      [
        "7:24",
        "warning",
        "own-address",
        "/2026/11/20/world/tide-mill is the article’s address today",
        "take it off the list",
      ],
    ],
  ],
  [
    "a dateline typed without a dash",
    anArticleFile({ dateline: "Lima, Peru" }, "LIMA, Peru The mill stands.\n"),
    [
      [
        "9:1",
        "warning",
        "typed-dateline",
        "the text begins with the dateline “LIMA, Peru”, which the page prints before it",
        "remove it from the text",
      ],
    ],
  ],
  [
    "a sentence that begins with the place is no dateline",
    anArticleFile({ dateline: "Lima" }, "Lima was dark.\n"),
    [],
  ],
]);
