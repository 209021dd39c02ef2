/** `broadsheet check`: everything an editor can get wrong, told on the terminal, to a program, or to GitHub. */
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { Command, Option } from "commander";
import { isError, type Problem } from "../article/problem.ts";
import { checkFolder } from "../content/check-folder.ts";
import { ContentUnreadable, ifThere } from "../content/content-unreadable.ts";
import { explainAds } from "./explain-ads.ts";
import { type ProblemFormat, printed, problemFormats } from "./problem-formats.ts";
import { EXIT, type Output, terminal } from "./terminal.ts";

export interface CheckOptions {
  readonly format: ProblemFormat;
  /** The article whose ad plan is explained instead. */
  readonly ads?: string;
}

/** The exit status. Paths are printed as the editor would type them. */
export async function check(folder: string, options: CheckOptions, output: Output): Promise<number> {
  try {
    return await checkThere(folder, options, output);
  } catch (fault) {
    if (!(fault instanceof ContentUnreadable)) throw fault;
    return tell({ folder, problems: [fault.problem], files: 1 }, options, output);
  }
}

async function checkThere(folder: string, options: CheckOptions, output: Output): Promise<number> {
  const stats = await ifThere("", stat(folder));
  if (!stats?.isDirectory()) {
    output.err(`there is no folder ${folder}\n`);
    return EXIT.wrongUsage;
  }
  if (options.ads !== undefined) return checkAds(folder, { ...options, ads: options.ads }, output);
  const { problems, files } = await checkFolder(folder, { now: Date.now() });
  return tell({ folder, problems, files }, options, output);
}

async function checkAds(
  folder: string,
  { ads, format }: Required<CheckOptions>,
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
  { folder, problems, files }: { folder: string; problems: readonly Problem[]; files: number },
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
    .argument("[folder]", "the content folder", "content")
    .addOption(
      new Option("--format <format>", "how to print the problems").choices(problemFormats).default("text"),
    )
    .option("--ads <file>", "explain the ad plan of this article instead")
    .action(async (folder: string, options: CheckOptions) => {
      process.exitCode = await check(folder, options, terminal);
    });
