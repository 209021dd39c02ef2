/** An archive to the same archive, with word of every file that it takes in: also of those that mean nothing to readers. */
import type { ArchiveStore, Batch, Change } from "../../archive/store.ts";
import type { Problem } from "../../article/problem.ts";

/** A file that was read, or went, and what came of that. */
export interface TakenIn {
  readonly file: string;
  readonly is: Change["is"] | "draft" | "taken in" | "gone";
  readonly address?: string;
  readonly formerly?: string;
  readonly problems: readonly Problem[];
}

export function observed(store: ArchiveStore, note: (taken: readonly TakenIn[]) => void): ArchiveStore {
  return {
    ...store,
    update(batch) {
      const changes = store.update(batch);
      note(takenIn(batch, changes));
      return changes;
    },
  };
}

function takenIn({ read = [], gone = [], beside = [] }: Batch, changes: readonly Change[]): TakenIn[] {
  const changeOf = new Map(changes.map((change) => [change.file, change]));
  return [
    ...read.map(({ path, reading: { is, problems } }): TakenIn => {
      const change = changeOf.get(path) ?? { file: path, is: "unchanged" };
      return { ...change, ...(is === "draft" && change.is === "unchanged" && { is }), problems };
    }),
    ...gone.map((file): TakenIn => {
      const change = changeOf.get(file);
      return change && change.is !== "unchanged" ? change : { file, is: "gone", problems: [] };
    }),
    ...beside.map(({ path }): TakenIn => ({ file: path, is: "taken in", problems: [] })),
  ];
}
