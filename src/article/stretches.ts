/** Two lists to the stretches in which they are the same, and those in which one took the other's place. */
import { diffArrays } from "diff";

export interface Stretch<Each> {
  readonly isSame: boolean;
  readonly before: readonly Each[];
  readonly after: readonly Each[];
}

interface Comparing<Each> {
  /** What is the same has the same key. */
  readonly keyOf: (each: Each) => string;
  /** Where more has to go and to come, it costs too much to find out what: then nothing is the same. */
  readonly mostChanges: number;
}

/** Together they are both lists, in order. Counted, not timed: every process finds the same. */
export function stretches<Each>(
  before: readonly Each[],
  after: readonly Each[],
  { keyOf, mostChanges }: Comparing<Each>,
): readonly Stretch<Each>[] {
  const runs = diffArrays(before.map(keyOf), after.map(keyOf), { maxEditLength: mostChanges });
  if (!runs) return [{ isSame: false, before, after }];
  const found: Stretch<Each>[] = [];
  let [oldAt, newAt] = [0, 0];
  for (const { added, removed, count } of runs) {
    const old = before.slice(oldAt, added ? oldAt : oldAt + count);
    const fresh = after.slice(newAt, removed ? newAt : newAt + count);
    oldAt += old.length;
    newAt += fresh.length;
    const isSame = !added && !removed;
    const last = found.at(-1);
    if (last?.isSame === isSame) found.splice(-1, 1, sum(last, { isSame, before: old, after: fresh }));
    else found.push({ isSame, before: old, after: fresh });
  }
  return found;
}

const sum = <Each>(one: Stretch<Each>, other: Stretch<Each>): Stretch<Each> => ({
  isSame: one.isSame && other.isSame,
  before: [...one.before, ...other.before],
  after: [...one.after, ...other.after],
});
