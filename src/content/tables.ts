/** A Markdown plugin that makes tables readable aloud, and scroll alone on narrow screens. */
import type { MarkdownIt, StateCore, Token } from "markdown-it";

export function tables(markdown: MarkdownIt): void {
  markdown.core.ruler.push("tables", (state) => {
    let count = 0;
    state.tokens.forEach((token, index) => {
      if (token.type === "th_open") dressHeading(token, state.tokens.slice(index, index + 3));
      if (token.type === "th_open" || token.type === "td_open") alignByClass(token);
    });
    state.tokens = state.tokens.flatMap((token) => {
      if (token.type === "table_open") {
        count += 1;
        return [box(state, token, count), token];
      }
      if (token.type === "table_close") return [token, new state.Token("table_box_close", "section", -1)];
      return [token];
    });
  });
}

function box(state: StateCore, table: Token, number: number): Token {
  const open = new state.Token("table_box_open", "section", 1);
  open.attrs = [
    ["class", "article-table"],
    ["aria-label", `Table ${number}`],
    ["tabindex", "0"],
  ];
  open.map = table.map;
  open.block = true;
  return open;
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
