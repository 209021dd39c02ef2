import fc from "fast-check";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { parseMarkdown } from "../../src/content/body/markdown.ts";
import { withAbsoluteAddresses, withAddressesWithin } from "../../src/render/own-addresses.ts";
import { anyText } from "../support/any-text.ts";

const PAGE = "https://ledger.example/2026/11/20/harbor/tide-mill";

const absolute: [string, string, string][] = [
  ["a page of the site", '<a href="/about">', '<a href="https://ledger.example/about">'],
  ["the front page", '<a href="/">', '<a href="https://ledger.example/">'],
  ["a query", '<a href="/a?x=1&amp;y=/2">', '<a href="https://ledger.example/a?x=1&amp;y=/2">'],
  ["a place in the same text", '<a href="#note-1">', `<a href="${PAGE}#note-1">`],
  [
    "a picture",
    '<img src="/pictures/mill.jpg" alt="">',
    '<img src="https://ledger.example/pictures/mill.jpg" alt="">',
  ],
  ["another site", '<a href="https://other.example/x">', '<a href="https://other.example/x">'],
  ["an e-mail address", '<a href="mailto:desk@ledger.example">', '<a href="mailto:desk@ledger.example">'],
  ["text about links", "<p>write href=&quot;/about&quot;</p>", "<p>write href=&quot;/about&quot;</p>"],
  [
    "an attribute about links",
    '<img alt="write href=&quot;/about&quot;">',
    '<img alt="write href=&quot;/about&quot;">',
  ],
  ["another attribute", '<td data-href="/x">', '<td data-href="/x">'],
];
for (const [what, html, expected] of absolute) {
  test(`${what} is read right from any other site`, () => {
    expect(withAbsoluteAddresses(html, PAGE)).toBe(expected);
  });
}

test("an odd address of the page stays inside the attribute", () => {
  expect(withAbsoluteAddresses('<a href="#x">', 'https://ledger.example/a"b&lt;')).toBe(
    '<a href="https://ledger.example/a&quot;b&amp;lt;#x">',
  );
});

test("no word of any text is changed, whatever an editor writes", () => {
  const shapes = [
    "%",
    "# %",
    "`%`",
    "```\n%\n```",
    "[%](/x)",
    '[a](/x "%")',
    "> %",
    "| % |\n| - |",
    "a[^1]\n\n[^1]: %",
  ];
  const { document } = new JSDOM().window;
  const read = (html: string): string => {
    const box = document.createElement("div");
    box.innerHTML = html;
    const titles = [...box.querySelectorAll("[title]")].map((element) => element.getAttribute("title"));
    return [box.textContent, ...titles].join("\n");
  };
  fc.assert(
    fc.property(fc.constantFrom(...shapes), anyText, (shape, words) => {
      const { tokens, htmlOf } = parseMarkdown(
        shape.replace("%", () => words),
        { language: "en" },
      );
      const html = htmlOf(tokens);

      expect(read(withAbsoluteAddresses(html, PAGE))).toBe(read(html));
    }),
  );
});

const within: [string, string, string][] = [
  ["a page of the site", '<a href="/about">', '<a href="/preview/T/about">'],
  ["the front page", '<a href="/">', '<a href="/preview/T/">'],
  [
    "a page of a list",
    '<a class="x" href="/section/harbor?page=2">',
    '<a class="x" href="/preview/T/section/harbor?page=2">',
  ],
  ["a picture", '<img src="/pictures/mill.jpg" alt="">', '<img src="/preview/T/pictures/mill.jpg" alt="">'],
  ["a form", '<form action="/mill/history">', '<form action="/preview/T/mill/history">'],
  ["a place on the page", '<a href="#main">', '<a href="#main">'],
  ["another site", '<a href="https://other.example/x">', '<a href="https://other.example/x">'],
  ["another host of the same scheme", '<a href="//other.example/x">', '<a href="//other.example/x">'],
  ["an e-mail address", '<a href="mailto:desk@ledger.example">', '<a href="mailto:desk@ledger.example">'],
  ["text about links", "<p>write href=&quot;/about&quot;</p>", "<p>write href=&quot;/about&quot;</p>"],
  ["another attribute", '<td data-href="/x">', '<td data-href="/x">'],
];
for (const [what, html, expected] of within) {
  test(`${what} stays in the place that the page is part of`, () => {
    expect(withAddressesWithin(html, "/preview/T")).toBe(expected);
  });
}
