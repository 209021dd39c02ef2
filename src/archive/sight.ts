/** What readers see at an instant, fact by fact, under the keys of the pages that show it. */
import type { Key } from "./keys.ts";

export type Sight = ReadonlyMap<Key, ReadonlySet<string>>;

/** A long text stands for itself. */
export type See = (key: Key, fact: string | object) => void;

export function sight(look: (see: See) => void): Sight {
  const seen = new Map<Key, Set<string>>();
  look((key, fact) => {
    const facts = seen.get(key) ?? new Set();
    seen.set(key, facts.add(typeof fact === "string" ? fact : JSON.stringify(fact)));
  });
  return seen;
}

/** The keys under which readers see something else. */
export const touched = (before: Sight, after: Sight): readonly Key[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((key) => !isSame(before.get(key), after.get(key)));

const isSame = (one: ReadonlySet<string> = new Set(), other: ReadonlySet<string> = new Set()): boolean =>
  one.size === other.size && [...one].every((fact) => other.has(fact));
