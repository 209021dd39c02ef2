import { describe, expect, test } from "vitest";
import { plainToMarkdown } from "../../../src/content/import/plain-to-markdown.ts";

describe("plain text stays as it is where Markdown sees nothing in it", () => {
  for (const text of [
    "“It is old,” she said — very old. It cost $3.50, or 2 * 3 in snake_case; no #1, 50% more.",
    "The U.S. [sic] said: a | b, x < y & z, AT&T, 10:30, a-b, 1.5, (c) {d}, a ~ b, a^2, C:\\mill",
    "See https://tides.example/a_b?c=1&d=2 for it",
    "- no",
    "-- said she",
    "1.5 meters",
    "#harbor",
    ": said she",
    "=== said she",
  ]) {
    const expected = text === "- no" ? "\\- no" : text;
    test(text, () => {
      expect(plainToMarkdown(text)).toBe(expected);
    });
  }
});

describe("what Markdown would take for a mark gets a backslash", () => {
  const marked: readonly (readonly [text: string, markdown: string])[] = [
    ["*old*", "\\*old\\*"],
    ["_old_ mill", "\\_old\\_ mill"],
    ["`mill`", "\\`mill\\`"],
    ["[mill](river)", "[mill\\](river)"],
    ["![mill](river)", "![mill\\](river)"],
    ["[mill]: river", "[mill\\]: river"],
    ["[moulin]{lang=fr}", "[moulin\\]{lang=fr}"],
    ["old[^1] mill", "old\\[^1] mill"],
    ["old^[new] mill", "old\\^[new] mill"],
    ["<b>old</b>", "\\<b>old\\</b>"],
    ["&amp; &#38;", "\\&amp; \\&#38;"],
    ["~~old~~", "\\~~old\\~~"],
    ["\\* \\", "\\\\\\* \\\\"],
    ["# Mill", "\\# Mill"],
    ["> Mill", "\\> Mill"],
    ["+ Mill", "\\+ Mill"],
    ["* Mill", "\\* Mill"],
    ["1. Mill", "1\\. Mill"],
    ["12) Mill", "12\\) Mill"],
    ["---", "\\---"],
    ["- - -", "\\- - -"],
    ["* * *", "\\* * \\*"],
    ["::: note", "\\::: note"],
    ["```", "\\`\\`\\`"],
    ["~~~", "\\~\\~~"],
    ["    Mill", "Mill"],
    ["https://tides.example/%41", "https\\://tides.example/%41"],
  ];
  for (const [text, markdown] of marked) {
    test(`${text} is written ${markdown}`, () => {
      expect(plainToMarkdown(text)).toBe(markdown);
    });
  }
});
