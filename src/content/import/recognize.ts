/** A pasted text to all that is recognized in it. Every character of it goes into one part, and only furniture is dropped. */
import type { Contributor } from "../../article/byline.ts";
import { blocksOf } from "./blocks.ts";
import { contributorLine } from "./contributor-line.ts";
import { correctionLine } from "./correction-line.ts";
import type { DateLine } from "./date-line.ts";
import { datelineOpening } from "./dateline-opening.ts";
import { withoutFurniture } from "./furniture.ts";
import { gluedBylineSplit } from "./glued-headline.ts";
import { type Head, headOf, remains } from "./head.ts";
import { joints, paragraphsOf } from "./paragraphs.ts";
import type { Block, Expected, FoundCorrection, Leftover, Recognized } from "./recognized.ts";

/** A block with so many joints was run together, even when other blocks stand beside it. */
const JOINTS_OF_GLUED_BLOCK = 3;
/** Contributors are named at the end: among so many last paragraphs. */
const END = 5;

export function recognize(text: string, expected: Expected): Recognized {
  const lines = blocksOf(text);
  const { kept, dropped } = withoutFurniture(lines);
  const head = headOf(gluedBylineSplit(kept), expected);
  const { dateline, date, blocks } = openingOf(unglued(head.text, lines));
  const { contributors, ...body } = endOf(blocks, expected);
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
    dropped,
  };
}

function unglued(blocks: readonly Block[], lines: readonly Block[]): readonly Block[] {
  const isOneLine = new Set(blocks.map((block) => lines.findLast(({ at }) => at <= block.at))).size === 1;
  return blocks.flatMap((block) =>
    isOneLine || joints(block.text).length >= JOINTS_OF_GLUED_BLOCK ? paragraphsOf(block) : [block],
  );
}

function openingOf(blocks: readonly Block[]): { dateline?: string; date?: string; blocks: readonly Block[] } {
  const [first, ...others] = blocks;
  const opening = first && datelineOpening(first.text);
  if (!opening) return { blocks };
  const { dateline, date, rest } = opening;
  return { dateline, ...(date && { date }), blocks: [...remains(first, rest), ...others] };
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

function endOf(blocks: readonly Block[], { timeZone }: Expected): End {
  const paragraphs: string[] = [];
  const contributors: Contributor[] = [];
  const corrections: FoundCorrection[] = [];
  const undatedCorrections: string[] = [];
  for (const [index, { text }] of blocks.entries()) {
    const named = index > 0 && index >= blocks.length - END ? contributorLine(text) : undefined;
    const correction = correctionLine(text, timeZone);
    if (named) contributors.push(...named);
    else if (correction?.is === "dated") corrections.push(correction.correction);
    else paragraphs.push(text);
    if (correction?.is === "undated") undatedCorrections.push(text);
  }
  return { paragraphs, contributors, corrections, undatedCorrections };
}
