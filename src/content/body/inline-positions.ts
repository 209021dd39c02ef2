/** A Markdown plugin that remembers where in its paragraph each piece of inline markup stands. */
import type { MarkdownIt, Token } from "markdown-it";
import type { Place } from "../fault.ts";

const positions = new WeakMap<Token, number>();

export function inlinePositions(markdown: MarkdownIt): void {
  markdown.inline.State = class extends markdown.inline.State {
    override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
      const token = super.push(type, tag, nesting);
      // A link is pushed when the reader already stands behind its bracket.
      positions.set(token, type === "link_open" && this.src[this.pos - 1] === "[" ? this.pos - 1 : this.pos);
      return token;
    }
  };
}

/** `inline` is the paragraph's token, `lines` are those of the whole text, the first of which is `firstLine`. */
export function placeOfInline(
  token: Token,
  { inline, lines, firstLine }: { inline: Token; lines: readonly string[]; firstLine: number },
): Place {
  const before = inline.content.slice(0, positions.get(token) ?? 0);
  const row = before.split("\n").length - 1;
  const typed = inline.content.split("\n")[row] ?? "";
  const start = inline.map ? inline.map[0] + row : lines.findIndex((line) => line.includes(typed));
  const indent = Math.max(0, (lines[start] ?? "").indexOf(typed));
  return {
    line: firstLine + Math.max(0, start),
    column: indent + before.length - before.lastIndexOf("\n"),
  };
}
