/** What the rules of the body share: the text, its lines, and how to name a place in it. */
import type { Token } from "markdown-it";
import type { Place } from "../fault.ts";
import { placeOfInline } from "./inline-positions.ts";

export interface BodyText {
  readonly lines: readonly string[];
  /** The file's line on which the text begins. */
  readonly firstLine: number;
}

/** The first letter of a line of the text, counted from 0. */
export function placeOfLine(line: number, { lines, firstLine }: BodyText): Place {
  return { line: firstLine + line, column: 1 + Math.max(0, (lines[line] ?? "").search(/\S/)) };
}

export interface InlineToken {
  readonly token: Token;
  /** Found only when asked for: few pieces are faulty. */
  readonly place: () => Place;
}

/** Every piece of inline markup with its place. */
export const inlineTokens = (tokens: readonly Token[], text: BodyText): InlineToken[] =>
  tokens.flatMap((inline) =>
    (inline.children ?? []).map((token) => ({
      token,
      place: () => placeOfInline(token, { inline, ...text }),
    })),
  );
