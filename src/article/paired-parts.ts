/** Parts that went and parts that came at one place, to which of them are one part rewritten. */
import { tokensOf } from "./tokens.ts";
import type { VersionPart } from "./version.ts";

/** One that was rewritten, that went, or that came. */
export type Pair =
  | { readonly before: VersionPart; readonly after?: VersionPart }
  | { readonly before?: undefined; readonly after: VersionPart };

/** Of these an article has one. */
const sole = new Set<VersionPart["is"]>(["headline", "standfirst", "byline", "dateline", "tagline"]);

/** So much of the words of both is shared, with their number. */
const ALIKE = 0.5;
/** Or so much of the words of the shorter one, if it has that many: the other was cut. */
const CONTAINED = 0.8;
const FEWEST_WORDS_CONTAINED = 8;

/** So many parts are not paired at all: removed times added. */
const MOST_PAIRS = 250_000;
/** A part is looked for so far before and behind its place. */
const NEAR = 50;

/** In the order of both, as alike as they can be together. */
export function paired(removed: readonly VersionPart[], added: readonly VersionPart[]): readonly Pair[] {
  const [before, after] = [removed[0], added[0]];
  const areAlone = removed.length === 1 && added.length === 1;
  if (areAlone && before && after && before.is === after.is) return [{ before, after }];
  if (removed.length * added.length > MOST_PAIRS) return unpaired(removed, added);
  return bestPairs(removed, added, likenesses(removed, added));
}

/** What was removed comes first. */
export const unpaired = (removed: readonly VersionPart[], added: readonly VersionPart[]): readonly Pair[] => [
  ...removed.map((before) => ({ before })),
  ...added.map((after) => ({ after })),
];

/** Of each that went to each that came: from 0, which is another part, to 1. */
type Likeness = (removed: number, added: number) => number;

function bestPairs(
  removed: readonly VersionPart[],
  added: readonly VersionPart[],
  likeness: Likeness,
): readonly Pair[] {
  const width = added.length + 1;
  /** The most that all from here on can be alike together. */
  const best = new Float64Array((removed.length + 1) * width);
  const at = (row: number, column: number): number => best[row * width + column] ?? 0;
  const ifPaired = (row: number, column: number): number => {
    const alike = likeness(row, column);
    return alike > 0 ? alike + at(row + 1, column + 1) : 0;
  };
  for (let row = removed.length - 1; row >= 0; row--) {
    for (let column = added.length - 1; column >= 0; column--) {
      best[row * width + column] = Math.max(at(row + 1, column), at(row, column + 1), ifPaired(row, column));
    }
  }

  const pairs: Pair[] = [];
  let [row, column] = [0, 0];
  for (let before = removed[row], after = added[column]; before && after; ) {
    const most = at(row, column);
    if (most > 0 && most === ifPaired(row, column)) {
      pairs.push({ before, after });
      before = removed[++row];
      after = added[++column];
    } else if (most === at(row + 1, column)) {
      pairs.push({ before });
      before = removed[++row];
    } else {
      pairs.push({ after });
      after = added[++column];
    }
  }
  return [...pairs, ...unpaired(removed.slice(row), added.slice(column))];
}

function likenesses(removed: readonly VersionPart[], added: readonly VersionPart[]): Likeness {
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  };
  const wordsOf = ({ text }: VersionPart): Int32Array =>
    Int32Array.from(tokensOf(text), ({ word }) => numberOf(word)).sort();
  const olds = removed.map(wordsOf);
  const news = added.map(wordsOf);
  return (row, column) => {
    const [before, after] = [removed[row], added[column]];
    const isNear = Math.abs((row * added.length) / removed.length - column) <= NEAR;
    if (!isNear || before?.is !== after?.is) return 0;
    return before && sole.has(before.is) ? 1 : alike(olds[row], news[column]);
  };
}

const NONE: Int32Array = new Int32Array();

function alike(one = NONE, other = NONE): number {
  const shorter = Math.min(one.length, other.length);
  const common = shared(one, other);
  const share = (2 * common) / (one.length + other.length);
  const isContained = shorter >= FEWEST_WORDS_CONTAINED && common >= CONTAINED * shorter;
  return share >= ALIKE || isContained ? share : 0;
}

/** How many numbers, in order, stand in both. */
function shared(one: Int32Array, other: Int32Array): number {
  let count = 0;
  for (let index = 0, otherIndex = 0; index < one.length && otherIndex < other.length; ) {
    const [number = 0, otherNumber = 0] = [one[index], other[otherIndex]];
    if (number === otherNumber) count++;
    if (number <= otherNumber) index++;
    if (otherNumber <= number) otherIndex++;
  }
  return count;
}
