/** A pasted text to all that is recognized in it. Every character of it goes into one part, and only furniture is dropped. */
import type { Contributor } from "../../article/byline.ts";
import { blocksOf } from "./blocks.ts";
import { contributorLine, looksLikeContributors } from "./contributor-line.ts";
import { correctionLine } from "./correction-line.ts";
import { type DateLine, dateLine } from "./date-line.ts";
import { datelineOpening } from "./dateline-opening.ts";
import { withoutFurniture } from "./furniture.ts";
import { type Head, headOf } from "./head.ts";
import { looksLike } from "./head-line.ts";
import { paragraphsOf, seams } from "./paragraphs.ts";
import { type Piece, remains } from "./piece.ts";
import type { Expected, FoundCorrection, Leftover, Recognized, Unread } from "./recognized.ts";

/** A block with so many seams was run together, even when other blocks stand beside it. */
const SEAMS_OF_GLUED_PIECE = 3;
/** Contributors are named at the end, with other lines below them: among so many last paragraphs. */
const END = 12;
/** Where a byline, a date or a dateline that was not understood would stand. */
const START = 6;

export function recognize(text: string, expected: Expected): Recognized {
  const lines = blocksOf(text);
  const { kept, dropped } = withoutFurniture(lines);
  const head = headOf(kept, expected);
  const story = openingOf(unglued(head.text, lines));
  const { dateline, date } = story;
  const { contributors, ...body } = endOf([...head.unread, ...story.pieces], {
    textFrom: head.unread.length,
    ...expected,
  });
  const { headline, standfirst, section, byline } = head;
  return {
    ...(headline && { headline }),
    ...(standfirst && { standfirst }),
    ...(section && { section }),
    byline,
    ...(dateline && { dateline }),
    ...timesOf(head.dates),
    ...body,
    contributors,
    leftovers: leftoversOf(head, date),
    unread: unreadIn(body.paragraphs, { above: head.unread.map((piece) => piece.text), ...expected }),
    dropped,
  };
}

/** A story that stands on one line was pasted without line breaks, however many lines stand above it. */
function unglued(pieces: readonly Piece[], lines: readonly Piece[]): readonly Piece[] {
  const [first, last] = [pieces[0], pieces.at(-1)];
  const isOneLine = first && last && !lines.some(({ at }) => at > first.at && at <= last.at);
  return pieces.flatMap((piece) =>
    isOneLine || seams(piece.text).length >= SEAMS_OF_GLUED_PIECE ? paragraphsOf(piece) : [piece],
  );
}

function openingOf(pieces: readonly Piece[]): {
  dateline?: string;
  date?: string;
  pieces: readonly Piece[];
} {
  const [first, ...others] = pieces;
  const opening = first && datelineOpening(first.text);
  if (!opening) return { pieces };
  const { dateline, date, rest } = opening;
  return { dateline, ...(date && { date }), pieces: [...remains(first, rest), ...others] };
}

function timesOf(dates: readonly DateLine[]): Pick<Recognized, "published" | "updated"> {
  const published = firstTime(dates, "published");
  const updated = firstTime(dates, "updated");
  return { ...(published && { published }), ...(updated && { updated }) };
}

const firstTime = (dates: readonly DateLine[], kind: DateLine["about"]): string | undefined =>
  dates.find(({ about, time }) => about === kind && time)?.time;

/** All that a key could not hold. */
function leftoversOf({ dates, jobs }: Head, date: string | undefined): readonly Leftover[] {
  const used = Object.values(timesOf(dates));
  return [
    ...jobs.map((text) => ({ about: "byline" as const, text })),
    ...dates
      .filter(
        ({ time }, index) =>
          !time || !used.includes(time) || dates.findIndex((one) => one.time === time) !== index,
      )
      .map(({ about, text }) => ({ about, text })),
    ...(date ? [{ about: "published" as const, text: date }] : []),
  ];
}

type End = Pick<Recognized, "paragraphs" | "contributors" | "corrections" | "undatedCorrections">;

function endOf(
  pieces: readonly Piece[],
  { textFrom, timeZone }: { textFrom: number; timeZone: string },
): End {
  const paragraphs: string[] = [];
  const contributors: Contributor[] = [];
  const corrections: FoundCorrection[] = [];
  const undatedCorrections: string[] = [];
  for (const [index, { text }] of pieces.entries()) {
    const named = index > textFrom && index >= pieces.length - END ? contributorLine(text) : undefined;
    const correction = correctionLine(text, timeZone);
    if (named) contributors.push(...named);
    else if (correction?.is === "dated") corrections.push(correction.correction);
    else paragraphs.push(text);
    if (correction?.is === "undated") undatedCorrections.push(text);
  }
  return { paragraphs, contributors: withoutRepeats(contributors), corrections, undatedCorrections };
}

/** Two lines may thank the same person for the same. */
const withoutRepeats = (contributors: readonly Contributor[]): readonly Contributor[] => [
  ...new Map(contributors.map((one) => [JSON.stringify([one.name, one.location, one.role]), one])).values(),
];

/** What an editor should look at: it may belong to a key, or be two paragraphs. */
function unreadIn(
  paragraphs: readonly string[],
  { above, timeZone }: { above: readonly string[]; timeZone: string },
): readonly Unread[] {
  return paragraphs.flatMap((text, index) => {
    const isAtEnd = index >= paragraphs.length - END;
    const found =
      (index < above.length + START ? lookOfStart(text, timeZone) : undefined) ??
      (index < above.length && above.includes(text) ? "a line above the text" : undefined) ??
      (isAtEnd && looksLikeContributors(text) ? "contributors" : undefined) ??
      (seams(text).length > 0 ? "several paragraphs" : undefined);
    return found ? [{ text, looksLike: found }] : [];
  });
}

function lookOfStart(text: string, timeZone: string): Unread["looksLike"] | undefined {
  if (datelineOpening(text)) return "a dateline";
  return dateLine(text, timeZone)?.rest === "" ? "a date" : looksLike(text);
}
