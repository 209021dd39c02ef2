/** Paths that changed to those that stopped changing: a half-written file is left to its writer. */
import { type ContentFile, contentFile, isContentFile, isFollowed, isSameFile, lastByte } from "./folder.ts";

const SETTLING_MS = 60;
/** Editors move a file away before they write it anew, and git deletes what it is about to write: what is gone may come back. */
const RETURNING_MS = 500;
/** Editors end a file with a line break, so one without may be half of a file. */
export const UNENDED_MS = 500;
/** What is gone does not wait longer than that for a file that is always being written. */
const LONGEST_MS = 800;

const LINE_BREAK = 0x0a;

/** As each path was found when it had settled; `undefined` when nothing is there. */
export type Settled = ReadonlyMap<string, ContentFile | undefined>;

/** What was read last of a path, to tell new files from others. */
export type LastRead = (path: string) => ContentFile | undefined;

interface Look {
  readonly file: ContentFile | undefined;
  readonly since: number;
  readonly isUnended: boolean;
}

/** To be asked again and again, with all paths that are not settled yet. Folders need not settle: what is in them does. */
export function settling(folder: string, known: LastRead): (paths: readonly string[]) => Promise<Settled> {
  const looks = new Map<string, Look>();

  async function look(path: string, now: number): Promise<Look> {
    const before = looks.get(path);
    const file = await contentFile(folder, path);
    if (before && isSameFile(before.file, file)) return before;
    return { file, since: now, isUnended: file !== undefined && (await isUnended(folder, path)) };
  }

  return async (paths) => {
    const files = paths.filter(isFollowed);
    const now = performance.now();
    // One after the other, for a batch may be a whole folder.
    for (const path of files) looks.set(path, await look(path, now));
    const isReady = readiness(files.map(lookOf), { now, known });
    const ready = paths.filter((path) => !isFollowed(path) || isReady(lookOf(path)));
    const settled = new Map(ready.map((path) => [path, looks.get(path)?.file]));
    for (const path of ready) looks.delete(path);
    return settled;
  };

  function lookOf(path: string): [path: string, look: Look] {
    return [path, looks.get(path) ?? { file: undefined, since: 0, isUnended: false }];
  }
}

/** Does it end where no editor ends a text? What can't be read is not waited for: its reader tells why. */
export async function isUnended(folder: string, path: string): Promise<boolean> {
  return isContentFile(path) && (await lastByte(folder, path).catch(() => LINE_BREAK)) !== LINE_BREAK;
}

/**
 * What is gone may have been renamed to what is new, so neither goes without the other:
 * new files wait for those that may still come back, and those wait for new files that are still being written.
 */
function readiness(
  looks: readonly (readonly [path: string, look: Look])[],
  { now, known }: { now: number; known: LastRead },
): (looked: readonly [path: string, look: Look]) => boolean {
  const quiet = ({ since }: Look): number => now - since;
  const isNew = (path: string, { file }: Look): boolean => file !== undefined && !known(path);
  const isGone = ({ file }: Look): boolean => file === undefined;
  const isQuiet = (look: Look): boolean =>
    quiet(look) >= (isGone(look) ? RETURNING_MS : look.isUnended ? UNENDED_MS : SETTLING_MS);

  const restless = looks.filter(([, look]) => !isQuiet(look));
  const mayComeBack = restless.some(([, look]) => isGone(look));
  const isBeingWritten = restless.some(([path, look]) => isNew(path, look));
  return ([path, look]) => {
    if (!isQuiet(look)) return false;
    if (isNew(path, look)) return !mayComeBack || quiet(look) >= RETURNING_MS;
    if (isGone(look)) return !isBeingWritten || quiet(look) >= LONGEST_MS;
    return true;
  };
}
