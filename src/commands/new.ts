/** `broadsheet new`: a headline to a draft in the content folder, and to what it still needs. */
import { join } from "node:path";
import { Command } from "commander";
import type { Instant } from "../article/instant.ts";
import { isError } from "../article/problem.ts";
import { newArticle } from "../content/new-article.ts";
import { inspectText } from "../content/read-content-file.ts";
import { readNewsroom } from "../content/read-newsroom.ts";
import { addContentFile } from "../content/write-content-file.ts";
import { contentOption } from "./content-option.ts";
import { optionFaults } from "./option-faults.ts";
import { problemsText } from "./problems-text.ts";
import { refusedIfThere, toBeMended, toldIfRefused, wrongUsage } from "./refused.ts";
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
export const writeNew = (headline: string, options: Asked, output: Output): Promise<number> =>
  toldIfRefused(output, () => writeDraft(headline.trim(), options, output));

async function writeDraft(
  headline: string,
  { content: folder, section, slug, byline = [], now }: Asked,
  output: Output,
): Promise<number> {
  const { newsroom, problems } = await readNewsroom(folder);
  if (!newsroom) throw toBeMended(folder, problems);
  const { site } = newsroom;
  const said = { headline, ...(section && { section }), ...(slug && { slug }) };
  const faults = optionFaults(said, site);
  if (faults.length > 0) throw wrongUsage(...faults);
  const { path, text } = newArticle({ ...said, byline }, { timeZone: site.timeZone, now });
  const { reading } = await inspectText(text, { folder, path, newsroom });
  if (reading.problems.some(isError)) throw toBeMended(folder, reading.problems);
  await addContentFile(folder, path, text).catch(refusedIfThere(REMEDY));
  output.out(`${join(folder, path)}\n`);
  output.err(problemsText(folder, reading.problems));
  return EXIT.fine;
}

const REMEDY = "choose another headline, or another --slug";

const andMore = (name: string, names: readonly string[] = []): readonly string[] => [...names, name];

export const newCommand = (): Command =>
  new Command("new")
    .description("write the draft of a new article")
    .argument("<headline>", "its headline, in quotes")
    .option("--section <id>", "one of site.yaml’s sections")
    .option("--byline <name>", "an id of people.yaml or a plain name; once for each author", andMore)
    .option("--slug <word>", "the file’s name and the last word of its address, when not the headline’s")
    .addOption(contentOption())
    .action(async (headline: string, options: NewOptions) => {
      process.exitCode = await writeNew(headline, { ...options, now: Date.now() }, terminal);
    });
