/** Two versions of an article to what changed in substance: what readers of the first one should be told. */
import { distance } from "fastest-levenshtein";
import { stretches } from "./stretches.ts";
import { hasDigit, type TellingWord, tellingWords } from "./telling-words.ts";
import { isMistyped, isNegation } from "./typing-error.ts";
import type { VersionPart } from "./version.ts";

type Words = readonly TellingWord[];
type Parts = readonly VersionPart[];

/** Words that went, and those that came in their place. */
export interface SubstantialChange {
  readonly removed: Words;
  readonly added: Words;
}

/** In words: with more to change it is another text, whichever they are. */
const MOST_CHANGES = 400;

/**
 * No change in substance is
 * - white space, punctuation, quotation marks, capitals,
 * - where a paragraph ends, and a pull quote: it repeats the text,
 * - a word that stood twice in a row, that was joined to its neighbor, or cut in two,
 * - a word that was mistyped, unless it is a name: a word with a capital that is not the first of its sentence.
 *
 * All else is: a number, a sign such as `%` or `€`, a name, `no` and its kin, a word that went, came or was replaced,
 * a part that moved.
 */
export const changesSubstance = (before: Parts, after: Parts): boolean =>
  substantialChanges(before, after).length > 0;

export const substantialChanges = (before: Parts, after: Parts): readonly SubstantialChange[] =>
  stretches(tellingWords(before), tellingWords(after), {
    keyOf: ({ key }) => key,
    mostChanges: MOST_CHANGES,
  })
    .filter(({ isSame }) => !isSame)
    .map((stretch) => ({ removed: stretch.before, added: stretch.after }))
    .filter((change) => !isSpacing(change) && !isSpelling(change));

function isSpacing(change: SubstantialChange): boolean {
  const { before, after } = joined(change);
  return before === after && !hasDigit(before);
}

const isSpelling = ({ removed, added }: SubstantialChange): boolean =>
  removed.length === added.length &&
  removed.every((word, index) => {
    const other = added[index];
    return other && !(isName(word) && isName(other)) && isMistyped(word.key, other.key);
  });

const isName = ({ text, opensSentence }: TellingWord): boolean => !opensSentence && /^\p{Lu}/u.test(text);

const MOST_WORDS = 6;
/** In letters: those of a small word. */
const MOST_SLIPS = 3;

/** A name in another spelling, or a small word: an editor who says that it was a typing error is believed. */
export function mayBeTypingError(change: SubstantialChange): boolean {
  const words = [...change.removed, ...change.added];
  if (
    words.length > MOST_WORDS ||
    words.some(({ key }) => hasDigit(key) || isNegation(key) || !/\p{L}/u.test(key))
  )
    return false;
  const { before, after } = joined(change);
  return distance(before, after) <= MOST_SLIPS;
}

const joined = ({ removed, added }: SubstantialChange): { before: string; after: string } => ({
  before: removed.map(({ key }) => key).join(""),
  after: added.map(({ key }) => key).join(""),
});
