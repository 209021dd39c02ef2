/** Judged files, and what readers have had of them, to the same with what changed without their being told. */
import { type Judged, judged } from "./judged.ts";
import type { JudgedFile, Judging } from "./judging.ts";
import { inspectContentFile } from "./read-content-file.ts";
import { lastTold, type VersionsOf } from "./undated-change.ts";
import { fingerprintOf } from "./wording.ts";

/** Only what stands there in other words is read again: the archive is at hand in this thread alone. */
export async function withUndatedChanges(
  files: ReadonlyMap<string, Judged>,
  { folder, ...context }: Judging & { versionsOf: VersionsOf },
): Promise<ReadonlyMap<string, Judged>> {
  const all: JudgedFile[] = [];
  for (const [path, file] of files) {
    const isAnother = hasOtherWords(file, context.versionsOf);
    all.push([path, isAnother ? judged(await inspectContentFile(folder, path, context)) : file]);
  }
  return new Map(all);
}

function hasOtherWords({ wording }: Judged, versionsOf: VersionsOf): boolean {
  const told = wording && lastTold(wording, versionsOf(wording.id));
  return told !== undefined && fingerprintOf(told.parts) !== wording?.fingerprint;
}
