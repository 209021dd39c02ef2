/** A text to its words and marks, in every script; joined again they are the text, to the letter. */
import { segmentsOf } from "./segments.ts";

/** A word or a mark, with the space before it. What ends a text is an empty one, with the space at its end. */
export interface Token {
  readonly space: string;
  readonly word: string;
}

/** A word keeps what joins its letters (`don’t`, `1,200`, `10:30`); a mark, or an emoji, what is set upon it. */
const TOKEN =
  /(?<space>\s*)(?<word>[\p{L}\p{M}\p{N}]+(?:[.,:'’\u00AD\u200C\u200D][\p{L}\p{M}\p{N}]+)*|\S(?:[\p{M}\p{EMod}]|\u200D\S)*|$)/gu;

export const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(TOKEN)].flatMap(({ groups: { space = "", word = "" } = {} }) =>
    segmentsOf(word).map(({ segment }, index) => ({ space: index === 0 ? space : "", word: segment })),
  );
