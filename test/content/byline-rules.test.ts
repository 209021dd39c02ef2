/** Two people in one name. */
import { anArticleFile } from "../support/an-article-file.ts";
import { testCases } from "../support/told.ts";

testCases([
  [
    "two names in one",
    anArticleFile({ byline: "Ana Ruiz and Li Wei" }),
    [
      [
        "5:9",
        "warning",
        "two-names",
        "“Ana Ruiz and Li Wei” looks like two names, and is printed as one person",
        "write them as a list: `[Ana Ruiz, Li Wei]`",
      ],
    ],
  ],
  [
    "two names behind “By”",
    anArticleFile({ byline: "By Ana Ruiz and Li Wei" }),
    [
      [
        "5:9",
        "error",
        "by-in-name",
        "the name “By Ana Ruiz and Li Wei” begins with “By”, which the page puts before it",
        "write `Ana Ruiz and Li Wei`",
      ],
      [
        "5:9",
        "warning",
        "two-names",
        "“By Ana Ruiz and Li Wei” looks like two names, and is printed as one person",
        "write them as a list: `[Ana Ruiz, Li Wei]`",
      ],
    ],
  ],
]);
