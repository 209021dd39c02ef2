/** Characters that nobody can see: one bad file for each rule. */
import { anArticleFile } from "../support/an-article-file.ts";
import { testCases } from "../support/told.ts";

testCases([
  [
    "a control character",
    anArticleFile({}, "Text.\n\nThe\u0007 mill.\n"),
    [
      [
        "10:4",
        "error",
        "control-character",
        "an invisible control character stands here (U+0007)",
        "delete it",
      ],
    ],
  ],
  [
    "an escaped control character",
    anArticleFile({ kicker: '"a\\bb"' }),
    [
      [
        "7:9",
        "error",
        "control-character",
        "an invisible control character stands here (U+0008)",
        "delete it",
      ],
    ],
  ],
  [
    "a control character in each of several lines",
    anArticleFile({ headline: "a\u0001", kicker: "b\u0002" }, "Te\u0003xt.\n"),
    [
      [
        "2:12",
        "error",
        "control-character",
        "an invisible control character stands here (U+0001)",
        "delete it",
      ],
      [
        "7:10",
        "error",
        "control-character",
        "an invisible control character stands here (U+0002)",
        "delete it",
      ],
      [
        "9:3",
        "error",
        "control-character",
        "an invisible control character stands here (U+0003)",
        "delete it",
      ],
    ],
  ],
  [
    "half of a character, escaped",
    anArticleFile({ kicker: '"a\\uD83Db"' }),
    [["7:9", "error", "control-character", "half of a character stands here (U+D83D)", "delete it"]],
  ],
  ["a character whose halves are escaped", anArticleFile({ kicker: '"\\uD83D\\uDE00"' }), []],
  [
    "half of a character as an entity of the text, which becomes a sign of its own",
    anArticleFile({}, "The &#xD83D; mill.\n"),
    [],
  ],
]);
