/** A ninjs item and the text that goes with it to JSON: the text in it is HTML, and once more Markdown. */
import type { Data } from "../pages/form.ts";
import type { NinjsBody, NinjsEdition } from "../pages/ninjs/ninjs-edition.ts";
import { markdownOf } from "./markdown.ts";
import { syndicatedHtml } from "./syndicated-html.ts";
import type { Templates } from "./templates.ts";

export const ninjsJson = (templates: Templates, { item, body }: NinjsEdition): string =>
  JSON.stringify({ ...item, ...(body && { bodies: bodies(templates, body) }) });

function bodies(templates: Templates, { text, wordCount, charCount }: NinjsBody): readonly Data[] {
  const html = syndicatedHtml(templates, text);
  const body = { role: "main", wordCount, charCount };
  return [
    { ...body, contentType: "text/html", value: html },
    { ...body, contentType: "text/markdown", value: markdownOf(html) },
  ];
}
