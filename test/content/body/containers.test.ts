/** Blocks between `:::` lines: one bad file for each rule. */
import { anArticleFile } from "../../support/an-article-file.ts";
import { testCases } from "../../support/told.ts";

testCases([
  [
    "a block in a list",
    anArticleFile({}, "- Item\n\n  ::: note\n  Inner\n  :::\n"),
    [
      [
        "10:3",
        "error",
        "nested-block",
        "`::: note` cannot stand inside another block, a list or a quotation",
        "move it out, between two paragraphs",
      ],
    ],
  ],
  [
    "a block that is not closed",
    anArticleFile({}, "Text.\n\n::: note\nText.\n"),
    [
      [
        "10:1",
        "error",
        "unclosed-block",
        "the block `::: note` that opens here is not closed",
        "write a line `:::` where it ends",
      ],
    ],
  ],
  [
    "a block that is not closed before another",
    anArticleFile({}, "::: note\nText.\n\n::: pullquote\nText.\n:::\n"),
    [
      [
        "8:1",
        "error",
        "unclosed-block",
        "the block `::: note` that opens here is not closed",
        "write a line `:::` where it ends",
      ],
    ],
  ],
  [
    "a closing line that closes nothing",
    anArticleFile({}, "Text.\n\n:::\n"),
    [
      [
        "10:1",
        "error",
        "unclosed-block",
        "this `:::` closes nothing",
        "remove it, or write the block’s name behind it",
      ],
    ],
  ],
  [
    "words behind a block’s name",
    anArticleFile({}, "::: note Title\nText.\n:::\n"),
    [
      [
        "8:1",
        "error",
        "block-name",
        "nothing may follow `::: note` on its line",
        "write it on the next line",
      ],
    ],
  ],
  [
    "an unknown block",
    anArticleFile({}, "::: nte\nText.\n:::\n"),
    [
      [
        "8:1",
        "error",
        "unknown-block",
        "unknown block `::: nte`: did you mean `::: note`?",
        "write `::: note`",
      ],
    ],
  ],
  [
    "an unknown block like no other",
    anArticleFile({}, "::: gallery\nText.\n:::\n"),
    [
      [
        "8:1",
        "error",
        "unknown-block",
        "unknown block `::: gallery`",
        "write one of: ::: pullquote, ::: figure, ::: note",
      ],
    ],
  ],
  [
    "a block in a block",
    anArticleFile({}, "::: note\nText.\n\n::: pullquote\nText.\n:::\n\nMore.\n:::\n"),
    [
      [
        "11:1",
        "error",
        "nested-block",
        "`::: pullquote` cannot stand inside another block, a list or a quotation",
        "move it out, between two paragraphs",
      ],
    ],
  ],
  [
    "a quote that is none of the blocks",
    anArticleFile({}, "::: qoute\nText.\n:::\n"),
    [
      [
        "8:1",
        "error",
        "unknown-block",
        "unknown block `::: qoute`",
        "write `::: pullquote` to show words of the text again, or lines that begin with `>` to quote someone else’s",
      ],
    ],
  ],
]);
