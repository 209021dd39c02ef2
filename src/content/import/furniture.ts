/** Pieces without the page furniture that was copied along: ad labels, sponsor labels, reading aids. */
import { type Piece, part } from "./piece.ts";
import type { Dropped, FurnitureKind } from "./recognized.ts";
import { TEXT_START } from "./sentence.ts";

const LABELS: Readonly<Record<FurnitureKind, readonly string[]>> = {
  "ad label": [
    "Advertisement",
    "Article continues after advertisement",
    "Article continues below advertisement",
    "Story continues after advertisement",
    "Story continues below advertisement",
  ],
  "sponsor label": ["Supported by", "Sponsored by", "Presented by"],
  "reading aid": ["Continue reading the main story", "Skip advertisement", "Skip to main content"],
};

const kindByLabel = new Map(
  Object.entries(LABELS).flatMap(([kind, labels]) =>
    labels.map((label) => [label.toLowerCase(), kind as FurnitureKind] as const),
  ),
);

const ANY = [...kindByLabel.keys()]
  .sort((one, other) => other.length - one.length)
  .flatMap((label) => [label.charAt(0).toUpperCase() + label.slice(1), label.toUpperCase()])
  .join("|");
const RUN = `(?:${ANY})(?:\\s{0,2}(?:${ANY}))*`;
const BYLINE = "B[Yy]\\s+\\p{Lu}";

/** Where labels were run together with their neighbors. In a sentence such a word has a space or a quote on both sides. */
const SEAMS = [
  // After the end of a sentence. `ADVERTISEMENTS` is one word.
  `(?<=^|[.!?…]|[.!?…—–-][”’»“«"')\\]]{1,3})(?<!["'](?=${RUN}["']))${RUN}(?=$|(?!S(?![\\p{L}.]))${TEXT_START}|\\s{1,2}${BYLINE})`,
  // Between a colon and a quotation.
  `(?<=:)${RUN}(?=[“„«‘])`,
  // Between a headline and a byline, and below a byline.
  `(?<=[\\p{Ll}\\d])${RUN}(?=${BYLINE})`,
  `(?=${RUN})(?<=^${BYLINE}[^.!?]{1,200}\\p{Ll})${RUN}(?=$|${TEXT_START})`,
];
const RUN_TOGETHER = new RegExp(SEAMS.join("|"), "gu");
const EACH = new RegExp(ANY, "gu");

export function withoutFurniture(pieces: readonly Piece[]): { kept: Piece[]; dropped: Dropped[] } {
  const dropped: Dropped[] = [];
  const kept = pieces.flatMap((piece) => {
    const whole = kindByLabel.get(piece.text.toLowerCase());
    if (whole) {
      dropped.push({ ...piece, kind: whole });
      return [];
    }
    return between(piece, dropped);
  });
  return { kept, dropped };
}

/** What stands between the labels of one piece; the labels are noted in `dropped`. */
function between(piece: Piece, dropped: Dropped[]): Piece[] {
  const parts: Piece[] = [];
  let from = 0;
  for (const { 0: run, index } of piece.text.matchAll(RUN_TOGETHER)) {
    parts.push(part(piece, from, index));
    for (const { 0: label, index: within } of run.matchAll(EACH)) {
      const kind = kindByLabel.get(label.toLowerCase()) ?? "ad label";
      dropped.push({ text: label, at: piece.at + index + within, kind });
    }
    from = index + run.length;
  }
  return [...parts, part(piece, from)].filter(({ text }) => text !== "");
}
