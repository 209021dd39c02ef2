/** Headings that would break the outline: one bad file for each rule. */
import { anArticleFile } from "../../support/an-article-file.ts";
import { testCases } from "../../support/told.ts";

testCases([
  [
    "a heading of the first level",
    anArticleFile({}, "# One\n\nText.\n"),
    [
      [
        "8:1",
        "error",
        "heading-level",
        "a heading of the first level stands in the text: the headline is the only one",
        "begin the line with `##`",
      ],
    ],
  ],
  [
    "a heading of the fifth level",
    anArticleFile({}, "## Two\n\n##### Five\n"),
    [
      [
        "10:1",
        "error",
        "heading-level",
        "headings go down to the fourth level only",
        "begin the line with `####` or fewer",
      ],
    ],
  ],
  [
    "a heading that skips a level",
    anArticleFile({}, "## Two\n\n#### Four\n"),
    [
      [
        "10:1",
        "warning",
        "heading-gap",
        "this heading skips a level: it is of level 4, after one of level 2",
        "begin the line with `###`",
      ],
    ],
  ],
  [
    "a heading in a quotation",
    anArticleFile({}, "> ## Quote\n"),
    [
      [
        "8:1",
        "error",
        "nested-heading",
        "a heading cannot stand inside a list, a quotation or a note",
        "move it out, or write it in bold: `**…**`",
      ],
    ],
  ],
]);
