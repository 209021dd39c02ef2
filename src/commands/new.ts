/** `broadsheet new`: a headline to a draft in the content folder, and to what it still needs. */
import { access } from "node:fs/promises";
import { join } from "node:path";
import { Command, Option } from "commander";
import type { Instant } from "../article/instant.ts";
import { isError, type Problem } from "../article/problem.ts";
import { ContentUnreadable } from "../content/content-unreadable.ts";
import { newArticle } from "../content/new-article.ts";
import { inspectText } from "../content/read-content-file.ts";
import { readNewsroom } from "../content/read-newsroom.ts";
import { ContentNotWritten, writeContentFile } from "../content/write-content-file.ts";
import { optionFaults } from "./import-options.ts";
import { printed } from "./problem-formats.ts";
import { EXIT, type Output, terminal } from "./terminal.ts";

export interface NewOptions {
  /** The content folder. */
  readonly content: string;
  readonly section?: string;
  readonly slug?: string;
  readonly byline?: readonly string[];
}

type Asked = NewOptions & { readonly now: Instant };

/** The exit status. Never over a file that is there. */
export async function writeNew(headline: string, options: Asked, output: Output): Promise<number> {
  try {
    return await writeDraft(headline.trim(), options, output);
  } catch (fault) {
    if (!(fault instanceof ContentNotWritten || fault instanceof ContentUnreadable)) throw fault;
    output.err(`${fault.message}\n`);
    return EXIT.problems;
  }
}

async function writeDraft(
  headline: string,
  { content: folder, section, slug, byline = [], now }: Asked,
  output: Output,
): Promise<number> {
  const { newsroom, problems } = await readNewsroom(folder);
  if (!newsroom) return refuse(folder, problems, output);
  const { site } = newsroom;
  const said = { headline, ...(section && { section }), ...(slug && { slug }) };
  const faults = optionFaults(said, site);
  if (faults.length > 0) {
    output.err(faults.map((fault) => `${fault}\n`).join(""));
    return EXIT.wrongUsage;
  }
  const { path, text } = newArticle({ ...said, byline }, { timeZone: site.timeZone, now });
  const file = join(folder, path);
  if (await exists(file)) {
    output.err(`${file} exists already; choose another headline, or another --slug\n`);
    return EXIT.problems;
  }
  const { reading } = await inspectText(text, { folder, path, newsroom });
  if (reading.problems.some(isError)) return refuse(folder, reading.problems, output);
  await writeContentFile(folder, path, text);
  output.out(`${file}\n`);
  output.err(printed.text(asTyped(folder, reading.problems), 1));
  return EXIT.fine;
}

function refuse(folder: string, problems: readonly Problem[], output: Output): number {
  output.err(printed.text(asTyped(folder, problems), 1));
  return EXIT.problems;
}

/** Paths as the editor would type them. */
const asTyped = (folder: string, problems: readonly Problem[]): readonly Problem[] =>
  problems.map((problem) => ({ ...problem, file: join(folder, problem.file) }));

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

const andMore = (name: string, names: readonly string[] = []): readonly string[] => [...names, name];

export const newCommand = (): Command =>
  new Command("new")
    .description("write the draft of a new article")
    .argument("<headline>", "its headline, in quotes")
    .option("--section <id>", "one of site.yaml’s sections")
    .option("--byline <name>", "an id of people.yaml or a plain name; once for each author", andMore)
    .option("--slug <word>", "the file’s name and the last word of its address, when not the headline’s")
    .addOption(new Option("--content <folder>", "the content folder").env("CONTENT_DIR").default("content"))
    .action(async (headline: string, options: NewOptions) => {
      process.exitCode = await writeNew(headline, { ...options, now: Date.now() }, terminal);
    });
