/** Two versions of an article to one text, part by part in reading order, with all that was removed and added in it. */
import { difference, type Piece } from "./difference.ts";
import { type Pair, paired, unpaired } from "./paired-parts.ts";
import { stretches } from "./stretches.ts";
import type { VersionPart } from "./version.ts";

export interface PartDifference {
  readonly is: VersionPart["is"];
  /** A single one of a part that is the same, or that is all removed or all added. */
  readonly pieces: readonly Piece[];
}

type Parts = readonly VersionPart[];

/** In parts: with more of them to go and to come, it is another text. */
const MOST_CHANGES = 400;
/** In letters of both texts, where they differ: readers wait meanwhile. Beyond, what differs is not looked for in them. */
const MOST_LETTERS = 60_000;

/**
 * A part that was rewritten is one, with what differs in it. One that was moved is removed where it was and added
 * where it went. Of what else changed at one place, what was removed comes first.
 */
export function partsDifference(before: Parts, after: Parts): readonly PartDifference[] {
  const found = stretches(before, after, { keyOf, mostChanges: MOST_CHANGES });
  const differing = found.filter(({ isSame }) => !isSame);
  const letters = lettersIn(differing.flatMap((stretch) => [...stretch.before, ...stretch.after]));
  const pairs = letters > MOST_LETTERS ? unpaired : paired;
  return found.flatMap((stretch) =>
    stretch.isSame ? stretch.after.map(unchanged) : pairs(stretch.before, stretch.after).map(changed),
  );
}

const lettersIn = (parts: Parts): number => parts.reduce((sum, { text }) => sum + text.length, 0);

const keyOf = ({ is, text }: VersionPart): string => `${is} ${text.normalize()}`;

const unchanged = ({ is, text }: VersionPart): PartDifference => ({ is, pieces: [{ is: "same", text }] });

function changed({ before, after }: Pair): PartDifference {
  if (!before) return { is: after.is, pieces: [{ is: "added", text: after.text }] };
  if (!after) return { is: before.is, pieces: [{ is: "removed", text: before.text }] };
  return { is: after.is, pieces: difference(before.text, after.text) };
}
