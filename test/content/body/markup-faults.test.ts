/** Markup that would be shown as text, or as nothing: one bad file for each rule. */
import { anArticleFile } from "../../support/an-article-file.ts";
import { testCases } from "../../support/told.ts";

testCases([
  [
    "a picture in Markdown",
    anArticleFile({}, "See ![mill](mill.gif).\n"),
    [
      [
        "8:5",
        "error",
        "image-in-text",
        "pictures are not written as `![…](…)` here",
        "write it as `::: figure` with the keys file, alt, caption and credit",
      ],
    ],
  ],
  [
    "notes without text and without mention",
    anArticleFile({}, "A[^1].\n\n[^2]: Two.\n"),
    [
      ["8:2", "error", "missing-note", "the note `[^1]` has no text", "add a line `[^1]: …` below"],
      [
        "10:1",
        "error",
        "unused-note",
        "the note `[^2]` is mentioned nowhere in the text",
        "write `[^2]` where it belongs, or remove the note",
      ],
    ],
  ],
  [
    "links and phrases that cannot be read",
    anArticleFile({}, "[a](b c) and [d]{lang=f r}\n"),
    [
      [
        "8:1",
        "error",
        "unreadable-link",
        "`[a](b c)` looks like a link and cannot be read as one",
        "write the address without spaces, or put \\ before the [ when it is no link",
      ],
      [
        "8:14",
        "error",
        "language-phrase",
        "`[d]{lang=f r}` looks like a phrase in another language and cannot be read as one",
        "write it as `[phrase]{lang=fr}` or `[phrase]{lang=ar dir=rtl}`",
      ],
    ],
  ],
  [
    "a phrase in a language that has no meaning",
    anArticleFile({}, "A [mot]{lang=fr-12} here.\n"),
    [
      [
        "8:3",
        "error",
        "language-phrase",
        "`[mot]{lang=fr-12}` looks like a phrase in another language and cannot be read as one",
        "write it as `[phrase]{lang=fr}` or `[phrase]{lang=ar dir=rtl}`",
      ],
    ],
  ],
]);
