/** `broadsheet check`: everything an editor can get wrong, told on the terminal, to a program, or to GitHub. */
import { Command, Option } from "commander";
import type { Known } from "../content/known-files.ts";
import { timeOfDay } from "../content/time-of-day.ts";
import { checkOnEachChange } from "./check-on-each-change.ts";
import { checkOnce, type Telling, tell, toldIfUnreadable } from "./check-once.ts";
import { checkedPlace } from "./checked-place.ts";
import { contentFolder } from "./content-option.ts";
import { explainAds } from "./explain-ads.ts";
import { type ProblemFormat, problemFormats } from "./problem-formats.ts";
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
  return toldIfUnreadable(typed, { ...options, output }, () => checkThere(typed, options, output));
}

async function checkThere(typed: string, options: CheckOptions, output: Output): Promise<number> {
  const place = await checkedPlace(typed);
  const refusal = "refusal" in place ? place.refusal : conflict(options);
  if ("refusal" in place || refusal !== undefined) {
    output.err(`${refusal}\n`);
    return EXIT.wrongUsage;
  }
  const { format, ads, watch, archive } = options;
  const { folder } = place;
  if (ads !== undefined) return checkAds(folder, ads, { format, output });
  if (!watch) return (await checkOnce(place, { format, output, archive })).status;
  const onError = (fault: unknown): void => output.err(`the folder can’t be watched: ${fault}\n`);
  await checkOnEachChange(folder, onError, async (since) => {
    let known: Known | undefined;
    output.out(`${timeOfDay(Date.now())} checking ${typed}\n`);
    await toldIfUnreadable(folder, { format, output }, async () => {
      const last = await checkOnce(place, { format, output, archive, since });
      known = last.known;
      return last.status;
    });
    return known;
  });
  return EXIT.fine;
}

function conflict({ watch, format, ads }: CheckOptions): string | undefined {
  if (!watch) return undefined;
  if (format !== "text") return "--watch prints text for people and their editors: leave --format away";
  return ads === undefined
    ? undefined
    : "--watch checks a folder, and does not explain ad plans: leave --ads away";
}

async function checkAds(folder: string, file: string, telling: Telling): Promise<number> {
  const explained = await explainAds(folder, file);
  if ("problems" in explained) return tell({ folder, problems: explained.problems, files: 1 }, telling);
  if ("refusal" in explained) {
    telling.output.err(`${explained.refusal}\n`);
    return EXIT.wrongUsage;
  }
  telling.output.out(`${explained.plan}\n`);
  return EXIT.fine;
}

export const checkCommand = (): Command =>
  new Command("check")
    .description("find everything wrong in a content folder, and say how to mend it")
    .argument("[place]", "the content folder, if it is not CONTENT_DIR, or one text of it", contentFolder())
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
