/** Two versions of an article to one text, part by part in reading order, with all that was removed and added in it. */
import { difference, type Piece } from "./difference.ts";
import { type Pair, paired } from "./paired-parts.ts";
import { stretches } from "./stretches.ts";
import type { VersionPart } from "./version.ts";

export interface PartDifference {
  readonly is: VersionPart["is"];
  /** A single one of a part that is the same, or that is all removed or all added. */
  readonly pieces: readonly Piece[];
}

type Parts = readonly VersionPart[];

const MOST_CHANGES = 1000;

/**
 * A part that was rewritten is one, with what differs in it. One that was moved is removed where it was and added
 * where it went. Of what else changed at one place, what was removed comes first.
 */
export const partsDifference = (before: Parts, after: Parts): readonly PartDifference[] =>
  stretches(before, after, { keyOf, mostChanges: MOST_CHANGES }).flatMap((stretch) =>
    stretch.isSame ? stretch.after.map(unchanged) : paired(stretch.before, stretch.after).map(changed),
  );

const keyOf = ({ is, text }: VersionPart): string => `${is} ${text}`;

const unchanged = ({ is, text }: VersionPart): PartDifference => ({ is, pieces: [{ is: "same", text }] });

function changed({ before, after }: Pair): PartDifference {
  if (!before) return { is: after.is, pieces: [{ is: "added", text: after.text }] };
  if (!after) return { is: before.is, pieces: [{ is: "removed", text: before.text }] };
  return { is: after.is, pieces: difference(before.text, after.text) };
}
