/** Paths that changed to those that stopped changing: a half-written file is left to its writer. */
import { setTimeout } from "node:timers/promises";
import { type ContentFile, contentFile, isContentFile, isSameFile, readInside } from "./folder.ts";

const SETTLING_MS = 60;
/** Some editors move a file away before they write it anew, so one that is gone gets longer to come back. */
const RETURNING_MS = 100;
/** Editors end a file with a line break, so one without may be half of a file. */
const UNENDED_MS = 500;

const LINE_BREAK = 0x0a;

interface Unended {
  readonly file: ContentFile;
  readonly since: number;
}

export function settling(folder: string): (paths: readonly string[]) => Promise<ReadonlySet<string>> {
  const unended = new Map<string, Unended>();

  async function isWhole(path: string, file: ContentFile | undefined): Promise<boolean> {
    const before = unended.get(path);
    if (file && before && isSameFile(before.file, file)) return isOver(before);
    unended.delete(path);
    if (!file || !isContentFile(path) || (await endsInLineBreak(folder, path))) return true;
    unended.set(path, { file, since: performance.now() });
    return false;
  }

  return async (paths) => {
    const before = await filesAt(folder, paths);
    await setTimeout(before.includes(undefined) ? RETURNING_MS : SETTLING_MS);
    const after = await filesAt(folder, paths);
    const quiet = paths.flatMap((path, index) =>
      isSameFile(before[index], after[index]) ? [{ path, file: after[index] }] : [],
    );
    // One after the other, for a batch may be a whole folder.
    const whole: typeof quiet = [];
    for (const each of quiet) if (await isWhole(each.path, each.file)) whole.push(each);
    // What is gone may have been renamed to what has to wait: neither goes without the other.
    const ready = whole.length === quiet.length ? whole : whole.filter(({ file }) => file !== undefined);
    for (const { path } of ready) unended.delete(path);
    return new Set(ready.map(({ path }) => path));
  };
}

const isOver = ({ since }: Unended): boolean => performance.now() - since >= UNENDED_MS;

/** What can't be read is not waited for: its reader tells why. */
async function endsInLineBreak(folder: string, path: string): Promise<boolean> {
  const bytes = await readInside(folder, path).catch(() => undefined);
  return bytes === undefined || bytes.at(-1) === LINE_BREAK;
}

const filesAt = (folder: string, paths: readonly string[]) =>
  Promise.all(paths.map((path) => contentFile(folder, path)));
