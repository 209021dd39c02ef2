/** Pull quotes and the text they repeat: one bad file for each rule. */
import { anArticleFile } from "../../support/an-article-file.ts";
import { testCases } from "../../support/told.ts";

testCases([
  [
    "a pull quote of other words",
    anArticleFile({}, "The mill stands.\n\n::: pullquote\nThe mill falls.\n:::\n"),
    [
      [
        "10:1",
        "error",
        "pullquote-words",
        "the words of this pull quote do not stand in the text",
        "repeat a sentence of the text word for word, or write a quotation: lines that begin with `>`",
      ],
    ],
  ],
  [
    "a pull quote of two paragraphs",
    anArticleFile({}, "Text.\n\n::: pullquote\nText.\n\nText.\n:::\n"),
    [
      [
        "10:1",
        "error",
        "pullquote-paragraph",
        "a pull quote holds exactly one paragraph",
        "write one sentence of the text between `::: pullquote` and `:::`",
      ],
    ],
  ],
  [
    "a pull quote with a link",
    anArticleFile({}, "Text.\n\n::: pullquote\n[Text](/).\n:::\n"),
    [["10:1", "error", "pullquote-link", "a pull quote cannot hold links or notes", "write its words alone"]],
  ],
]);
