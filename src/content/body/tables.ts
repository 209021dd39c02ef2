/** A Markdown plugin that makes tables readable aloud, and lets the style sheet align their cells. */
import type { MarkdownIt, Token } from "markdown-it";

export function tables(markdown: MarkdownIt): void {
  markdown.core.ruler.push("tables", ({ tokens }) => {
    tokens.forEach((token, index) => {
      if (token.type === "th_open") dressHeading(token, tokens.slice(index, index + 3));
      if (token.type === "th_open" || token.type === "td_open") alignByClass(token);
    });
  });
}

/** An empty heading has nothing to say aloud: it becomes an ordinary cell. */
function dressHeading(open: Token, [, inline, close]: readonly Token[]): void {
  if (inline?.content) {
    open.attrSet("scope", "col");
    return;
  }
  open.tag = "td";
  if (close) close.tag = "td";
}

/** The content policy refuses `style` attributes. */
function alignByClass(cell: Token): void {
  const align = /^text-align:(\w+)$/.exec(String(cell.attrGet("style") ?? ""))?.[1];
  cell.attrs = (cell.attrs ?? []).filter(([name]) => name !== "style");
  if (align) cell.attrSet("class", `align-${align}`);
}
