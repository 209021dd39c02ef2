/** The text as the gaps between its blocks, each with what stands above and below it. */
import { blockHeight, phone } from "./block-height.ts";
import { type Block, type Body, wordCount } from "./body.ts";

export interface Gap {
  /** Index of the block above. */
  readonly after: number;
  readonly above: Block;
  readonly below: Block;
  readonly paragraphsAbove: number;
  readonly wordsAbove: number;
  /** On a phone, in CSS pixels, without any slots. */
  readonly heightAbove: number;
  readonly paragraphsBelow: number;
}

export function gapsIn(body: Body): readonly Gap[] {
  const gaps: Gap[] = [];
  const paragraphs = body.filter(({ kind }) => kind === "paragraph").length;
  let [paragraphsAbove, wordsAbove, heightAbove] = [0, 0, 0];
  for (const [after, above] of body.entries()) {
    if (above.kind === "paragraph") paragraphsAbove += 1;
    wordsAbove += wordCount([above]);
    heightAbove += blockHeight(above, phone);
    const below = body[after + 1];
    const paragraphsBelow = paragraphs - paragraphsAbove;
    if (below) gaps.push({ after, above, below, paragraphsAbove, wordsAbove, heightAbove, paragraphsBelow });
  }
  return gaps;
}
