import { expect, test } from "vitest";
import { withAddressesWithin } from "../../src/render/addresses-within.ts";

const cases: [string, string, string][] = [
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
for (const [what, html, expected] of cases) {
  test(`${what} is where it belongs`, () => {
    expect(withAddressesWithin(html, "/preview/T")).toBe(expected);
  });
}
