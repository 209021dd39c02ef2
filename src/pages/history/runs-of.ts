/** A list to its runs of neighbors of which the same is true, in order. */

export interface Run<Item> {
  /** Of each of them. */
  readonly holds: boolean;
  readonly items: readonly Item[];
}

/** `1, 3, 4, 6` by whether they are odd is `1, 3` and `4, 6`. */
export function runsOf<Item>(items: readonly Item[], rule: (item: Item) => boolean): readonly Run<Item>[] {
  const runs: { holds: boolean; items: Item[] }[] = [];
  for (const item of items) {
    const last = runs.at(-1);
    if (last?.holds === rule(item)) last.items.push(item);
    else runs.push({ holds: rule(item), items: [item] });
  }
  return runs;
}
