/** Words of a content file as they were typed, with the place of each. What is no prose in them is covered. */
import type { Body } from "../../article/body.ts";
import type { BodyText } from "../body/body-text.ts";
import type { Place, PlaceAt } from "../fault.ts";
import { valueAt } from "../keys/schema-walk.ts";
import type { Path, YamlSource } from "../keys/yaml-source.ts";

export interface Passage {
  readonly text: string;
  readonly placeAt: PlaceAt;
}

/** Neither a letter nor a space, so that no word, and no pair of words, reaches over it. */
const COVER = "\uFFFC";

const cover = (typed: string): string => typed.replace(/[^\n]/g, COVER);

/** Code, addresses, notes, phrases in other languages. Each stops where the next may begin: long lines take no longer. */
const NO_PROSE =
  /`[^`\n]+`|\[[^[\]\n]*\]\{[^{}\n]*\}|\]\([^()\n]*\)|\]\[[^[\]\n]*\]|<[^<>\s]+>|https?:\/\/[^\s<>"”»)]+|^ {0,3}\[(?!\^)[^[\]\n]+\]:[^\n]*/gm;
const MAY_HOLD_NO_PROSE = /[`[<]|:\/\//;

/** Figures have passages of their own, and pull quotes only repeat. */
const COVERED = ["code", "figure", "pullquote", "rule"];

export function bodyPassage(body: Body, { lines, firstLine }: BodyText): Passage {
  const text = withoutBlocks(body, { lines, firstLine }).join("\n");
  return passage(MAY_HOLD_NO_PROSE.test(text) ? text.replace(NO_PROSE, cover) : text, {
    line: firstLine,
    column: 1,
  });
}

function withoutBlocks(body: Body, { lines, firstLine }: BodyText): readonly string[] {
  if (!body.some(({ kind }) => COVERED.includes(kind))) return lines;
  const starts = body.map(({ line }) => line - firstLine).sort((one, other) => one - other);
  const kept = [...lines];
  for (const block of body.filter(({ kind }) => COVERED.includes(kind))) {
    const start = block.line - firstLine;
    kept.fill("", start, starts.find((line) => line > start) ?? lines.length);
  }
  return kept;
}

/** Nothing where the key does not hold text. */
export function keyPassage(source: YamlSource, path: Path): readonly Passage[] {
  if (typeof valueAt(source.data, path) !== "string") return [];
  return [passage(unquoted(source.typed(path)), source.placeOf(path))];
}

/** As long as before, so that every word keeps its place. */
function unquoted(typed: string): string {
  const mark = typed.charAt(0);
  if (mark !== '"' && mark !== "'") return typed;
  const inner = typed.slice(1, -1);
  const words =
    mark === '"'
      ? inner.replace(/\\["\\]/g, (pair) => ` ${pair.charAt(1)}`)
      : inner.replaceAll("''", `’${COVER}`);
  return ` ${words} `;
}

function passage(text: string, start: Place): Passage {
  let starts: readonly number[] | undefined;
  return {
    text,
    placeAt: (offset) => {
      starts ??= lineStarts(text);
      const row = lastNotAfter(starts, offset);
      const column = offset - (starts[row] ?? 0);
      return { line: start.line + row, column: column + (row === 0 ? start.column : 1) };
    },
  };
}

const lineStarts = (text: string): readonly number[] => [
  0,
  ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1),
];

/** In a list that only grows. */
function lastNotAfter(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
