import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markdownOf } from "../../src/render/markdown.ts";
import { inOneLine, readHtml, readMarkdown } from "../support/read-markdown.ts";

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

const readBack = (html: string): string => textOf(readMarkdown(markdownOf(html)).body.innerHTML);

const textOf = (html: string): string => inOneLine(readHtml(html.replace("<br>", " ")).body.textContent);

/** Text that Markdown would take for something else. */
const traps = [
  "1. foo",
  "1) foo",
  "1.",
  "2024. A year",
  "# x",
  "x #",
  "C# ##",
  "- one",
  "+ one",
  "* one",
  "---",
  "***",
  "===",
  "> said he",
  "*x* **y**",
  "_x_ snake_case_word",
  "<script>evil()</script>",
  "<!-- no -->",
  "a < b > c",
  "&amp; &#35; &copy AT&T &",
  "[x](y)",
  "![x](y)",
  "[x]: https://y.example",
  "[^1]: note",
  "[ ] done",
  "| a | b |",
  ":--",
  "~~gone~~ ~gone~ ~~~",
  "\\ \\* \\\\",
  "`code` ``` ``",
  "https://x_y.example/a_b_c?d=1&e=2",
  "HTTP://X_Y.EXAMPLE/*",
  "www.x_y.example",
  "first_last@x.example",
  "Hey!",
  "::: note",
  "$x_1$ {y}",
  "a\u2028b",
];

describe("text in Markdown", () => {
  for (const text of traps) {
    test(`reads back as it is: ${text}`, () => {
      for (const tag of ["p", "h2", "blockquote><p", "ul><li", "p>before <em>x</em"]) {
        const html = `<${tag}>${escaped(text)}`;
        expect(readBack(html), tag).toBe(textOf(html));
      }
    });

    test(`is no markup of its own: ${text}`, () => {
      const { body } = readMarkdown(markdownOf(`<p>${escaped(text)}</p>`));

      expect([...body.querySelectorAll("*")].map(({ localName }) => localName)).toEqual(["p"]);
    });
  }

  test("reads back as it is from any characters, wherever a tag cuts it in two", () => {
    const part = fc.oneof(fc.constantFrom(...traps), fc.string({ unit: "grapheme" }), fc.constant(" "));
    const anyText = fc
      .array(part, { minLength: 1, maxLength: 6 })
      .map((parts) => parts.join("").replace(/\p{Cc}/gu, " "));
    const tag = fc.constantFrom("em", "strong", "span", 'a href="https://x.example/?a=1&amp;b=(2)"');

    fc.assert(
      fc.property(anyText, anyText, anyText, tag, (before, inside, after, open) => {
        const html = `<p>${escaped(before)}<${open}>${escaped(inside)}</${open.split(" ")[0]}>${escaped(after)}</p>`;

        const document = readMarkdown(markdownOf(html));

        expect(inOneLine(document.body.textContent)).toBe(textOf(html));
        expect(
          document.querySelectorAll("p, h1, h2, li, blockquote, pre, table, hr").length,
        ).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });
});

describe("what the text of an article is made of", () => {
  const cases = {
    "an emphasized word": ["<p>A <em>word</em>.</p>", "A *word*."],
    "emphasis glued to letters": ["<p>a<em>b</em>c</p>", "a*b*c"],
    "emphasis that could not be read where it stands": ["<p>a<strong>b!</strong>c</p>", "ab\\!c"],
    "emphasis right beside other": ["<p><em>a</em><em>b</em></p>", "ab"],
    "a link": ['<p><a href="https://x.example/a_(b)">x</a></p>', "[x](https://x.example/a_\\(b\\))"],
    "a link that shows its address": [
      '<p><a href="https://x.example/">https://x.example/</a></p>',
      "<https://x.example/>",
    ],
    "a link that somebody paid for": [
      '<p><a href="https://x.example/" rel="sponsored nofollow">x</a></p>',
      "[x](https://x.example/)",
    ],
    "a link with a title": [
      '<p><a href="https://x.example/" title="a&quot;\\">x</a></p>',
      "[x](https://x.example/)",
    ],
    "a call before a link": [
      '<p>Look!<a href="https://x.example/">x</a></p>',
      "Look\\![x](https://x.example/)",
    ],
    "a picture": [
      '<p><img src="https://x.example/a b.jpg" alt="A [mill]\nin *rain*"></p>',
      "![A \\[mill\\] in \\*rain\\*](https://x.example/a%20b.jpg)",
    ],
    "a phrase in another language": ['<p>It is <span lang="fr">la vie</span>.</p>', "It is la vie."],
    "a number cut in two by one": ['<p>1<span lang="fr">. x</span></p>', "1\\. x"],
    "a word in code": ["<p><code>a`b*</code></p>", "``a`b*``"],
    "a line break": ["<p>one<br>\n- two</p>", "one\\\n\\- two"],
    "code with fences in it": [
      '<pre><code class="language-js">let a;\n   ```\n\n````\n</code></pre>',
      "`````js\nlet a;\n   ```\n\n````\n`````",
    ],
    "code of a language with a strange name": [
      '<pre><code class="language-a`b">x</code></pre>',
      "```a\nx\n```",
    ],
    "a note": ['<div class="article-note" role="note"><p>One.</p>\n<p>Two.</p></div>', "> One.\n> \n> Two."],
    "the way back from a footnote": [
      '<ol><li>See. <a href="#note-ref-1" role="doc-backlink" aria-label="Back">Back</a></li></ol>',
      "1.  See.",
    ],
    "the mark of a footnote behind a number": [
      '<p>On July 4.<sup><a id="note-ref-12" href="https://x.example/#note-12" role="doc-noteref" aria-label="Note 12">12</a></sup></p>',
      "On July 4.[¹²](https://x.example/#note-12)",
    ],
    "a footnote of two paragraphs": [
      '<ol>\n<li id="note-1"><p>One.</p>\n<p>Two. <a href="#note-ref-1" role="doc-backlink" aria-label="Back">Back</a></p>\n</li>\n<li id="note-2"><p>Three. <a href="#note-ref-2" role="doc-backlink" aria-label="Back">Back</a></p>\n</li>\n</ol>',
      "1.  One.\n\n    Two.\n\n2.  Three.",
    ],
    "a table": [
      '<table>\n<thead>\n<tr>\n<th class="align-left">a</th>\n<th class="align-center">b</th>\n<th class="align-right">c</th>\n<td></td>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td class="align-left">1 | 2 || 3</td>\n<td><code>x|y</code></td>\n<td>\\|</td>\n<td></td>\n</tr>\n</tbody>\n</table>',
      "| a | b | c |  |\n| :-- | :-: | --: | --- |\n| 1 \\| 2 \\|\\| 3 | `x\\|y` | \\\\\\| |  |",
    ],
    "a table of one cell": ["<table><thead><tr><th>a | b</th></tr></thead></table>", "| a \\| b |\n| --- |"],
  } as const;

  for (const [what, [html, markdown]] of Object.entries(cases)) {
    test(`${what} is told in Markdown, and reads back as the same text`, () => {
      const made = markdownOf(html);

      expect(made).toBe(markdown.trimEnd());
      expect(readBack(html).normalize("NFKC")).toBe(
        textOf(html.replace(/ <a [^>]*doc-backlink.*?<\/a>/g, "")).normalize("NFKC"),
      );
    });
  }

  test("cells hold what they held", () => {
    const [, html] = [null, cases["a table"][0]];

    const cells = [...readMarkdown(markdownOf(html)).querySelectorAll("th, td")].map(
      ({ textContent }) => textContent,
    );

    expect(cells).toEqual(["a", "b", "c", "", "1 | 2 || 3", "x|y", "\\|", ""]);
  });
});
