/** A content folder to its problems, told as they were asked for, and to the exit status. */
import { archiveFile } from "../archive/archive-file.ts";
import { readVersions } from "../archive/read-versions.ts";
import { isError, type Problem } from "../article/problem.ts";
import { checkFolder } from "../content/check-folder.ts";
import { ContentUnreadable } from "../content/content-unreadable.ts";
import type { Known, Since } from "../content/known-files.ts";
import type { CheckedPlace } from "./checked-place.ts";
import { type ProblemFormat, printed } from "./problem-formats.ts";
import { asTyped } from "./problems-text.ts";
import { progressOf } from "./progress.ts";
import { EXIT, type Output } from "./terminal.ts";

/** How the problems are told. */
export interface Telling {
  readonly format: ProblemFormat;
  readonly output: Output;
}

interface Checking extends Telling {
  /** The folder of the archive, with whose last versions the texts are compared. */
  readonly archive?: string | undefined;
  readonly since?: Since | undefined;
}

export async function checkOnce(
  place: CheckedPlace,
  { archive, since, ...telling }: Checking,
): Promise<{ status: number; known: Known }> {
  const { tell: onProgress, end } = progressOf(telling.output, () => performance.now());
  const now = Date.now();
  const versions = archive === undefined ? undefined : readVersions(archiveFile(archive, place.folder), now);
  const found = await checkFolder(place.folder, {
    now,
    onProgress,
    ...(versions && { versionsOf: versions.of }),
    ...(since && { since }),
  }).finally(() => {
    end();
    versions?.close();
  });
  return { status: tell({ ...place, ...partOf(found, place) }, telling), known: found.known };
}

interface Found {
  readonly problems: readonly Problem[];
  readonly files: number;
}

/** A file that could not be judged is told why. */
function partOf({ problems, files }: Found, { file }: CheckedPlace): Found {
  if (file === undefined) return { problems, files };
  const isJudged = problems.every(({ rule }) => rule !== "not-judged");
  return { problems: problems.filter((problem) => !isJudged || problem.file === file), files: 1 };
}

/** Gives back the exit status. */
export function tell(
  { folder, problems, files }: Found & { folder: string },
  { format, output }: Telling,
): number {
  output.out(printed[format](asTyped(folder, problems), files));
  return problems.some(isError) ? EXIT.problems : EXIT.fine;
}

/** What cannot be read at all is a problem of its folder, told as any other. */
export async function toldIfUnreadable(
  folder: string,
  telling: Telling,
  check: () => Promise<number>,
): Promise<number> {
  try {
    return await check();
  } catch (fault) {
    if (!(fault instanceof ContentUnreadable)) throw fault;
    return tell({ folder, problems: [fault.problem], files: 1 }, telling);
  }
}
