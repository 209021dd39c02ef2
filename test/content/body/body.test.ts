import { describe, expect, test } from "vitest";
import { type ReadBody, readBody } from "../../../src/content/body/body.ts";
import { anArticleFile } from "../../support/an-article-file.ts";
import { testCases } from "../../support/told.ts";

const read = (markdown: string, language = "en"): Promise<ReadBody> =>
  readBody(markdown, { firstLine: 10, language, readFigure: async () => ({ faults: [] }) });

async function htmlOf(markdown: string, language?: string): Promise<string> {
  const { body, faults } = await read(markdown, language);
  expect(faults.filter(({ rule }) => !rule.startsWith("html"))).toEqual([]);
  return body.map((block) => ("html" in block ? block.html : "")).join("\n");
}

describe("paragraphs", () => {
  const cases: readonly [title: string, markdown: string, html: string][] = [
    ["emphasis", "The *old* mill **stands**.", "The <em>old</em> mill <strong>stands</strong>."],
    ["two lines", "One\ntwo.", "One\ntwo."],
    ["raw HTML shown as text", "<b>x</b>", "&lt;b&gt;x&lt;/b&gt;"],
    ["a script shown as text", "<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    ["an HTML block shown as text", "<div>\nText\n</div>", "&lt;div&gt;\nText\n&lt;/div&gt;"],
    ["a comment shown as text", "<!-- x -->", "&lt;!-- x --&gt;"],
    ["ampersands", "Fish & chips &amp; peas", "Fish &amp; chips &amp; peas"],
    ["a web link", "[x](https://a.example/?b&c)", '<a href="https://a.example/?b&amp;c">x</a>'],
    ["a link of the site", "[x](/about#who)", '<a href="/about#who">x</a>'],
    ["a mail link", "[x](mailto:a@b.example)", '<a href="mailto:a@b.example">x</a>'],
    [
      "an address in the text",
      "See https://a.example.",
      'See <a href="https://a.example" class="address">https://a.example</a>.',
    ],
    ["a quote in an address", '[x](/a"onclick=b)', '<a href="/a%22onclick=b">x</a>'],
    ["a quote in a link’s title", "[x](/a '\"><b>')", '<a href="/a" title="&quot;&gt;&lt;b&gt;">x</a>'],
    ["a file’s name", "Open tide-mill.md now.", "Open tide-mill.md now."],
    ["a mail address in the text", "Write to a@b.example.", "Write to a@b.example."],
    ["signs that others replace", "501(c)(3) ... -- +-", "501(c)(3) ... -- +-"],
    ["tildes", "~~x~~", "~~x~~"],
    ["escaped markup", "\\*x\\* \\[^1\\] \\[a\\](b c) \\[a\\]{lang=b c}", "*x* [^1] [a](b c) [a]{lang=b c}"],
    ["brackets of an editor", "He [the mayor] left.", "He [the mayor] left."],
    ["a French phrase", "A [*mise* en page]{lang=fr}!", 'A <span lang="fr"><em>mise</em> en page</span>!'],
    ["an Arabic phrase", "[سلام]{lang=ar dir=rtl}", '<span lang="ar" dir="rtl">سلام</span>'],
    ["braces in a text", "A set {a, b} of [c] {d}", "A set {a, b} of [c] {d}"],
  ];

  for (const [title, markdown, html] of cases) {
    test(title, async () => {
      expect(await htmlOf(markdown)).toBe(html);
    });
  }
});

describe("quotation marks", () => {
  const cases: readonly [language: string, html: string][] = [
    ["en", "“It’s ‘old’,” she said."],
    ["en-US", "“It’s ‘old’,” she said."],
    ["de", "„It’s ‚old‘,“ she said."],
    ["fr", "«\u00A0It’s “old”,\u00A0» she said."],
    ["es", "«It’s “old”,» she said."],
    ["sv", "”It’s ’old’,” she said."],
    ["xx", "“It’s ‘old’,” she said."],
  ];

  for (const [language, html] of cases) {
    test(`are those of the language: ${language}`, async () => {
      expect(await htmlOf(`"It's 'old'," she said.`, language)).toBe(html);
    });
  }
});

describe("blocks", () => {
  test("each has its kind, its line in the file and its words without markup", async () => {
    const { body, faults } = await read(
      "One *two*[^1].\n\n## Three\n\n- four\n- five\n\n> six\n\n```\n::: seven\n```\n\n---\n\n::: note\nEight\n:::\n\n::: pullquote\nOne two\n:::\n\n[^1]: Nine.\n",
    );

    expect(faults).toEqual([]);
    expect(body.map((block) => [block.kind, block.line, "text" in block ? block.text : undefined])).toEqual([
      ["paragraph", 10, "One two."],
      ["heading", 12, "Three"],
      ["list", 14, "four\nfive"],
      ["quote", 17, "six"],
      ["code", 19, "::: seven"],
      ["rule", 23, ""],
      ["note", 25, "Eight"],
      ["pullquote", 29, "One two"],
      ["footnotes", 33, "Nine."],
    ]);
  });

  const lines: readonly (readonly [title: string, markdown: string, text: string])[] = [
    ["an item", "- one\n  two\n\n  three\n  - four", "one two\nthree\nfour"],
    [
      "a row, its cells apart",
      "| Boat | Knots |\n|---|---|\n| *Heron* | 12 |\n| | 9 |",
      "Boat\tKnots\nHeron\t12\n\t9",
    ],
    ["a paragraph of a note", "::: note\nOne\ntwo.\n\nThree.\n:::", "One two.\nThree."],
    ["a paragraph of a quotation", "> One.\n>\n> Two.", "One.\nTwo."],
  ];
  for (const [title, markdown, text] of lines) {
    test(`${title} is a line of the plain text`, async () => {
      expect((await read(markdown)).body).toMatchObject([{ text }]);
    });
  }

  test("each footnote is a line of the plain text", async () => {
    const { body } = await read("One[^1] two[^2].\n\n[^1]: Three.\n\n[^2]: Four.\n");

    expect(body.at(-1)).toMatchObject({ kind: "footnotes", text: "Three.\nFour." });
  });

  test("a pull quote may use other quotation marks and capitals than the text", async () => {
    expect(await htmlOf('He said: "The sea - it decides."\n\n::: pullquote\n“the sea—it decides”\n:::')).toBe(
      "He said: “The sea - it decides.”\n“the sea—it decides”",
    );
  });

  test("a table says what its columns hold, and aligns without styles", async () => {
    expect(await htmlOf("| Year | |\n|---:|---|\n| 1921 | *dry* |")).toBe(
      '<table>\n<thead>\n<tr>\n<th scope="col" class="align-right">Year</th>\n<td></td>\n</tr>\n</thead>\n' +
        '<tbody>\n<tr>\n<td class="align-right">1921</td>\n<td><em>dry</em></td>\n</tr>\n</tbody>\n</table>\n',
    );
  });

  test("footnotes can be followed there and back by ear", async () => {
    expect(await htmlOf("One[^a] and two[^a].\n\n[^a]: Note.")).toBe(
      'One<sup class="article-note-ref"><a id="note-ref-1" href="#note-1" role="doc-noteref" aria-label="Note 1">1</a></sup>' +
        ' and two<sup class="article-note-ref"><a id="note-ref-1-2" href="#note-1" role="doc-noteref" aria-label="Note 1">1</a></sup>.\n' +
        '<section class="article-notes" aria-labelledby="notes">\n<h2 id="notes">Notes</h2>\n<ol>\n' +
        '<li id="note-1"><p>Note.' +
        ' <a href="#note-ref-1" role="doc-backlink" aria-label="Back to the text of note 1">Back</a>' +
        ' <a href="#note-ref-1-2" role="doc-backlink" aria-label="Back to the text of note 1, place 2">Back</a>' +
        "</p>\n</li>\n</ol>\n</section>\n",
    );
  });

  test("links of a paid text to other sites say so, and no others do", async () => {
    const text =
      "[a](https://salt.example/) [b](/about) [c](#d) [e](mailto:ana@salt.example) <HTTP://salt.example>";
    const { body } = await readBody(text, {
      firstLine: 10,
      language: "en",
      rel: "sponsored nofollow",
      readFigure: async () => ({ faults: [] }),
    });

    expect(body[0]).toHaveProperty(
      "html",
      '<a href="https://salt.example/" rel="sponsored nofollow">a</a> <a href="/about">b</a> <a href="#d">c</a>' +
        ' <a href="mailto:ana@salt.example">e</a>' +
        ' <a href="HTTP://salt.example" class="address" rel="sponsored nofollow">HTTP://salt.example</a>',
    );
    expect(await htmlOf("[a](https://salt.example/)")).not.toContain("rel=");
  });

  test("headings have fragments of their own, and none of the page’s", async () => {
    const { body } = await read("## The mayor’s mill\n\n## The mayor’s mill\n\n## Main\n\n## P7\n\n## 水\n");

    expect(body.map((block) => block.kind === "heading" && block.id)).toEqual([
      "the-mayors-mill",
      "the-mayors-mill-2",
      "part-main",
      "part-p7",
      "part-5",
    ]);
  });

  test("links within the site are listed with their places", async () => {
    const { links } = await read("See [a](/about)\nand *[b](#mill)* and [c](https://c.example).");

    expect(links.map(({ href, place }) => ({ href, place: place() }))).toEqual([
      { href: "/about", place: { line: 10, column: 5 } },
      { href: "#mill", place: { line: 11, column: 6 } },
    ]);
  });
});

testCases([
  [
    "an article without text",
    anArticleFile({}, "\n\n"),
    [
      [
        "7:1",
        "error",
        "empty-body",
        "there is no text below the front matter",
        "write the article below the line `---`",
      ],
    ],
  ],
]);
