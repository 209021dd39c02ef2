/** Paths that changed to those that stopped changing: a half-written file is left to its writer. */
import { setTimeout } from "node:timers/promises";
import { type ContentFile, contentFile } from "./folder.ts";

const SETTLING_MS = 25;
/** Some editors move a file away before they write it anew, so one that is gone gets longer to come back. */
const RETURNING_MS = 100;

export async function settled(folder: string, paths: readonly string[]): Promise<ReadonlySet<string>> {
  const before = await filesAt(folder, paths);
  await setTimeout(before.includes(undefined) ? RETURNING_MS : SETTLING_MS);
  const after = await filesAt(folder, paths);
  return new Set(paths.filter((_, index) => isSameFile(before[index], after[index])));
}

/** By size and time: what a writer can hardly help changing. */
export const isSameFile = (one: ContentFile | undefined, other: ContentFile | undefined): boolean =>
  one?.size === other?.size && one?.modifiedAt === other?.modifiedAt;

const filesAt = (folder: string, paths: readonly string[]) =>
  Promise.all(paths.map((path) => contentFile(folder, path)));
