/** Markdown's flat tokens to one group for each block of the text. */
import type { Token } from "markdown-it";

export interface Group {
  readonly type: string;
  readonly open: Token;
  readonly tokens: readonly Token[];
  /** The first line of the group, counted from 0 in the text. */
  readonly line: number;
}

export function groupsOf(tokens: readonly Token[]): Group[] {
  const groups: Group[] = [];
  let depth = 0;
  let start = 0;
  tokens.forEach((token, index) => {
    if (depth === 0) start = index;
    depth += token.nesting;
    const open = tokens[start];
    if (depth > 0 || !open) return;
    const group = tokens.slice(start, index + 1);
    groups.push({ type: open.type, open, tokens: group, line: lineOf(group) });
  });
  return groups;
}

const lineOf = (tokens: readonly Token[]): number => tokens.find(({ map }) => map)?.map?.[0] ?? 0;

/**
 * The words without markup, as a reader of plain text would see them: an item of a list, a row of a table and a
 * paragraph is a line of its own; between the cells of a row stands a tab.
 */
export function textOf(tokens: readonly Token[]): string {
  return tokens.map(tokenText).join("").replaceAll("\t\n", "\n").trim();
}

const ends: Readonly<Record<string, string>> = {
  paragraph_close: "\n",
  heading_close: "\n",
  tr_close: "\n",
  th_close: "\t",
  td_close: "\t",
};

function tokenText({ type, children, content }: Token): string {
  if (type === "inline") return inlineText(children ?? []).replaceAll(/ {2,}/g, " ");
  return type === "fence" || type === "code_block" ? content : (ends[type] ?? "");
}

const inlineText = (children: readonly Token[]): string =>
  children.map(({ type, content }) => (type.endsWith("break") ? " " : content)).join("");

/** What stands between the opening and the closing token. */
export const inside = ({ tokens }: Group): readonly Token[] => tokens.slice(1, -1);
