import fc from "fast-check";
import { expect, test } from "vitest";
import { readBody } from "../../../src/content/body/body.ts";
import { plainToMarkdown } from "../../../src/content/import/plain-to-markdown.ts";

const marks = fc.constantFrom(
  ..."\\`*_{}[]()#+-.!<>|~^=&:;'\"@%/$,?",
  ..." aZé1日\t\u00A0",
  " ",
  "a",
  "1.",
  "](",
  "]: ",
  "]{lang=fr}",
  "[^1]",
  "^[",
  "![",
  "&amp;",
  "&#x41;",
  ":::",
  " ::: note",
  "---",
  "===",
  "~~~",
  "```",
  "<b>",
  "<!--",
  "https://tides.example/",
  "www.tides.example",
  "mailto:a@tides.example",
  "%41",
  "\\*",
);

/** The reader makes straight quotes curly and counts several spaces as one, as browsers do; nothing else may change. */
const folded = (text: string): string =>
  text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/ {2,}/g, " ");

const anything = fc
  .string({ unit: "grapheme", maxLength: 60 })
  .filter((text) => !/[\p{Cc}\u2028\u2029]/u.test(text));

for (const [what, texts] of [
  [
    "made of Markdown's marks",
    fc.array(marks, { minLength: 1, maxLength: 14 }).map((parts) => parts.join("")),
  ],
  ["of any characters", anything],
] as const) {
  test(`a paragraph ${what} comes out as itself`, async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        fc.pre(text.trim() !== "");

        const { body, faults } = await readBody(`Before.\n\n${plainToMarkdown(text)}\n\nAfter.\n`, {
          firstLine: 1,
          language: "en-US",
          readFigure: async () => ({ faults: [] }),
        });

        expect(faults).toEqual([]);
        expect(body.map((block) => block.kind)).toEqual(["paragraph", "paragraph", "paragraph"]);
        const [, paragraph] = body;
        expect(paragraph?.kind === "paragraph" && folded(paragraph.text)).toBe(folded(text.trim()));
      }),
      { numRuns: 1000 },
    );
  });
}
