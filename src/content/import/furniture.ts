/** Blocks without the page furniture that was copied along: ad labels, sponsor labels, reading aids. */

import type { Block, Dropped, FurnitureKind } from "./recognized.ts";
import { TEXT_START } from "./text-start.ts";

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

// A label run together with its neighbors: after the end of a sentence or another label, before a capital, a quotation
// or a number. A sentence that opens with such a word has a space after it.
const RUN_TOGETHER = new RegExp(
  `(?<=^|[.!?…:”’»"')\\]]|(?:${ANY})\\s{0,2})(?:${ANY})(?=$|${TEXT_START}|\\s{1,2}(?:${ANY})|\\s{1,2}B[Yy]\\s+\\p{Lu})`,
  "gu",
);

export function withoutFurniture(blocks: readonly Block[]): { kept: Block[]; dropped: Dropped[] } {
  const dropped: Dropped[] = [];
  const kept = blocks.flatMap((block) => {
    const whole = kindByLabel.get(block.text.toLowerCase());
    if (whole) {
      dropped.push({ ...block, kind: whole });
      return [];
    }
    return between(block, dropped);
  });
  return { kept, dropped };
}

/** What stands between the labels of one block; the labels are noted in `dropped`. */
function between(block: Block, dropped: Dropped[]): Block[] {
  const parts: Block[] = [];
  let from = 0;
  for (const { 0: label, index } of block.text.matchAll(RUN_TOGETHER)) {
    parts.push(part(block, from, index));
    dropped.push({
      text: label,
      at: block.at + index,
      kind: kindByLabel.get(label.toLowerCase()) ?? "ad label",
    });
    from = index + label.length;
  }
  return [...parts, part(block, from)].filter(({ text }) => text !== "");
}

/** A piece of a block, without the white space at its ends. */
export function part(block: Block, from: number, to?: number): Block {
  const text = block.text.slice(from, to);
  return { text: text.trim(), at: block.at + from + (text.length - text.trimStart().length) };
}
