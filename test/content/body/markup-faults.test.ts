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
    "a comment, which is told once,",
    anArticleFile({}, "The mill <!-- ask Ana:\n\nwhen? --> stands.\n"),
    [
      [
        "8:10",
        "error",
        "html-comment",
        "`<!--` begins no comment here: HTML is shown to readers as text",
        "remove it; a line of the front matter may hold a comment behind `#`",
      ],
    ],
  ],
  [
    "a tag, but not what is code or a sign,",
    anArticleFile(
      {},
      'The <b>mill</b> `<b>`, a<b, <https://mill.example>,\n- 3 < 4 <A href="/">here</A>\n\n```\n<br>\n```\n',
    ),
    ["<b>", '<A href="/">'].map((tag, index) => [
      index === 0 ? "8:5" : "9:9",
      "warning",
      "html",
      `\`${tag}\` is shown to readers as text: HTML is not read here`,
      "write Markdown, such as `**bold**` and `*italics*`, or put it in `code` when it is meant to be seen",
    ]),
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
