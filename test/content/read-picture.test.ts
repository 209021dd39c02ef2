/** Pictures and what is told about them: one bad file for each rule. */
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkFolder } from "../../src/content/check-folder.ts";
import { aContentFolder } from "../support/a-content-folder.ts";
import { aGif } from "../support/a-picture.ts";
import { anArticleFile } from "../support/an-article-file.ts";
import { testCases } from "../support/told.ts";

testCases([
  [
    "a picture without alt text and credit",
    anArticleFile({ image: "{ file: mill.gif }" }),
    [
      ["7:1", "error", "missing-key", "`credit` of `image` is missing", "add `credit: …`: who made it"],
      [
        "7:1",
        "error",
        "missing-alt",
        "the picture has no `alt` text, so readers who cannot see it miss it",
        "add `alt: …` with what it shows, or `decorative: true` when it says nothing",
      ],
    ],
  ],
  [
    "an empty alt text",
    anArticleFile({ image: '{ file: mill.gif, alt: "", credit: Ana Ruiz }' }),
    [
      [
        "7:31",
        "error",
        "missing-alt",
        "the picture has no `alt` text, so readers who cannot see it miss it",
        "add `alt: …` with what it shows, or `decorative: true` when it says nothing",
      ],
    ],
  ],
  [
    "a decorative picture with alt text",
    anArticleFile({ image: "{ file: mill.gif, alt: A mill, decorative: true, credit: Ana Ruiz }" }),
    [
      [
        "7:51",
        "error",
        "decorative-alt",
        "the picture is `decorative` and has an `alt` text: it cannot be both",
        "remove `decorative`, or remove `alt`",
      ],
    ],
  ],
  [
    "a picture that is not there",
    anArticleFile({ image: "{ file: mil.gif, alt: A mill, credit: Ana Ruiz }" }),
    [
      [
        "7:16",
        "error",
        "missing-picture",
        "there is no picture “mil.gif” beside this file: did you mean “mill.gif”?",
        "write `mill.gif`",
      ],
    ],
  ],
  [
    "a picture in another folder",
    anArticleFile({ image: "{ file: ../../site.yaml, alt: A mill, credit: Ana Ruiz }" }),
    [
      [
        "7:16",
        "error",
        "picture-elsewhere",
        "the picture “../../site.yaml” does not lie beside this file",
        "move it to articles/2026/11/ and write only its name",
      ],
    ],
  ],
  [
    "a picture of another type",
    anArticleFile({ image: "{ file: mill.tiff, alt: A mill, credit: Ana Ruiz }" }),
    [
      [
        "7:16",
        "error",
        "picture-type",
        "“mill.tiff” is not of a type that browsers can show",
        "save it as .jpg, .png, .webp, .avif or .gif",
      ],
    ],
  ],
  [
    "a picture whose name has spaces",
    anArticleFile({ image: "{ file: Mill (1).jpg, alt: A mill, credit: Ana Ruiz }" }),
    [
      [
        "7:16",
        "error",
        "picture-name",
        "the picture’s name “Mill (1).jpg” cannot stand in an address",
        "rename the file to `mill-1.jpg`",
      ],
    ],
  ],
  [
    "a picture that is none",
    anArticleFile({ image: "{ file: broken.png, alt: A mill, credit: Ana Ruiz }" }),
    [
      [
        "7:16",
        "error",
        "not-a-picture",
        "“broken.png” is not a picture that browsers can show",
        "save it as JPEG, PNG, WebP, AVIF or GIF",
      ],
    ],
  ],
  [
    "a figure",
    anArticleFile({}, "Text.\n\n::: figure\nfile: mill.gif\ncreditt: Ana Ruiz\n:::\n"),
    [
      ["10:1", "error", "missing-key", "`credit` is missing", "add `credit: …`: who made it"],
      [
        "10:1",
        "error",
        "missing-alt",
        "the picture has no `alt` text, so readers who cannot see it miss it",
        "add `alt: …` with what it shows, or `decorative: true` when it says nothing",
      ],
      ["12:1", "error", "unknown-key", "unknown key `creditt`: did you mean `credit`?", "write `credit`"],
    ],
  ],
  [
    "a figure with a colon",
    anArticleFile({}, "Text.\n\n::: figure\nfile: mill.gif\nalt: Mill: a view\ncredit: Ana Ruiz\n:::\n"),
    [["12:6", "error", "yaml", "this value contains a colon", 'put it in quotes: alt: "Mill: a view"']],
  ],
]);

test("a picture that cannot be read is told as such", async () => {
  const folder = aContentFolder({
    "articles/tide-mill.md": anArticleFile({ image: "{ file: loop.gif, alt: A mill, credit: Ana Ruiz }" }),
  });
  symlinkSync("loop.gif", join(folder, "articles/loop.gif"));

  const { problems } = await checkFolder(folder);

  expect(problems).toEqual([
    {
      file: "articles/tide-mill.md",
      line: 7,
      column: 16,
      severity: "error",
      rule: "unreadable-picture",
      message: "the picture “loop.gif” cannot be read",
      fix: "check that you may open it",
    },
  ]);
});

test("a picture that is a link out of the content folder is told as such, and not read", async () => {
  const elsewhere = aContentFolder({ "secret.gif": aGif });
  const folder = aContentFolder({
    "articles/tide-mill.md": anArticleFile({ image: "{ file: mill.gif, alt: A mill, credit: Ana Ruiz }" }),
  });
  symlinkSync(join(elsewhere, "secret.gif"), join(folder, "articles/mill.gif"));

  const { problems } = await checkFolder(folder);

  expect(problems).toMatchObject([
    {
      rule: "linked-file",
      message: "the picture “mill.gif” is a link that leads out of the content folder",
      fix: "put the picture itself there",
    },
  ]);
});
