/** What the Markdown edition of an article says to its text. */
import type { MarkdownEdition } from "../pages/markdown-article.ts";
import { markdownOf } from "./markdown.ts";
import { withAbsoluteAddresses } from "./own-addresses.ts";
import type { Templates } from "./templates.ts";

export function articleMarkdown(templates: Templates, edition: MarkdownEdition): string {
  const html = templates.print("markdown-article", edition);
  return `${markdownOf(withAbsoluteAddresses(html, edition.text.url))}\n`;
}
