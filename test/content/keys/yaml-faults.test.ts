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
    "a key that stands twice in braces",
    anArticleFile({ sponsor: "{ name: The Lock Company, name: The Lock }" }),
    [["7:36", "error", "duplicate-key", "`name` stands here a second time", "keep one of the two"]],
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
    [
      [
        "7:9",
        "error",
        "yaml-unclosed",
        "the ' that opens here is not closed",
        'close it or, where it is an apostrophe, put the value in double quotes: "\'Heritage"',
      ],
    ],
  ],
  [
    "text behind closing quotes",
    anArticleFile({ kicker: '"Heritage" today' }),
    [
      [
        "7:9",
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
        "7:9",
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
        "2:11",
        "error",
        "comment",
        "what follows `#` would be left out as a comment",
        'put the whole value in quotes: "#1 in the harbor"',
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
  [
    "a value cut by a comment",
    anArticleFile({ headline: "The mill is #1 in the world" }),
    [
      [
        "2:11",
        "error",
        "comment",
        "what follows `#` would be left out as a comment",
        'put the whole value in quotes: "The mill is #1 in the world"',
      ],
    ],
  ],
  [
    "a value that is all comment, also where the key may be left out",
    anArticleFile({ kicker: "#1" }),
    [
      [
        "7:9",
        "error",
        "comment",
        "what follows `#` would be left out as a comment",
        'put the whole value in quotes: "#1"',
      ],
    ],
  ],
  ["a comment behind a value that ends there is none", anArticleFile({ kicker: "Heritage # for now" }), []],
  [
    "a value that begins with * and goes on",
    anArticleFile({ standfirst: "*star* mill" }),
    [
      [
        "3:13",
        "error",
        "yaml",
        "a value that begins with `*` must stand in quotes",
        'put it in quotes: standfirst: "*star* mill"',
      ],
    ],
  ],
  [
    "a list where none can stand",
    anArticleFile({ kicker: "Heritage\n- more" }),
    [
      [
        "8:1",
        "error",
        "yaml",
        "an entry of a list stands where no list can stand",
        "put it below a key that has nothing behind its colon, or indent it as the entries around it",
      ],
    ],
  ],
  [
    "a slip in an entry of a list, and what else is wrong with the entry",
    anArticleFile({ contributors: "\n  - name: C: d\n    role: nope" }),
    [
      ["8:11", "error", "yaml", "this value contains a colon", 'put it in quotes: name: "C: d"'],
      [
        "9:11",
        "error",
        "unknown-value",
        "unknown `contributors.role` “nope”",
        "write one of: reporting, research, photography, editing, translation",
      ],
    ],
  ],
  [
    "every slip and every other fault beside it",
    anArticleFile({
      headline: "Mill: drained",
      section: "wrold",
      kicker: "Police: two held",
      byline: undefined,
    }),
    [
      ["1:1", "warning", "missing-byline", "the article has no `byline`", "add `byline: [id or name]`"],
      ["2:11", "error", "yaml", "this value contains a colon", 'put it in quotes: headline: "Mill: drained"'],
      ["4:10", "error", "unknown-section", "unknown section “wrold”: did you mean “world”?", "write `world`"],
      ["6:9", "error", "yaml", "this value contains a colon", 'put it in quotes: kicker: "Police: two held"'],
    ],
  ],
]);
