/** Lines of YAML that begin where none around them does, and lists: no quotes would mend them. */
import { anArticleFile } from "../../support/an-article-file.ts";
import { testCases } from "../../support/told.ts";

testCases([
  [
    "a list that is indented less than the lines around it",
    anArticleFile({ sponsor: "\n  name: The Lock Company\n url: [a, b]" }),
    [
      [
        "9:2",
        "error",
        "yaml",
        "this line is indented differently from those around it",
        "begin it as far left as they begin",
      ],
    ],
  ],
  [
    "a list that is indented more than the lines around it",
    anArticleFile({ topics: "[rivers, mills]\n  kicker: [Heritage]" }),
    [
      [
        "8:3",
        "error",
        "yaml",
        "this line is indented differently from those around it",
        "begin it as far left as they begin",
      ],
    ],
  ],
  [
    "an entry of a list between two places",
    anArticleFile({ contributors: "\n  - name: Ana Ruiz\n - name: Li Wei" }),
    [
      [
        "9:2",
        "error",
        "yaml",
        "this line is indented differently from those around it",
        "begin it as far left as they begin",
      ],
    ],
  ],
  [
    "a list with more behind it",
    anArticleFile({ topics: "[rivers, mills] harbor" }),
    [
      [
        "7:25",
        "error",
        "yaml",
        "more text follows the bracket that closes this list",
        "put it inside the brackets, or remove it",
      ],
    ],
  ],
  [
    "a tab before a list",
    anArticleFile({ sponsor: "\n\tname: [a, b]" }),
    [["8:1", "error", "yaml", "a tab stands at the beginning of this line", "use spaces instead"]],
  ],
]);
