/** Two texts to what they share and what differs, word by word: as an editor would mark it, not as a machine finds it. */
import { wordsIn } from "./body.ts";
import { stretches } from "./stretches.ts";
import { type Token, tokensOf } from "./tokens.ts";

export interface Piece {
  readonly is: "same" | "removed" | "added";
  readonly text: string;
}

/** In words and marks: two texts with more to change are two texts. */
const MOST_CHANGES = 300;

/** Between two changes so few words that stayed are part of the change. */
const MOST_WORDS_BETWEEN = 2;

/**
 * Read without what was added it is `before`, without what was removed `after`, to the letter; but of a letter that
 * is one sign in the one text and two in the other, as `é` can be, only the later one stands there.
 * What was removed at a place comes before what was added there.
 */
export function difference(before: string, after: string): readonly Piece[] {
  const found = stretches(tokensOf(before), tokensOf(after), {
    keyOf: ({ word }) => word.normalize(),
    mostChanges: MOST_CHANGES,
  });
  const runs = found.flatMap(({ isSame, ...stretch }) =>
    isSame
      ? stretch.after.flatMap((token, index) => shared(token, stretch.before[index]?.space ?? ""))
      : [{ isSame, before: textOf(stretch.before), after: textOf(stretch.after) }],
  );
  return grown(runs).flatMap(piecesOf);
}

/** Some words that are the same in both, or what one has in the place of what the other has. */
interface Run {
  readonly isSame: boolean;
  readonly before: string;
  readonly after: string;
}

/** A word that stayed may stand behind other space. */
const shared = ({ space, word }: Token, oldSpace: string): readonly Run[] =>
  space === oldSpace ? [same(space + word)] : [{ isSame: false, before: oldSpace, after: space }, same(word)];

const same = (text: string): Run => ({ isSame: true, before: text, after: text });

const textOf = (tokens: readonly Token[]): string => tokens.map(({ space, word }) => space + word).join("");

/** A change goes on as long as there is next to nothing between it and the next one. */
function grown(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last?.isSame === run.isSame) joined.splice(-1, 1, sum(last, run));
    else joined.push(run);
  }
  const next = joined.map((run, index) => {
    const around = [joined[index - 1], joined[index + 1]];
    return run.isSame && isNextToNothing(run.after, around) ? { ...run, isSame: false } : run;
  });
  return next.every(({ isSame }, index) => isSame === joined[index]?.isSame) ? joined : grown(next);
}

const sum = (one: Run, other: Run): Run => ({
  isSame: one.isSame,
  before: one.before + other.before,
  after: one.after + other.after,
});

const isNextToNothing = (between: string, changes: readonly (Run | undefined)[]): boolean =>
  changes.every((change) => change && 2 * letters(between) <= letters(change.before + change.after)) &&
  wordsIn(between) <= MOST_WORDS_BETWEEN;

const letters = (text: string): number => text.replace(/\s+/gu, "").length;

function piecesOf({ isSame, before, after }: Run): readonly Piece[] {
  const pieces: readonly Piece[] = isSame
    ? [{ is: "same", text: after }]
    : [
        { is: "removed", text: before },
        { is: "added", text: after },
      ];
  return pieces.filter(({ text }) => text);
}
