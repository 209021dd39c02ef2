/** A word and the one that took its place to whether a slip of the hand explains it. */
import { distance } from "fastest-levenshtein";

const FEWEST_LETTERS = 4;
const FEWEST_LETTERS_FOR_TWO_SLIPS = 6;

/**
 * Two words in lower case, without marks, are one that was mistyped when
 * - both have four letters or more, no digits, and begin with the same letter: few slips are made there,
 * - one letter differs, or two in words of six and more, or two changed places,
 * - and neither says no, or how many.
 */
export function isMistyped(word: string, other: string): boolean {
  const letters = Math.min(word.length, other.length);
  if (letters < FEWEST_LETTERS || /\p{N}/u.test(word + other) || word[0] !== other[0]) return false;
  if (isWeighty(word) || isWeighty(other)) return false;
  const slips = distance(word, other);
  return slips <= 1 || (slips === 2 && (letters >= FEWEST_LETTERS_FOR_TWO_SLIPS || isSwapped(word, other)));
}

const isSwapped = (word: string, other: string): boolean => sorted(word) === sorted(other);

const sorted = (word: string): string => [...word].sort().join("");

/** In the languages most likely here; in English also what `didn’t` is without its mark. */
const negations = new Set(
  [
    "no not nor none never neither nobody nothing nowhere without cannot",
    "arent cant couldnt didnt doesnt dont hadnt hasnt havent isnt mustnt neednt shouldnt wasnt werent wont wouldnt",
    "nicht nichts kein keine keinen keinem keiner nie niemals niemand ohne",
    "non pas jamais rien aucun aucune sans",
    "nunca nada nadie ningún ninguno ninguna sin",
  ].flatMap((words) => words.split(" ")),
);

/** In English; with their plurals. */
const numbers = new Set(
  [
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen",
    "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety",
    "hundred thousand million billion trillion dozen score half quarter once twice thrice single double triple",
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth",
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth",
    "seventieth eightieth ninetieth hundredth thousandth millionth billionth trillionth",
    "sixes halves twenties thirties forties fifties sixties seventies eighties nineties",
  ].flatMap((words) => words.split(" ").flatMap((word) => [word, `${word}s`])),
);

/** Says it no, or how many? */
export const isWeighty = (word: string): boolean => negations.has(word) || numbers.has(word);
