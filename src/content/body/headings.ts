/** The headings of a text to a fault for each that would break the outline of the page. */

import { checked, error, type Fault } from "../fault.ts";
import { type BodyText, placeOfLine } from "./body-text.ts";
import { type Group, textOf } from "./token-groups.ts";

const HEADING = "heading_open";

export function headingFaults(groups: readonly Group[], text: BodyText): Fault[] {
  let before = 1;
  return groups.flatMap((group) => {
    if (group.type !== HEADING) return nestedFaults(group, text);
    const level = Number(group.open.tag.slice(1));
    const previous = before;
    before = Math.max(level, 2);
    if (textOf(group.tokens) === "") return [empty(group, text)];
    return levelFaults({ level, previous }, group, text);
  });
}

const empty = ({ line }: Group, text: BodyText): Fault =>
  error("empty-heading", placeOfLine(line, text), {
    message: "this heading has no words",
    fix: "write them behind its signs, or remove the line",
  });

function levelFaults(
  { level, previous }: { level: number; previous: number },
  { line }: Group,
  text: BodyText,
): Fault[] {
  const place = placeOfLine(line, text);
  if (level === 1) {
    const words = {
      message: "a heading of the first level stands in the text: the headline is the only one",
      fix: "begin the line with `##`",
    };
    return [error("heading-level", place, words)];
  }
  if (level > 4) {
    const words = {
      message: "headings go down to the fourth level only",
      fix: "begin the line with `####` or fewer",
    };
    return [error("heading-level", place, words)];
  }
  if (level <= previous + 1) return [];
  const words = {
    message: `this heading skips a level: it is of level ${level}, after one of level ${previous}`,
    fix: `begin the line with \`${"#".repeat(previous + 1)}\``,
  };
  return [checked("heading-gap", place, words)];
}

const nestedFaults = ({ tokens }: Group, text: BodyText): Fault[] =>
  tokens
    .filter(({ type }) => type === HEADING)
    .map(({ map }) =>
      error("nested-heading", placeOfLine(map?.[0] ?? 0, text), {
        message: "a heading cannot stand inside a list, a quotation or a note",
        fix: "move it out, or write it in bold: `**…**`",
      }),
    );
