/** A content folder to its problems now, and again after each change: what `check --watch` prints. */
import { followContent } from "../content/follow.ts";
import type { Known, Since } from "../content/known-files.ts";

/** Judges the folder, and prints what it finds. Gives back what it knows now, if it could be judged. */
type Check = (since: Since | undefined) => Promise<Known | undefined>;

/** Resolves after the first check; the rest goes on until the process ends. */
export async function checkOnEachChange(
  folder: string,
  onError: (fault: unknown) => void,
  check: Check,
): Promise<void> {
  let known: Known | undefined;
  let first: Promise<unknown> = Promise.resolve();
  const next = async (changed: readonly string[]): Promise<void> => {
    known = await check(known && { known, changed });
  };
  // Watched before it is read, so that no change falls between the two.
  await followContent(folder, "auto", {
    known: (path) => known?.files.get(path),
    async onChange(paths) {
      await first;
      await next(paths);
    },
    onError,
  });
  first = next([]);
  await first;
}
