/** Two versions of an article to what changed in substance: what readers of the first one should be told. */
import { distance } from "fastest-levenshtein";
import { stretches } from "./stretches.ts";
import { hasDigit, type TellingWord, tellingWords } from "./telling-words.ts";
import { isMistyped, isWeighty } from "./typing-error.ts";
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
 * - a word that was mistyped, unless it is a name: it has a capital within a sentence, or here at the beginning of one
 *   and elsewhere never anything else.
 *
 * All else is: a number, a sign such as `%` or `€`, a name, `no` and its kin, a word that went, came or was replaced,
 * a part that moved.
 */
export function substantialChanges(before: Parts, after: Parts): readonly SubstantialChange[] {
  const [old, fresh] = [tellingWords(before), tellingWords(after)];
  const isName = namesIn([...old, ...fresh]);
  return stretches(old, fresh, { keyOf: ({ key }) => key, mostChanges: MOST_CHANGES })
    .filter(({ isSame }) => !isSame)
    .map((stretch) => ({ removed: stretch.before, added: stretch.after }))
    .filter((change) => !isSpacing(change) && !isSpelling(change, isName));
}

function isSpacing(change: SubstantialChange): boolean {
  const { before, after } = joined(change);
  return before === after && !hasDigit(before);
}

type Told = (word: TellingWord) => boolean;

const isSpelling = ({ removed, added }: SubstantialChange, isName: Told): boolean =>
  removed.length === added.length &&
  removed.every((word, index) => {
    const other = added[index];
    const areNames = other && [word, other].every(isCapital) && [word, other].some(isName);
    return other && !areNames && isMistyped(word.key, other.key);
  });

const isCapital: Told = ({ text }) => /^\p{Lu}/u.test(text);

function namesIn(words: Words): Told {
  const inside = words.filter(({ opensSentence }) => !opensSentence);
  const common = new Set(inside.filter((word) => !isCapital(word)).map(({ key }) => key));
  const names = new Set(inside.filter(isCapital).map(({ key }) => key));
  return ({ key, opensSentence }) => !opensSentence || (names.has(key) && !common.has(key));
}

const MOST_WORDS = 6;
/** In letters: those of a small word. */
const MOST_SLIPS = 3;

/** What can't be typing errors, whatever its editor says. */
export const beyondTypingErrors = (before: Parts, after: Parts): readonly SubstantialChange[] =>
  substantialChanges(before, after).filter((change) => !mayBeTypingError(change));

/** A name in another spelling, or a small word: an editor who says that it was a typing error is believed. */
function mayBeTypingError(change: SubstantialChange): boolean {
  const words = [...change.removed, ...change.added];
  if (
    words.length > MOST_WORDS ||
    words.some(({ key }) => hasDigit(key) || isWeighty(key) || !/\p{L}/u.test(key))
  )
    return false;
  const { before, after } = joined(change);
  return distance(before, after) <= MOST_SLIPS;
}

const joined = ({ removed, added }: SubstantialChange): { before: string; after: string } => ({
  before: removed.map(({ key }) => key).join(""),
  after: added.map(({ key }) => key).join(""),
});
