/** YAML that cannot be read, in an editor’s words: one bad file for each rule. */
import { anArticleFile } from "../../support/an-article-file.ts";
import { testCases } from "../../support/told.ts";

testCases([
  [
    "a colon in a value",
    anArticleFile({ kicker: "Police: two held" }),
    [["7:9", "error", "yaml", "this value contains a colon", 'put it in quotes: kicker: "Police: two held"']],
  ],
  [
    "a key that stands there twice",
    anArticleFile({ kicker: "Heritage\nkicker: Harbor" }),
    [["8:1", "error", "duplicate-key", "`kicker` stands here a second time", "keep one of the two"]],
  ],
  [
    "a tab",
    anArticleFile({ sponsor: "\n\tname: The Lock Company" }),
    [["8:1", "error", "yaml", "a tab stands at the beginning of this line", "use spaces instead"]],
  ],
  [
    "a bracket that is not closed",
    anArticleFile({ topics: "[rivers, mills\nkicker: Heritage" }),
    [["7:9", "error", "yaml-unclosed", "the [ that opens here is not closed", "close it"]],
  ],
  [
    "quotes that are not closed",
    anArticleFile({ kicker: "'Heritage" }),
    [["7:9", "error", "yaml-unclosed", "the ' that opens here is not closed", "close it"]],
  ],
  [
    "text behind closing quotes",
    anArticleFile({ kicker: '"Heritage" today' }),
    [
      [
        "7:20",
        "error",
        "yaml",
        "more text follows the closing quotes",
        "put it in quotes: kicker: '\"Heritage\" today'",
      ],
    ],
  ],
  [
    "a value that begins with @",
    anArticleFile({ kicker: "@harbor" }),
    [
      [
        "7:9",
        "error",
        "yaml",
        "a value that begins with `@` must stand in quotes",
        'put it in quotes: kicker: "@harbor"',
      ],
    ],
  ],
  [
    "a value that begins with *",
    anArticleFile({ kicker: "*Heritage*" }),
    [
      [
        "7:9",
        "error",
        "yaml",
        "a value that begins with `*` must stand in quotes",
        'put it in quotes: "*Heritage*"',
      ],
    ],
  ],
  [
    "a value that begins with [",
    anArticleFile({ kicker: "[Sic] said the mayor" }),
    [
      [
        "7:15",
        "error",
        "yaml",
        "a value that begins with `[` must stand in quotes",
        'put it in quotes: kicker: "[Sic] said the mayor"',
      ],
    ],
  ],
  [
    "a value that begins with #",
    anArticleFile({ headline: "#1 in the harbor" }),
    [
      [
        "2:1",
        "error",
        "missing-key",
        "`headline` is empty: what begins with `#` is a comment",
        'put it in quotes: headline: "#1 in the harbor"',
      ],
    ],
  ],
  [
    "a key without a space",
    anArticleFile({ kicker: "Heritage\nlang:fr" }),
    [["8:1", "error", "yaml", "a space is missing after `lang:`", "write `lang: fr`"]],
  ],
  [
    "a line without a colon",
    anArticleFile({ kicker: "Heritage\nand more\nlang: fr" }),
    [
      [
        "8:1",
        "error",
        "yaml",
        "this line is not of the form `key: value`",
        "write `key: value`, or indent the line when it belongs to the one above",
      ],
    ],
  ],
  [
    "a line that is indented",
    anArticleFile({ kicker: "Heritage\n  lang: fr" }),
    [
      [
        "7:9",
        "error",
        "yaml",
        "the line below is indented as if it belonged to this value",
        "begin it further left",
      ],
    ],
  ],
]);
