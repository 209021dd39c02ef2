import { expect, test } from "vitest";
import { prefersMarkdown } from "../../src/web/prefers-markdown.ts";

const chrome =
  "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7";

const cases: readonly (readonly [accept: string | undefined, isMarkdown: boolean])[] = [
  [undefined, false],
  ["", false],
  [chrome, false],
  ["*/*", false],
  ["text/*", false],
  ["text/plain", false],
  ["text/markdown", true],
  ["TEXT/Markdown", true],
  [" text/markdown ", true],
  ["text/markdown; charset=utf-8", true],
  ["text/markdown;variant=GFM;q=0.5", true],
  ["text/markdown, text/html", true],
  ["text/html, text/markdown", true],
  ["text/markdown, text/html;q=0.9, */*;q=0.1", true],
  ["text/markdown;q=0.9, text/html", false],
  ["text/markdown;q=0.9, text/html;q=0.8", true],
  ["text/markdown;q=0.001", true],
  ["text/markdown;q=0", false],
  ["text/markdown;q=0.000, */*", false],
  ["text/markdown;q=0.5, */*", false],
  ["text/markdown;q=0.5, text/*;q=0.6", false],
  ["text/markdown;q=0.5, text/*;q=0.4, */*", true],
  ["text/markdown;q=0.5, text/html;q=0.4, */*", true],
  ["text/markdown, */*", true],
  ["text/markdown;Q=1.000", true],
  ["text/markdown , , text/html", true],
  ["text/markdown;q=1.5", false],
  ["text/markdown;q=-1", false],
  ["text/markdown;q=high", false],
  ["text/markdown;q=0.1234", false],
  ["text/markdown;q", false],
  ["text/markdown;", false],
  ["text/markdown, nonsense", false],
  ["text/markdown text/html", false],
  ["text/markdownx", false],
  ["application/markdown", false],
  ['text/markdown;charset="utf-8"', true],
  ['text/markdown; charset="utf-8" ; q=0.5, text/html;q=0.4', true],
  ['text/html;x="a,b", text/markdown', true],
  ['text/html;x="a\\",b", text/markdown;q=0.9', false],
  ['text/html;x="a, text/markdown', false],
];

for (const [accept, isMarkdown] of cases) {
  test(`Accept: ${accept ?? "not sent"} gets ${isMarkdown ? "Markdown" : "the page"}`, () => {
    expect(prefersMarkdown(accept)).toBe(isMarkdown);
  });
}

const longest = [
  `text/markdown${";a=b".repeat(2000)} ${" ".repeat(6000)};q=x`,
  `text/markdown;a=${'"\\'.repeat(8000)}`,
];
for (const accept of longest) {
  test(`a header as long as the server takes is read at once: ${accept.slice(0, 20)}…`, () => {
    expect(prefersMarkdown(accept)).toBe(false);
  });
}
