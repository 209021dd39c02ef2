/** Texts made to keep the rules busy: each must be read in time that grows with its length alone. */
import { expect, test } from "vitest";
import type { Body } from "../../../src/article/body.ts";
import { bodyPassage } from "../../../src/content/preflight/passage.ts";
import { bodyProse } from "../../../src/content/preflight/prose-rules.ts";

const LENGTH = 300_000;

const hostile: readonly string[] = [
  "a",
  " ",
  "the ",
  "the the ",
  "> ",
  "the\n> > ",
  "“",
  '"',
  '" \n',
  "“a” ",
  "[",
  "](",
  "][",
  "`",
  "<",
  "[a]{",
  "https://",
  "today ",
  "“today ",
  "Monday, ",
  "Monday, Nov. 24 ",
  "1 Nov. ",
  "TK ",
  "?",
  "- a\n",
  "\n",
  "\n ",
  "'a' ",
];

for (const piece of hostile) {
  test(`a text of ${JSON.stringify(piece)} without end is read`, () => {
    const text = piece.repeat(LENGTH / piece.length);
    const none: Body = [];
    const lines = { lines: text.split("\n"), firstLine: 1 };

    bodyProse(none, lines, { language: "en", appears: { at: 0, timeZone: "UTC" } });

    expect(bodyPassage(none, lines).text).toHaveLength(text.length);
  });
}
