/** Markdown to the document that a reader of Markdown who never saw our code makes of it. */
import { JSDOM } from "jsdom";
import { marked } from "marked";

const parser = new new JSDOM("").window.DOMParser();

export const readHtml = (html: string): Document => parser.parseFromString(html, "text/html");

export const readMarkdown = (markdown: string): Document =>
  readHtml(marked.parse(markdown, { async: false, gfm: true }));

export const inOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
