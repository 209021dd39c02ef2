/** Headings and tables that the page would show otherwise than they were typed to a warning each. */
import { checked, type Fault } from "../fault.ts";
import type { CheckName } from "../preflight/checks.ts";
import { type BodyText, placeOfLine } from "./body-text.ts";
import type { Group } from "./token-groups.ts";

export const lostMarkup = (groups: readonly Group[], text: BodyText): Fault[] =>
  groups.flatMap((group) => {
    if (group.type === "table_open") return cellsTooMany(group, text);
    return group.type === "paragraph_open" ? readAsWords(group, text) : [];
  });

function cellsTooMany({ open, tokens }: Group, text: BodyText): Fault[] {
  const columns = tokens.slice(
    0,
    tokens.findIndex(({ type }) => type === "thead_close"),
  );
  const most = columns.filter(({ content, type }) => type === "inline" || content).length;
  const rows = tokens.filter(({ type, map }) => type === "tr_open" && map !== open.map);
  return rows.flatMap(({ map }) => {
    const line = map?.[0] ?? 0;
    const { length } = cellsOf(text.lines[line] ?? "");
    if (length <= most) return [];
    const words = {
      message: `this row has ${length} cells, the table has ${most} columns: the rest would be left out`,
      fix: "remove what is too much, or add a column to the first two lines",
    };
    return [checked("table-cells", placeOfLine(line, text), words)];
  });
}

const cellsOf = (row: string): readonly string[] =>
  row
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "")
    .split(/(?<!\\)\|/);

const TABLE_RULE = /^\s*(?=.*\|)(?=.*--)[|:\s-]+$/;
const GLUED_HEADING = /^ {0,3}#{2,6}[^\s#]/;

function readAsWords({ open: { map } }: Group, text: BodyText): Fault[] {
  const [start, end] = map ?? [0, 0];
  return text.lines.slice(start, end).flatMap((line, index) => {
    const words = wordsFor(line);
    return words ? [checked(words.rule, placeOfLine(start + index, text), words)] : [];
  });
}

function wordsFor(line: string): { rule: CheckName; message: string; fix: string } | undefined {
  if (GLUED_HEADING.test(line)) {
    return {
      rule: "heading-space",
      message: "this line is shown as text: a heading has a space behind its signs",
      fix: `write \`${line.trim().replace(/^#+/, "$& ")}\``,
    };
  }
  if (!TABLE_RULE.test(line)) return undefined;
  return {
    rule: "table-columns",
    message: "this is shown as text: a table has as many columns here as in the line above",
    fix: "write `---` once for each column, with `|` between them",
  };
}
