/** `broadsheet import`: a pasted text to a content file, and to a report on what was recognized. */
import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { Command, Option } from "commander";
import type { Newsroom } from "../article/newsroom.ts";
import { isError, type Problem } from "../article/problem.ts";
import { compose, type Said } from "../content/import/compose.ts";
import { recognize } from "../content/import/recognize.ts";
import { sourceText, UnreadableSource } from "../content/import/source-text.ts";
import { readContentFile } from "../content/read-content-file.ts";
import { readNewsroom } from "../content/read-newsroom.ts";
import { writeContentFile } from "../content/write-content-file.ts";
import type { Output } from "./check.ts";
import { optionFaults } from "./import-options.ts";
import { importReport } from "./import-report.ts";
import { printed } from "./problem-formats.ts";

export interface ImportOptions extends Said {
  /** The content folder. */
  readonly content: string;
  readonly dryRun?: true;
  readonly force?: true;
}

const EXIT = { fine: 0, problems: 1, wrongUsage: 2 };
const STANDARD_INPUT = "-";

/** The exit status. Nothing is written when it is wrong usage, and never over a file without `force`. */
export async function importArticle(file: string, options: ImportOptions, output: Output): Promise<number> {
  const { newsroom, problems } = await readNewsroom(options.content);
  if (!newsroom) {
    output.err(problemsText(problems, options));
    return EXIT.problems;
  }
  const faults = optionFaults(options, newsroom.site);
  const bytes = await bytesOf(file).catch(() => undefined);
  if (!bytes || faults.length > 0) {
    const all = bytes ? faults : [...faults, `${file} can’t be read; check its name`];
    output.err(all.map((fault) => `${fault}\n`).join(""));
    return EXIT.wrongUsage;
  }
  try {
    return await place(sourceText(bytes), { options, newsroom, output });
  } catch (fault) {
    if (!(fault instanceof UnreadableSource)) throw fault;
    output.err(`${file === STANDARD_INPUT ? "standard input" : file}: ${fault.message}\n`);
    return EXIT.problems;
  }
}

const bytesOf = (file: string): Promise<Uint8Array> =>
  file === STANDARD_INPUT ? buffer(process.stdin) : readFile(file);

async function place(
  text: string,
  { options, newsroom, output }: { options: ImportOptions; newsroom: Newsroom; output: Output },
): Promise<number> {
  const recognized = recognize(text, newsroom.site);
  const composed = compose(recognized, options, newsroom.site);
  if (options.dryRun) {
    output.out(composed.text);
    return EXIT.fine;
  }
  const file = join(options.content, composed.path);
  if (!options.force && (await exists(file))) {
    output.err(`${file} exists already; choose another --slug, or write over it with --force\n`);
    return EXIT.problems;
  }
  await writeContentFile(options.content, composed.path, composed.text);
  const { problems } = await readContentFile(options.content, composed.path, newsroom);
  output.out(importReport(file, { recognized, composed }) + problemsText(problems.filter(isNews), options));
  return problems.some(isError) ? EXIT.problems : EXIT.fine;
}

/** The report says what is missing. */
const isNews = ({ rule }: Problem): boolean =>
  !["missing-byline", "missing-key", "missing-standfirst"].includes(rule);

/** Paths as the editor would type them. */
function problemsText(problems: readonly Problem[], { content }: ImportOptions): string {
  const seen = problems.map((problem) => ({ ...problem, file: join(content, problem.file) }));
  return seen.length === 0 ? "" : printed.text(seen, new Set(seen.map(({ file }) => file)).size);
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

const terminal: Output = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
};

export const importCommand = (): Command =>
  new Command("import")
    .description("turn the pasted text of an article into a content file")
    .argument("<file>", "the text, in UTF-8; - reads it from standard input")
    .option("--headline <words>", "the headline")
    .option("--published <time>", "when it appears: 2026-11-20T09:00:00-05:00")
    .option("--section <id>", "one of site.yaml’s sections")
    .option("--slug <word>", "the file’s name and the last word of its address")
    .addOption(new Option("--content <folder>", "the content folder").env("CONTENT_DIR").default("content"))
    .option("--dry-run", "print the file instead of writing it")
    .option("--force", "write over a file that is there already")
    .action(async (file: string, options: ImportOptions) => {
      process.exitCode = await importArticle(file, options, terminal);
    });
