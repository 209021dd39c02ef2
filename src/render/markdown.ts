/** The HTML of our views to Markdown that reads back as the same text. */
import { createRequire } from "node:module";
import type TurndownService from "turndown";
import { escapedMarkdown } from "./markdown-escape.ts";
import { markdownRules } from "./markdown-rules.ts";

/** They mark no more than words, and would cut a text in two where it must be read as one to be escaped. */
const SILENT_TAGS = /<\/?(?:span|time)\b[^>]*>/g;

/** They serve those who read by ear on the page. */
const BACKLINKS = / ?<a [^>]*role="doc-backlink"[^>]*>[^<]*<\/a>/g;

/** Between the paragraphs of an entry of a list. */
const BLANKS = /^ +$/gm;

let service: TurndownService | undefined;

export function markdownOf(html: string): string {
  service ??= createService();
  const markdown = service.turndown(html.replace(BACKLINKS, "").replace(SILENT_TAGS, ""));
  return markdown.replace(BLANKS, "");
}

/** Loaded when the first reader asks for Markdown: it would take a seventh of the start. */
function createService(): TurndownService {
  const Turndown: typeof import("turndown") = createRequire(import.meta.url)("turndown");
  const made = new Turndown({ headingStyle: "atx", bulletListMarker: "-", br: "\\" });
  made.escape = escapedMarkdown;
  for (const [name, rule] of Object.entries(markdownRules)) made.addRule(name, rule);
  return made;
}
