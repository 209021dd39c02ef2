/** A Markdown plugin that prints footnotes so that they can be followed there and back by ear. */
import type { MarkdownIt, RendererRule, Token } from "markdown-it";
import footnote from "markdown-it-footnote";

export function footnotes(markdown: MarkdownIt): void {
  markdown.use(footnote);
  Object.assign(markdown.renderer.rules, rules);
}

const rules: Record<string, RendererRule> = {
  footnote_ref: (tokens, index) => {
    const { number, place } = noteOf(tokens[index]);
    return `<sup class="article-note-ref"><a id="note-ref-${place}" href="#note-${number}" role="doc-noteref" aria-label="Note ${number}">${number}</a></sup>`;
  },
  footnote_block_open: () =>
    '<section class="article-notes" aria-labelledby="notes">\n<h2 id="notes">Notes</h2>\n<ol>\n',
  footnote_block_close: () => "</ol>\n</section>\n",
  footnote_open: (tokens, index) => `<li id="note-${noteOf(tokens[index]).number}">`,
  footnote_close: () => "</li>\n",
  footnote_anchor: (tokens, index) => {
    const { number, place, time } = noteOf(tokens[index]);
    const again = time > 1 ? `, place ${time}` : "";
    return ` <a href="#note-ref-${place}" role="doc-backlink" aria-label="Back to the text of note ${number}${again}">Back</a>`;
  },
};

/** The n-th mention of a note has its own place to come back to. */
function noteOf(token: Token | undefined): { number: number; place: string; time: number } {
  const number = Number(token?.meta?.["id"] ?? 0) + 1;
  const time = Number(token?.meta?.["subId"] ?? 0) + 1;
  return { number, place: time > 1 ? `${number}-${time}` : `${number}`, time };
}
