/** Where the front matter begins and ends: one bad file for each rule. */
import { testCases } from "../../support/told.ts";

testCases([
  [
    "a file without front matter",
    "Just text.\n",
    [
      [
        "1:1",
        "error",
        "no-front-matter",
        "the file does not begin with its front matter",
        "begin it with a line `---`, then lines such as `headline: …`, then another line `---`",
      ],
    ],
  ],
  [
    "front matter that is not closed",
    "---\nheadline: Tide mill\n",
    [
      [
        "1:1",
        "error",
        "unclosed-front-matter",
        "the front matter that opens here is not closed",
        "write a line `---` between the front matter and the text",
      ],
    ],
  ],
  [
    "an empty file",
    "",
    [
      [
        "1:1",
        "error",
        "no-front-matter",
        "the file does not begin with its front matter",
        "begin it with a line `---`, then lines such as `headline: …`, then another line `---`",
      ],
    ],
  ],
  [
    "front matter that is a list",
    "---\n- headline\n---\nText.\n",
    [
      [
        "1:1",
        "error",
        "wrong-type",
        "the front matter should be a group of keys, not a list",
        "write lines such as `key: value`",
      ],
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
]);
