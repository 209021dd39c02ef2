/** `broadsheet check`: everything an editor can get wrong, told on the terminal, to a program, or to GitHub. */
import { join } from "node:path";
import { Command, Option } from "commander";
import { archiveFile } from "../archive/archive-file.ts";
import { readVersions } from "../archive/read-versions.ts";
import { isError, type Problem } from "../article/problem.ts";
import { checkFolder } from "../content/check-folder.ts";
import { ContentUnreadable } from "../content/content-unreadable.ts";
import type { Known, Since } from "../content/known-files.ts";
import { checkOnEachChange } from "./check-on-each-change.ts";
import { type CheckedPlace, checkedPlace } from "./checked-place.ts";
import { explainAds } from "./explain-ads.ts";
import { type ProblemFormat, printed, problemFormats } from "./problem-formats.ts";
import { progressOf } from "./progress.ts";
import { EXIT, endWithReader, type Output, terminal } from "./terminal.ts";

export interface CheckOptions {
  readonly format: ProblemFormat;
  /** The article whose ad plan is explained instead. */
  readonly ads?: string;
  /** Check again at each change. */
  readonly watch?: true;
  /** The folder of the archive, with whose last versions the texts are compared; skipped where there is none. */
  readonly archive?: string;
}

/** The exit status; of a watch, once its first round is told. Paths are printed as the editor would type them. */
export async function check(typed: string, options: CheckOptions, output: Output): Promise<number> {
  return toldIfUnreadable(typed, { options, output }, () => checkThere(typed, options, output));
}

async function checkThere(typed: string, options: CheckOptions, output: Output): Promise<number> {
  const place = await checkedPlace(typed);
  const refusal = "refusal" in place ? place.refusal : conflict(options);
  if ("refusal" in place || refusal !== undefined) {
    output.err(`${refusal}\n`);
    return EXIT.wrongUsage;
  }
  const { folder } = place;
  if (options.ads !== undefined) return checkAds(folder, { ...options, ads: options.ads }, output);
  if (!options.watch) return (await round(place, { options, output })).status;
  const onError = (fault: unknown): void => output.err(`the folder can’t be watched: ${fault}\n`);
  await checkOnEachChange(folder, onError, async (since) => {
    let known: Known | undefined;
    output.out(`${timeOfDay(new Date())} checking ${typed}\n`);
    await toldIfUnreadable(folder, { options, output }, async () => {
      const last = await round(place, { options, output, ...(since && { since }) });
      known = last.known;
      return last.status;
    });
    return known;
  });
  return EXIT.fine;
}

async function toldIfUnreadable(
  folder: string,
  { options, output }: Round,
  judge: () => Promise<number>,
): Promise<number> {
  try {
    return await judge();
  } catch (fault) {
    if (!(fault instanceof ContentUnreadable)) throw fault;
    return tell({ folder, problems: [fault.problem], files: 1 }, options, output);
  }
}

function conflict({ watch, format, ads }: CheckOptions): string | undefined {
  if (!watch) return undefined;
  if (format !== "text") return "--watch prints text for people and their editors: leave --format away";
  return ads === undefined
    ? undefined
    : "--watch checks a folder, and does not explain ad plans: leave --ads away";
}

const timeOfDay = (time: Date): string => time.toTimeString().slice(0, "00:00:00".length);

interface Round {
  readonly options: CheckOptions;
  readonly output: Output;
  readonly since?: Since;
}

async function round(
  place: CheckedPlace,
  { options, output, since }: Round,
): Promise<{ status: number; known: Known }> {
  const { tell: onProgress, end } = progressOf(output, () => performance.now());
  const now = Date.now();
  const { archive } = options;
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
  return { status: tell({ ...place, ...partOf(found, place) }, options, output), known: found.known };
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

async function checkAds(
  folder: string,
  { ads, format }: { ads: string; format: ProblemFormat },
  output: Output,
): Promise<number> {
  const explained = await explainAds(folder, ads);
  if ("problems" in explained) {
    return tell({ folder, problems: explained.problems, files: 1 }, { format }, output);
  }
  if ("refusal" in explained) {
    output.err(`${explained.refusal}\n`);
    return EXIT.wrongUsage;
  }
  output.out(`${explained.plan}\n`);
  return EXIT.fine;
}

function tell(
  { folder, problems, files }: Found & { folder: string },
  { format }: CheckOptions,
  { out }: Output,
): number {
  const seen = problems.map((problem) => ({ ...problem, file: join(folder, problem.file) }));
  out(printed[format](seen, files));
  return problems.some(isError) ? EXIT.problems : EXIT.fine;
}

export const checkCommand = (): Command =>
  new Command("check")
    .description("find everything wrong in a content folder, and say how to mend it")
    .argument("[place]", "the content folder, or one text of it", "content")
    .addOption(
      new Option("--format <format>", "how to print the problems").choices(problemFormats).default("text"),
    )
    .option("--ads <file>", "explain the ad plan of this article instead")
    .option("--watch", "check again at each change, until Ctrl-C")
    .addOption(
      new Option(
        "--archive <folder>",
        "where the server keeps what readers have had: changes without a date are told",
      )
        .env("ARCHIVE")
        .default(".broadsheet"),
    )
    .action(async (place: string, options: CheckOptions) => {
      endWithReader();
      if (options.watch) process.once("SIGINT", leave);
      process.exitCode = await check(place, options, terminal);
    });

function leave(): void {
  terminal.rewrite?.("");
  process.exit(EXIT.interrupted);
}
