/** The blocks above a story's text to headline, standfirst, section, byline and dates; the rest is the text. */
import { type BylineOpening, bylineOpening } from "./byline-opening.ts";
import { type DateLine, dateLine } from "./date-line.ts";
import { datelineOpening } from "./dateline-opening.ts";
import type { Block, Expected } from "./recognized.ts";
import { isTitle, type Titles, titlesIn } from "./titles.ts";

export interface Head extends Titles {
  readonly byline: readonly string[];
  readonly jobs: readonly string[];
  readonly dates: readonly DateLine[];
  readonly text: readonly Block[];
}

/** So many lines may stand above the byline, the date or the dateline. */
const MOST_LINES_ABOVE = 4;

export function headOf(blocks: readonly Block[], expected: Expected): Head {
  const { above, from } = linesAbove(blocks, expected);
  const { titles, text } = titlesIn(above, { expected, next: blocks[from] });
  const credits = creditsFrom(blocks.slice(from), expected);
  return { ...titles, ...credits, text: [...text, ...credits.text] };
}

/** What stands over the byline or date; without either, a first line that is no sentence stands over the text. */
function linesAbove(blocks: readonly Block[], expected: Expected): { above: readonly Block[]; from: number } {
  const credit = blocks.slice(0, MOST_LINES_ABOVE + 1).findIndex(({ text }) => opensCredits(text, expected));
  if (credit !== -1) return { above: blocks.slice(0, credit), from: credit };
  const opening = blocks
    .slice(0, MOST_LINES_ABOVE)
    .findIndex(({ text }) => datelineOpening(text) !== undefined);
  const count = opening > 0 ? opening : blocks.length > 1 && isTitle(blocks[0], expected) ? 1 : 0;
  return { above: blocks.slice(0, count), from: count };
}

const opensCredits = (text: string, { timeZone }: Expected): boolean =>
  isBy(text) || byline(text, timeZone) !== undefined || dateLine(text, timeZone) !== undefined;

const isBy = (text: string): boolean => /^by:?$/i.test(text);

const byline = (text: string, timeZone: string): BylineOpening | undefined =>
  bylineOpening(text, (rest) => Boolean(dateLine(rest, timeZone) ?? datelineOpening(rest)));

type Credits = Pick<Head, "byline" | "jobs" | "dates" | "text">;

/** Bylines and dates, in any order, until the text begins. */
function creditsFrom(blocks: readonly Block[], expected: Expected): Credits {
  const found: Credits[] = [];
  let text = blocks;
  for (;;) {
    const [block, ...following] = text;
    const next = block && oneCredit(block, following, expected);
    if (!next) break;
    found.push(next);
    text = next.text;
  }
  return {
    byline: found.flatMap(({ byline }) => byline),
    jobs: found.flatMap(({ jobs }) => jobs),
    dates: found.flatMap(({ dates }) => dates),
    text,
  };
}

function oneCredit(block: Block, following: readonly Block[], { timeZone }: Expected): Credits | undefined {
  const [after, ...rest] = following;
  if (isBy(block.text) && after) {
    const below = byline(`By ${after.text}`, timeZone);
    return below && { ...below, dates: [], text: [...remains(after, below.rest), ...rest] };
  }
  const found = byline(block.text, timeZone);
  if (found) return { ...found, dates: [], text: [...remains(block, found.rest), ...following] };
  const date = dateLine(block.text, timeZone);
  return date && { byline: [], jobs: [], dates: [date], text: [...remains(block, date.rest), ...following] };
}

/** What is left of a block after its opening was recognized. */
export function remains(block: Block, rest: string): readonly Block[] {
  const text = rest.trim();
  return text === "" ? [] : [{ text, at: block.at + block.text.length - rest.trimStart().length }];
}
