/** Files that left and files that were read to what the ones took over from the others, at one stroke. */
import type { Database } from "libsql";
import { addressTaken, claimantOf } from "./address-taken.ts";
import { entryOf } from "./entry.ts";
import { fileRecords } from "./file-records.ts";
import { renamedFrom, renaming } from "./renamed.ts";
import type { ReadFile } from "./store.ts";
import { storedArticles } from "./stored-articles.ts";
import { storedPages } from "./stored-pages.ts";

interface Succession {
  readonly file: ReadFile;
  /** Its article, or page, stands under the new file's name. */
  readonly renamed?: string;
  /** Those that stood in its way. */
  readonly displaced: readonly string[];
}

/** A faulty file takes over the last good version; a good one the address and the id, and all that is written when it is the same. */
export function succession(database: Database): (file: ReadFile, left: ReadonlySet<string>) => Succession {
  const records = fileRecords(database);
  const articles = storedArticles(database);
  const pages = storedPages(database);
  const { holdersOf } = addressTaken(database);

  const stands = (path: string): boolean =>
    articles.addressOf(path) !== undefined || pages.addressOf(path) !== undefined;

  function rename(from: string, to: string): void {
    records.forget(from);
    articles.rename(from, to);
    pages.rename(from, to);
  }

  function ofFaulty(file: ReadFile, left: ReadonlySet<string>): Succession {
    if (stands(file.path)) return { file, displaced: [] };
    const known = [...left].filter(stands).map(records.file);
    const from = renamedFrom(
      file,
      known.filter((record) => record !== undefined),
    );
    if (!from) return { file, displaced: [] };
    rename(from.path, file.path);
    const problems = [renaming(file.path, from.path), ...file.reading.problems];
    return { file: { ...file, reading: { is: "bad", problems } }, renamed: from.path, displaced: [] };
  }

  return (file, left) => {
    if (file.reading.is === "bad") return ofFaulty(file, left);
    const claimant = claimantOf(file);
    const holders = claimant ? holdersOf(claimant).filter((path) => left.has(path)) : [];
    const entry = entryOf(file);
    const [same] = holders.filter((path) => entry && articles.isWritten(entry, path));
    if (same === undefined || stands(file.path)) return { file, displaced: holders };
    rename(same, file.path);
    return { file, renamed: same, displaced: holders.filter((path) => path !== same) };
  };
}
