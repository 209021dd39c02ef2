/** `broadsheet import`: a pasted text to a content file, and to a report on what was recognized. */
import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { Command, Option } from "commander";
import type { Newsroom } from "../article/newsroom.ts";
import { isError, type Problem } from "../article/problem.ts";
import { ContentUnreadable } from "../content/content-unreadable.ts";
import { compose, type Said } from "../content/import/compose.ts";
import { recognize } from "../content/import/recognize.ts";
import { sourceText, UnreadableSource } from "../content/import/source-text.ts";
import { newClaims } from "../content/new-claims.ts";
import { inspectText } from "../content/read-content-file.ts";
import { readNewsroom } from "../content/read-newsroom.ts";
import { ContentNotWritten, writeContentFile } from "../content/write-content-file.ts";
import { optionFaults } from "./import-options.ts";
import { importReport } from "./import-report.ts";
import { printed } from "./problem-formats.ts";
import { EXIT, type Output, terminal } from "./terminal.ts";

export interface ImportOptions extends Said {
  /** The content folder. */
  readonly content: string;
  readonly dryRun?: true;
  readonly force?: true;
}

const STANDARD_INPUT = "-";

/** The exit status. Nothing is written when it is wrong usage, and never over a file without `force`. */
export async function importArticle(file: string, options: ImportOptions, output: Output): Promise<number> {
  try {
    return await importFrom(file, trimmed(options), output);
  } catch (fault) {
    if (fault instanceof UnreadableSource) {
      output.err(`${file === STANDARD_INPUT ? "standard input" : file}: ${fault.message}\n`);
    } else if (fault instanceof ContentNotWritten || fault instanceof ContentUnreadable) {
      output.err(`${fault.message}\n`);
    } else throw fault;
    return EXIT.problems;
  }
}

const trimmed = (options: ImportOptions): ImportOptions =>
  options.headline === undefined ? options : { ...options, headline: options.headline.trim() };

async function importFrom(file: string, options: ImportOptions, output: Output): Promise<number> {
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
  return place(sourceText(bytes), { options, newsroom, output });
}

const bytesOf = (file: string): Promise<Uint8Array> =>
  file === STANDARD_INPUT ? buffer(process.stdin) : readFile(file);

async function place(
  text: string,
  { options, newsroom, output }: { options: ImportOptions; newsroom: Newsroom; output: Output },
): Promise<number> {
  const { site } = newsroom;
  const { content: folder, headline } = options;
  const recognized = recognize(text, { ...site, ...(headline !== undefined && { headline }) });
  const composed = compose(recognized, options, site);
  const { path } = composed;
  const file = join(folder, path);
  if (!options.dryRun && !options.force && (await exists(file))) {
    output.err(`${file} exists already; choose another --slug, or write over it with --force\n`);
    return EXIT.problems;
  }
  const { reading } = await inspectText(composed.text, { folder, path, newsroom, now: Date.now() });
  const conflicts = await newClaims(folder, { path, reading }, newsroom);
  const news = problemsText([...reading.problems.filter(isNews), ...conflicts], options);
  if (options.dryRun) {
    output.out(composed.text);
    output.err(importReport({ wouldWrite: file }, { recognized, composed }) + news);
  } else if (conflicts.length > 0) {
    output.err(news);
  } else {
    await writeContentFile(folder, path, composed.text);
    output.out(importReport({ wrote: file }, { recognized, composed }) + news);
  }
  return [...reading.problems, ...conflicts].some(isError) ? EXIT.problems : EXIT.fine;
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
