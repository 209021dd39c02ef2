/** What of an earlier version stays open when its article is for subscribers now. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { openParts } from "../../src/article/open-parts.ts";
import { openTo } from "../../src/article/opening.ts";
import type { VersionPart } from "../../src/article/version.ts";
import { aParagraph } from "../support/an-article.ts";

const opening = aParagraph(`The mill ${"turned and ".repeat(60)}stopped.`);
const body = [opening, aParagraph("The second paragraph."), aParagraph("The last.")];

const version: readonly VersionPart[] = [
  { is: "headline", text: "Mill stopped" },
  { is: "picture", text: "The wheel. Per Holm" },
  { is: "paragraph", text: opening.text },
  { is: "heading", text: "What was in the pond" },
  { is: "paragraph", text: "A secret." },
  { is: "picture", text: "The secret." },
  { is: "pullquote", text: "A secret." },
  { is: "note", text: "More on it." },
  { is: "other", text: "In numbers." },
  { is: "tagline", text: "Ana Ruiz contributed reporting." },
];

test("all of a free article’s versions is open", () => {
  expect(openParts(version, { isFree: true, body })).toEqual(version);
});

test("of a version that was free once, only as much is open as of the article now", () => {
  expect(openParts(version, { isFree: false, body }).map(({ text }) => text)).toEqual([
    "Mill stopped",
    "The wheel. Per Holm",
    opening.text,
    "Ana Ruiz contributed reporting.",
  ]);
});

test("a text that began otherwise is open until it has said as much, and cut there", () => {
  const text = (of: VersionPart["is"], words: number): VersionPart => ({
    is: of,
    text: `${"secret ".repeat(words)}end.`,
  });
  const cases: readonly (readonly [parts: readonly VersionPart[], open: readonly VersionPart[]])[] = [
    [[text("paragraph", 460)], [{ is: "paragraph", text: `${"secret ".repeat(123)}…` }]],
    [[text("other", 300)], [{ is: "other", text: `${"secret ".repeat(123)}…` }]],
    [
      [text("paragraph", 9), text("paragraph", 120), text("paragraph", 1)],
      [text("paragraph", 9), { is: "paragraph", text: `${"secret ".repeat(113)}…` }],
    ],
    [[{ is: "pullquote", text: "Never told." }, text("paragraph", 9)], [text("paragraph", 9)]],
    [
      [{ is: "pullquote", text: "secret end" }, text("paragraph", 9)],
      [{ is: "pullquote", text: "secret end" }, text("paragraph", 9)],
    ],
    [
      [text("picture", 9), text("picture", 8), text("paragraph", 9)],
      [text("picture", 9), text("paragraph", 9)],
    ],
  ];

  for (const [parts, open] of cases) expect(openParts(parts, { isFree: false, body })).toEqual(open);
});

test("whatever a version said, no more words of it are open than the article’s opening has", () => {
  const kinds = ["heading", "paragraph", "note", "other", "pullquote"] as const;
  const part = fc.record({ is: fc.constantFrom(...kinds), words: fc.integer({ min: 1, max: 300 }) });
  const paragraphs = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 8 });

  const property = fc.property(fc.array(part), paragraphs, (parts, lengths) => {
    let number = 0;
    const earlier = parts.map(({ is, words }) => ({
      is,
      text: Array.from({ length: words }, () => `earlier${number++}`).join(" "),
    }));
    const now = lengths.map((length) => aParagraph(Array.from({ length }, () => "now").join(" ")));

    const open = openParts(earlier, { isFree: false, body: now });

    const told = new Set(open.flatMap(({ text }) => text.match(/earlier\d+/gu) ?? []));
    const opening = openTo({ isFree: false, body: now }).flatMap((block) =>
      "text" in block ? block.text.split(" ") : [],
    );
    expect(told.size).toBeLessThanOrEqual(opening.length);
  });

  fc.assert(property);
});
