/** A Markdown plugin for links to other sites, which have to say so where somebody paid for the text. */
import type { MarkdownIt } from "markdown-it";
import { valueAt } from "../keys/schema-walk.ts";

const OUTWARD = /^https?:/i;

/** `rel` of the environment is theirs. */
export function outwardLinks(markdown: MarkdownIt): void {
  markdown.renderer.rules["link_open"] = (tokens, index, options, env, renderer) => {
    const token = tokens[index];
    const rel = valueAt(env, ["rel"]);
    if (typeof rel === "string" && OUTWARD.test(String(token?.attrGet("href")))) token?.attrSet("rel", rel);
    return renderer.renderToken(tokens, index, options);
  };
}
