/** A text with line breaks to its pieces: one line each, or one paragraph that was wrapped by hand. */
import type { Piece } from "./piece.ts";
import { endsSentence } from "./sentence.ts";

/** Lines wrapped by hand are this long at most; a longer line is a paragraph of its own. */
const WIDEST_WRAPPED_LINE = 100;
/** A shorter line ends where its writer ended it. */
const NARROWEST_WRAPPED_LINE = 40;
/** Fewer full lines may be headlines. */
const FEWEST_WRAPPED_LINES = 3;

/**
 * White space at both ends of a line goes, and a line break inside a wrapped paragraph becomes one space; nothing
 * else changes. A line goes on in the next when this one could have been wrapped, ends no sentence and the next opens
 * in lower case, or when the whole text is wrapped and this line had no room for the next word.
 */
export function blocksOf(text: string): readonly Piece[] {
  const groups = linesOf(text);
  const width = wrappedAt(groups);
  return groups.flatMap((group) => {
    const paragraphs: Piece[][] = [];
    for (const [index, line] of group.entries()) {
      if (goesOn(group[index - 1]?.text, line.text, width)) paragraphs.at(-1)?.push(line);
      else paragraphs.push([line]);
    }
    return paragraphs.map(joined);
  });
}

const joined = (lines: readonly Piece[]): Piece => ({
  text: lines.map((line) => line.text).join(" "),
  at: lines[0]?.at ?? 0,
});

/** Lines that stand together, without the blank ones between them. */
function linesOf(text: string): readonly Piece[][] {
  const groups: Piece[][] = [[]];
  let at = 0;
  for (const line of text.split("\n")) {
    const trimmed = line.trim();
    if (trimmed === "") groups.push([]);
    else groups.at(-1)?.push({ text: trimmed, at: at + line.indexOf(trimmed) });
    at += line.length + 1;
  }
  return groups.filter((group) => group.length > 0);
}

/** The width at which the text was wrapped; 0 when it was not. */
function wrappedAt(groups: readonly Piece[][]): number {
  const width = groups.flat().reduce((widest, { text }) => Math.max(widest, text.length), 0);
  if (groups.length < 2 || width < NARROWEST_WRAPPED_LINE || width > WIDEST_WRAPPED_LINE) return 0;
  const breaks = groups.flatMap((group) =>
    group.slice(1).map((next, index) => [group[index]?.text ?? "", next.text]),
  );
  const within = breaks.filter(([line = "", next = ""]) => !endsSentence(line) && isFull(line, next, width));
  return within.length >= FEWEST_WRAPPED_LINES && within.length * 2 > breaks.length ? width : 0;
}

const goesOn = (line: string | undefined, next: string, width: number): boolean =>
  line !== undefined && (goesOnInLowerCase(line, next) || (width > 0 && isFull(line, next, width)));

const goesOnInLowerCase = (line: string, next: string): boolean =>
  line.length >= NARROWEST_WRAPPED_LINE && /^(?!by\s)\p{Ll}/u.test(next) && !endsSentence(line);

const isFull = (line: string, next: string, width: number): boolean =>
  line.length + 1 + (next.split(/\s/, 1)[0] ?? "").length > width;
