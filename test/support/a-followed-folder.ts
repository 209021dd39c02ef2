/** A content folder to an archive that follows it, with all that is reported of it. */
import { onTestFinished } from "vitest";
import { keepCurrent } from "../../src/archive/keep-current.ts";
import type { LoadReport } from "../../src/archive/load-content.ts";
import { openArchive } from "../../src/archive/open-archive.ts";
import type { Instant } from "../../src/article/instant.ts";
import type { WaySetting } from "../../src/content/way-to-follow.ts";

/** `errors` may be given, to be looked at when the folder is no longer followed. */
export async function aFollowedFolder(
  folder: string,
  now: Instant,
  { errors = [], watch = "auto" }: { errors?: unknown[]; watch?: WaySetting } = {},
) {
  const store = openArchive(":memory:");
  const reports: LoadReport[] = [];
  const kept = await keepCurrent({
    folder,
    store,
    now: () => now,
    watch,
    report: (report) => reports.push(report),
    onError: (error) => errors.push(error),
  });
  onTestFinished(async () => {
    await kept.close();
    store.close();
  });
  return { store, reports, errors, readAgain: kept.readAgain };
}
