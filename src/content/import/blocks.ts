/** A text with line breaks to its blocks: one line each, or one paragraph that was wrapped by hand. */
import type { Block } from "./recognized.ts";

/** Lines wrapped by hand are this long at most; a longer line is a paragraph of its own. */
const WIDEST_WRAPPED_LINE = 100;
const NARROWEST_WRAPPED_LINE = 40;
/** Fewer full lines may be headlines. */
const FEWEST_WRAPPED_LINES = 3;

/**
 * White space at both ends of a line goes, and a line break inside a wrapped paragraph becomes one space; nothing
 * else changes. A line goes on in the next when the next opens in lower case and this one ends no sentence, or when
 * the whole text is wrapped and this line had no room for the next word.
 */
export function blocksOf(text: string): readonly Block[] {
  const groups = linesOf(text);
  const width = wrappedAt(groups);
  return groups.flatMap((group) => {
    const starts = group.filter(({ text: line }, index) => !goesOn(group[index - 1]?.text, line, width));
    return starts.map((start, index) => joined(group.slice(group.indexOf(start)), starts[index + 1]));
  });
}

function joined(lines: readonly Block[], end: Block | undefined): Block {
  const count = end ? lines.indexOf(end) : lines.length;
  const text = lines.slice(0, count).map((line) => line.text);
  return { text: text.join(" "), at: lines[0]?.at ?? 0 };
}

/** Lines that stand together, without the blank ones between them. */
function linesOf(text: string): readonly Block[][] {
  const groups: Block[][] = [[]];
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
function wrappedAt(groups: readonly Block[][]): number {
  const width = Math.max(...groups.flat().map(({ text }) => text.length));
  if (groups.length < 2 || width < NARROWEST_WRAPPED_LINE || width > WIDEST_WRAPPED_LINE) return 0;
  const breaks = groups.flatMap((group) =>
    group.slice(1).map((next, index) => [group[index]?.text ?? "", next.text]),
  );
  const within = breaks.filter(([line = "", next = ""]) => !endsSentence(line) && isFull(line, next, width));
  return within.length >= FEWEST_WRAPPED_LINES && within.length * 2 > breaks.length ? width : 0;
}

const goesOn = (line: string | undefined, next: string, width: number): boolean =>
  line !== undefined &&
  ((/^\p{Ll}/u.test(next) && !endsSentence(line)) || (width > 0 && isFull(line, next, width)));

const isFull = (line: string, next: string, width: number): boolean =>
  line.length + 1 + (next.split(/\s/, 1)[0] ?? "").length > width;

const endsSentence = (line: string): boolean => /[.!?…:][”’»)\]"']*$/.test(line);
