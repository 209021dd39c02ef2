/** Page data to the document a browser would make of it, through the real views and styles. */
import { JSDOM } from "jsdom";
import type { Page } from "../../src/pages/page.ts";
import { createRenderer } from "../../src/render/renderer.ts";

const renderer = createRenderer("views", "public/styles");

export const htmlOf = (page: Page): string => renderer.render(page).text;

export const documentOf = (page: Page): Document =>
  new JSDOM(htmlOf(page), { url: page.frame.canonical ?? "https://ledger.example/" }).window.document;

/** The texts of all that match, in order, with single spaces. */
export const textsOf = (document: ParentNode, selector: string): string[] =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, " ").trim());
