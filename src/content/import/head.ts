/** The pieces above a story's text to headline, standfirst, section, byline and dates; the rest is the text. */
import { type BylineOpening, bylineOpening } from "./byline-opening.ts";
import { type DateLine, dateLine } from "./date-line.ts";
import { datelineOpening } from "./dateline-opening.ts";
import { looksLike } from "./head-line.ts";
import { type Piece, part, remains } from "./piece.ts";
import type { Expected } from "./recognized.ts";
import { endsSentence } from "./sentence.ts";
import { isFirstLineTitle, type Titles, titlesIn } from "./titles.ts";

export interface Head extends Titles {
  readonly byline: readonly string[];
  readonly jobs: readonly string[];
  readonly dates: readonly DateLine[];
  /** Lines that were not understood: they stand above the text, which begins with the first sentence. */
  readonly unread: readonly Piece[];
  readonly text: readonly Piece[];
}

/** So many lines may stand above the byline, the date or the dateline. */
const MOST_LINES_ABOVE = 4;
/** So many other lines may stand between byline, date and text. */
const MOST_LINES_BETWEEN = 10;
const LONGEST_LINE_BETWEEN = 100;
/** So many lines below such a line may hold the date or the dateline. */
const NEAR = 3;
/** So many lines of a byline may stand below each other. */
const MOST_BYLINE_LINES = 8;
/** A byline that stands further down belongs to no headline. */
const LONGEST_GLUED_HEAD = 600;
const GLUED_BY = /(?<=[\p{Ll}\d.!?”’"')])(?=B[yY]:? ?\p{Lu})/gu;

export function headOf(pieces: readonly Piece[], expected: Expected): Head {
  const lines = headlineUnglued(pieces, expected);
  const { above, from } = linesAbove(lines, expected);
  const { titles, text } = titlesIn(above, { expected, next: lines[from] });
  const credits = creditsFrom(lines.slice(from), expected);
  const kept = [...text, ...credits.unread];
  const sentence = kept.findIndex((line) => endsSentence(line.text));
  const end = sentence === -1 ? kept.length : sentence;
  return {
    ...titles,
    ...credits,
    unread: kept.slice(0, end),
    text: [...kept.slice(end), ...credits.text],
  };
}

/** `Mill DrainedBy Ana RuizLIMA — …`: the word `By` opens a byline when a name follows it up to the next seam. */
function headlineUnglued(pieces: readonly Piece[], { timeZone }: Expected): readonly Piece[] {
  const [piece, ...others] = pieces;
  if (!piece) return [];
  const found = [...piece.text.slice(0, LONGEST_GLUED_HEAD).matchAll(GLUED_BY)].find(({ index }) =>
    bylineOpening(piece.text.slice(index), timeZone),
  );
  return found ? [part(piece, 0, found.index), part(piece, found.index), ...others] : pieces;
}

/** What stands over the byline or date; without either, a first line that is no sentence stands over the text. */
function linesAbove(pieces: readonly Piece[], expected: Expected): { above: readonly Piece[]; from: number } {
  const credit = pieces
    .slice(0, MOST_LINES_ABOVE + 1)
    .findIndex(({ text }, index) => opensCredits(text, { above: pieces[index - 1], ...expected }));
  if (credit !== -1) return { above: pieces.slice(0, credit), from: credit };
  const opening = pieces
    .slice(0, MOST_LINES_ABOVE)
    .findIndex(({ text }) => datelineOpening(text) !== undefined);
  const count = opening > 0 ? opening : isFirstLineTitle(pieces, expected) ? 1 : 0;
  return { above: pieces.slice(0, count), from: count };
}

/** Below a sentence, words run together with a name are one more sentence. */
function opensCredits(
  text: string,
  { above, timeZone }: { above: Piece | undefined; timeZone: string },
): boolean {
  if (isBy(text) || ["a byline", "a date"].includes(looksLike(text) ?? "")) return true;
  const byline = bylineOpening(text, timeZone);
  const isByline = byline && (byline.isConfirmed || !above || !endsSentence(above.text));
  return isByline || datesIn(text, timeZone) !== undefined;
}

const isBy = (text: string): boolean => /^by:?$/i.test(text);

type Credits = Pick<Head, "byline" | "jobs" | "dates" | "unread" | "text">;
interface Credit {
  readonly byline?: BylineOpening;
  readonly dates?: readonly DateLine[];
  readonly text: readonly Piece[];
}

/** Bylines and dates, in any order and with other lines between them, until the text begins. */
function creditsFrom(pieces: readonly Piece[], { timeZone }: Expected): Credits {
  const found: Credit[] = [];
  const unread: Piece[] = [];
  let text = pieces;
  for (;;) {
    const [piece, ...following] = text;
    if (!piece) break;
    const hasByline = found.some(({ byline }) => byline);
    const credit = bylineIn(text, { timeZone, hasByline }) ?? datesOf(piece, following, timeZone);
    if (credit) found.push(credit);
    else if (unread.length < MOST_LINES_BETWEEN && isBetween(text, { found, timeZone })) unread.push(piece);
    else break;
    text = credit?.text ?? following;
  }
  return {
    byline: found.flatMap(({ byline }) => byline?.byline ?? []),
    jobs: found.flatMap(({ byline }) => byline?.jobs ?? []),
    dates: found.flatMap(({ dates }) => dates ?? []),
    unread,
    text,
  };
}

/** A line that looks like others of a head, or a short one below a credit with such a line, a date or a dateline soon after it. */
function isBetween(
  [piece, ...following]: readonly Piece[],
  { found, timeZone }: { found: readonly Credit[]; timeZone: string },
): boolean {
  if (!piece || looksLike(piece.text)) return piece !== undefined;
  if (found.length === 0 || piece.text.length > LONGEST_LINE_BETWEEN || endsSentence(piece.text))
    return false;
  return following
    .slice(0, NEAR)
    .some(({ text }) => datesIn(text, timeZone) ?? datelineOpening(text) ?? looksLike(text));
}

/** A byline may take several lines: `By`, `Ana Ruiz`, `and`, `Li Wei`. */
function bylineIn(
  pieces: readonly Piece[],
  { timeZone, hasByline }: { timeZone: string; hasByline: boolean },
): Credit | undefined {
  for (const lines of [bylineLines(pieces), pieces.slice(0, 1)]) {
    const last = lines.at(-1);
    const byline = bylineOpening(lines.map(({ text }) => text).join(" "), timeZone);
    const isRead = byline && (byline.isConfirmed || !hasByline);
    if (last && isRead && byline.rest.length <= last.text.length) {
      return { byline, text: [...remains(last, byline.rest), ...pieces.slice(lines.length)] };
    }
  }
  return undefined;
}

function bylineLines(pieces: readonly Piece[]): readonly Piece[] {
  const ends = pieces
    .slice(0, MOST_BYLINE_LINES)
    .findIndex(
      ({ text }, index) =>
        !(isBy(text) || /(?:,|&|\band)$/i.test(text)) && !/^(?:and|&)\b/i.test(pieces[index + 1]?.text ?? ""),
    );
  return pieces.slice(0, Math.max(ends, 0) + 1);
}

function datesOf(piece: Piece, following: readonly Piece[], timeZone: string): Credit | undefined {
  const dates = datesIn(piece.text, timeZone);
  return dates && { dates, text: [...remains(piece, dates.at(-1)?.rest ?? ""), ...following] };
}

/** `Published: 9:00 GMT, 20 November 2026 | Updated: …` */
function datesIn(text: string, timeZone: string): readonly DateLine[] | undefined {
  const dates = text.split(/\s[|·•]\s/).map((one) => dateLine(one.trim(), timeZone));
  return dates.every((date) => date !== undefined) ? dates : undefined;
}
