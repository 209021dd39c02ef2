/** `broadsheet import`: a pasted text to a content file, and to a report on what was recognized. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { Command } from "commander";
import type { Newsroom } from "../article/newsroom.ts";
import { isError, type Problem } from "../article/problem.ts";
import { compose, type Said } from "../content/import/compose.ts";
import { recognize } from "../content/import/recognize.ts";
import { sourceText, UnreadableSource } from "../content/import/source-text.ts";
import { newClaims } from "../content/new-claims.ts";
import { inspectText } from "../content/read-content-file.ts";
import { readNewsroom } from "../content/read-newsroom.ts";
import { addContentFile, writeContentFile } from "../content/write-content-file.ts";
import { contentOption } from "./content-option.ts";
import { importReport } from "./import-report.ts";
import { optionFaults } from "./option-faults.ts";
import { problemsText } from "./problems-text.ts";
import { Refused, refusedIfThere, toBeMended, toldIfRefused, wrongUsage } from "./refused.ts";
import { EXIT, type Output, terminal } from "./terminal.ts";

export interface ImportOptions extends Said {
  /** The content folder. */
  readonly content: string;
  readonly dryRun?: true;
  readonly force?: true;
}

const STANDARD_INPUT = "-";

/** The exit status. Nothing is written when it is wrong usage, and never over a file without `force`. */
export const importArticle = (file: string, options: ImportOptions, output: Output): Promise<number> =>
  toldIfRefused(output, () => importFrom(file, trimmed(options), output));

const trimmed = (options: ImportOptions): ImportOptions =>
  options.headline === undefined ? options : { ...options, headline: options.headline.trim() };

async function importFrom(file: string, options: ImportOptions, output: Output): Promise<number> {
  const { newsroom, problems } = await readNewsroom(options.content);
  if (!newsroom) throw toBeMended(options.content, problems);
  const faults = optionFaults(options, newsroom.site);
  const bytes = await bytesOf(file).catch(() => undefined);
  if (!bytes) throw wrongUsage(...faults, `${file} can’t be read; check its name`);
  if (faults.length > 0) throw wrongUsage(...faults);
  return place(textOf(file, bytes), { options, newsroom, output });
}

const bytesOf = (file: string): Promise<Uint8Array> =>
  file === STANDARD_INPUT ? buffer(process.stdin) : readFile(file);

function textOf(file: string, bytes: Uint8Array): string {
  try {
    return sourceText(bytes);
  } catch (fault) {
    if (!(fault instanceof UnreadableSource)) throw fault;
    const name = file === STANDARD_INPUT ? "standard input" : file;
    throw new Refused(EXIT.problems, `${name}: ${fault.message}\n`);
  }
}

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
  const { reading } = await inspectText(composed.text, { folder, path, newsroom, now: Date.now() });
  const conflicts = await newClaims(folder, { path, reading }, newsroom);
  const news = problemsText(folder, [...reading.problems.filter(isNews), ...conflicts]);
  if (options.dryRun) {
    output.out(composed.text);
    output.err(importReport({ wouldWrite: file }, { recognized, composed }) + news);
  } else if (conflicts.length > 0) {
    output.err(news);
  } else {
    const write = options.force ? writeContentFile : addContentFile;
    await write(folder, path, composed.text).catch(refusedIfThere(REMEDY));
    output.out(importReport({ wrote: file }, { recognized, composed }) + news);
  }
  return [...reading.problems, ...conflicts].some(isError) ? EXIT.problems : EXIT.fine;
}

const REMEDY = "choose another --slug, or write over it with --force";

/** The report says what is missing. */
const isNews = ({ rule }: Problem): boolean =>
  !["missing-byline", "missing-key", "missing-standfirst"].includes(rule);

export const importCommand = (): Command =>
  new Command("import")
    .description("turn the pasted text of an article into a content file")
    .argument("<file>", "the text, in UTF-8; - reads it from standard input")
    .option("--headline <words>", "the headline")
    .option("--published <time>", "when it appears: 2026-11-20T09:00:00-05:00")
    .option("--section <id>", "one of site.yaml’s sections")
    .option("--slug <word>", "the file’s name and the last word of its address")
    .addOption(contentOption())
    .option("--dry-run", "print the file instead of writing it")
    .option("--force", "write over a file that is there already")
    .action(async (file: string, options: ImportOptions) => {
      process.exitCode = await importArticle(file, options, terminal);
    });
