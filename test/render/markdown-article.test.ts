import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { markdownArticle } from "../../src/pages/markdown-article.ts";
import { createRenderer } from "../../src/render/renderer.ts";
import { aDesk } from "../support/a-desk.ts";
import {
  aFigure,
  aHeading,
  anArticle,
  anOther,
  aParagraph,
  aPullQuote,
  paragraphs,
} from "../support/an-article.ts";
import { inOneLine, readMarkdown } from "../support/read-markdown.ts";

const renderer = createRenderer("views", "public/styles");
const desk = aDesk();
const printed = (article: Article) => renderer.render(markdownArticle({ ...desk, article }));
const LATER = Date.UTC(2026, 10, 21, 13, 0);

const everything = anArticle({
  kind: "opinion",
  standfirst: "Engineers will look at the piles.",
  byline: [{ name: "Marta Lindqvist", personId: "marta-lindqvist" }, { name: "Tomás Ruiz" }],
  dateline: { city: "Lima", region: "Peru" },
  contributors: [{ name: "Ana Ruiz", role: "reporting", location: "Callao, Peru" }],
  image: aFigure({ caption: "The quay." }).picture,
  corrections: [
    { kind: "correction", at: LATER, text: "Oak, not elm.", isSerious: false },
    { kind: "editorsNote", at: LATER, text: "Both were told.", isSerious: true },
  ],
  aiUse: "A machine counted the boats.",
  rights: "© Harbor News Agency",
  body: [
    aParagraph("The mill stands."),
    aPullQuote("The mill stands."),
    aHeading("The wheel", "the-wheel"),
    anOther("list", "<ul>\n<li>one</li>\n<li>two</li>\n</ul>"),
    aFigure({ alt: "A gate", credit: "Per Holm" }),
    aParagraph("It turns."),
  ],
});

test("an article in Markdown has everything of its page, in the order of its page, and nothing else", () => {
  expect(printed(everything)).toEqual({
    type: "text/markdown; charset=utf-8",
    text: `# Tide mill to be drained for the first time in a century

[Harbor](https://ledger.example/section/harbor) · Opinion

> Engineers will look at the piles.

By [Marta Lindqvist](https://ledger.example/by/marta-lindqvist) and Tomás Ruiz

Published November 20, 2026, 12:00\u{a0}PM\u{a0}EST (2026-11-20T17:00:00Z) · Updated November 21, 2026, 8:00\u{a0}AM\u{a0}EST (2026-11-21T13:00:00Z)

![A sluice](https://ledger.example/pictures/sluice-1a2b3c4d.jpg)

The quay. Ana Ruiz

**Editor’s note, November 21, 2026:** Both were told.

LIMA, Peru — The mill stands.

## The wheel

-   one
-   two

![A gate](https://ledger.example/pictures/sluice-1a2b3c4d.jpg)

Per Holm

It turns.

## Changes to this article

**Correction, November 21, 2026:** Oak, not elm.

Ana Ruiz contributed reporting from Callao, Peru.

A machine counted the boats.

© Harbor News Agency

Original: <https://ledger.example/2026/11/20/harbor/tide-mill>
`,
  });
});

describe("an article in Markdown", () => {
  test("for subscribers ends where its page ends, and says so", () => {
    const article = anArticle({ isFree: false, body: paragraphs(5) });

    const { text } = printed(article);

    expect(text).toContain("Sluice number 2 ");
    expect(text).not.toContain("Sluice number 3 ");
    expect(text).toContain(
      "The rest of [this article](https://ledger.example/2026/11/20/harbor/tide-mill) is for subscribers.",
    );
    expect(text).toContain("\n\n[Harbor](https://ledger.example/section/harbor) · For subscribers\n\n");
  });

  test("by an advertiser says so right under its headline, and who paid", () => {
    const sponsor = { name: "Salt & Sons", url: "https://salt.example/" };

    const { text } = printed(anArticle({ kind: "paid", headline: "Salt", sponsor }));

    expect(text).toMatch(/^# Salt\n\n\[Harbor\]\(\S+\) · Paid content\n\nPublished /);
    expect(text).toContain("Sponsored by [Salt & Sons](https://salt.example/)");
  });

  test("that never changed has no day of a change", () => {
    expect(printed(anArticle()).text).not.toContain("Updated");
  });
});

describe("any words in any field", () => {
  const part = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom(
      "1. foo",
      "# x",
      "- x",
      "> x",
      "*a*",
      "_b_",
      "<script>x</script>",
      "</p><h1>x",
      "&amp;",
      "[x](y)",
    ),
    fc.constantFrom(
      "![x](y)",
      "|",
      "| - |",
      "~~x~~",
      "\\",
      "```",
      "`x`",
      "===",
      "---",
      "https://x_y.example/*",
      "]]>",
    ),
  );
  const words = fc
    .array(part, { minLength: 1, maxLength: 5 })
    .map((parts) => inOneLine(parts.join(" ").replace(/\p{Cc}/gu, " ")))
    .filter((text) => text !== "");
  const texts = fc.record({
    headline: words,
    standfirst: words,
    name: words,
    correction: words,
    paragraph: words,
    heading: words,
  });

  test("are read back as they were written, and add no tag, heading or paragraph", () => {
    fc.assert(
      fc.property(texts, ({ headline, standfirst, name, correction, paragraph, heading }) => {
        const article = anArticle({
          headline,
          standfirst,
          byline: [{ name }],
          corrections: [{ kind: "correction", at: LATER, text: correction, isSerious: false }],
          body: [aParagraph(paragraph), aHeading(heading, "x")],
        });

        const document = readMarkdown(printed(article).text);
        const read = [...document.body.querySelectorAll("h1, h2, p")].map(({ textContent }) =>
          inOneLine(textContent),
        );

        expect(read).toEqual([
          headline,
          "Harbor",
          standfirst,
          `By ${name}`,
          "Published November 20, 2026, 12:00 PM EST (2026-11-20T17:00:00Z) · Updated November 21, 2026, 8:00 AM EST (2026-11-21T13:00:00Z)",
          paragraph,
          heading,
          "Changes to this article",
          `Correction, November 21, 2026: ${correction}`,
          "© The Estuary Ledger",
          "Original: https://ledger.example/2026/11/20/harbor/tide-mill",
        ]);
        const tags = new Set([...document.body.querySelectorAll("*")].map(({ localName }) => localName));
        expect([...tags].sort()).toEqual(["a", "blockquote", "h1", "h2", "p", "strong"]);
      }),
      { numRuns: 300 },
    );
  });
});
