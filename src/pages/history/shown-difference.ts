/** What two versions of an article say openly to the passages a reader is shown: what changed in full, long runs of the rest folded. */
import { amount } from "../../article/amount.ts";
import type { Piece } from "../../article/difference.ts";
import { partsDifference } from "../../article/parts-difference.ts";
import type { VersionPart } from "../../article/version.ts";
import { runsOf } from "./runs-of.ts";

export interface PassageOfDifference {
  readonly isChanged: boolean;
  /** Said in their place, when they are folded away. */
  readonly summary?: string;
  readonly parts: readonly ShownPart[];
}

interface ShownPart {
  /** What it is; a paragraph needs no name. */
  readonly label?: string;
  readonly pieces: readonly ShownPiece[];
}

/** Only words are marked: the space before them is not. */
interface ShownPiece extends Piece {
  readonly space: string;
}

/** As many as show where in the text a reader is. */
const LONGEST_RUN_SHOWN = 2;

const labels: Readonly<Partial<Record<VersionPart["is"], string>>> = {
  headline: "Headline",
  standfirst: "Summary",
  byline: "Byline",
  dateline: "Place",
  picture: "Picture",
  heading: "Heading",
  pullquote: "Pull quote",
  note: "Box",
  tagline: "Credits",
  remark: "Remark",
};

type Parts = readonly VersionPart[];

export function shownDifference(before: Parts, after: Parts): readonly PassageOfDifference[] {
  const rows = partsDifference(before, after).map(({ is, pieces }) => ({
    is,
    pieces: pieces.flatMap(shownPieces),
  }));
  return runsOf(rows, isChanged).map(({ holds, items }) => ({
    isChanged: holds,
    ...(!holds && items.length > LONGEST_RUN_SHOWN && { summary: summaryOf(items) }),
    parts: items.map(({ is, pieces }) => {
      const label = labels[is];
      return { ...(label && { label }), pieces };
    }),
  }));
}

/** Of space alone nothing can be seen. */
function shownPieces({ is, text }: Piece): readonly ShownPiece[] {
  const words = text.trimStart();
  if (words === "") return is === "removed" ? [] : [{ is: "same", space: "", text }];
  return [{ is, space: text.slice(0, text.length - words.length), text: words }];
}

const isChanged = ({ pieces }: { pieces: readonly Piece[] }): boolean =>
  pieces.some(({ is }) => is !== "same");

const summaryOf = (parts: readonly Pick<VersionPart, "is">[]): string =>
  amount(
    parts.length,
    parts.every(({ is }) => is === "paragraph") ? "unchanged paragraph" : "unchanged part",
  );
