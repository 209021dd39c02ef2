/** Headings and tables that the page would show otherwise than they were typed. */
import { anArticleFile } from "../../support/an-article-file.ts";
import { testCases } from "../../support/told.ts";

testCases([
  [
    "a row with more cells than columns",
    anArticleFile({}, "| a | b |\n| - | - |\n| 1 | 2 |\n| 1 | 2 \\| 3 | 4 |\n"),
    [
      [
        "11:1",
        "warning",
        "table-cells",
        "this row has 3 cells, the table has 2 columns: the rest would be left out",
        "remove what is too much, or add a column to the first two lines",
      ],
    ],
  ],
  [
    "a table with more columns in its first line than in its second",
    anArticleFile({}, "| a | b |\n|---|\n| 1 | 2 |\n"),
    [
      [
        "9:1",
        "warning",
        "table-columns",
        "this is shown as text: a table has as many columns here as in the line above",
        "write `---` once for each column, with `|` between them",
      ],
    ],
  ],
  [
    "a heading without a space",
    anArticleFile({}, "Text.\n\n##Oak piles\n"),
    [
      [
        "10:1",
        "warning",
        "heading-space",
        "this line is shown as text: a heading has a space behind its signs",
        "write `## Oak piles`",
      ],
    ],
  ],
  [
    "a heading without words",
    anArticleFile({}, "Text.\n\n##\n"),
    [
      [
        "10:1",
        "error",
        "empty-heading",
        "this heading has no words",
        "write them behind its signs, or remove the line",
      ],
    ],
  ],
  [
    "a link whose address stands nowhere",
    anArticleFile({}, "A [report][nope] and [this][that].\n\n[that]: https://mill.example/\n"),
    [
      [
        "8:3",
        "warning",
        "missing-target",
        "`[report][nope]` looks like a link, and no line below says where it leads",
        "write it as `[words](address)`, or put \\ before the [ when it is no link",
      ],
    ],
  ],
]);
