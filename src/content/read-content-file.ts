/** One file of articles/ or pages/ to what it holds, or all that is wrong with it. */
import type { Newsroom } from "../article/newsroom.ts";
import { type Fault, problemsIn } from "./fault.ts";
import { readText } from "./folder.ts";
import type { InspectedFile } from "./inspected-file.ts";
import { splitFrontMatter } from "./keys/front-matter.ts";
import { mergeConflicts } from "./merge-conflict.ts";
import { inspectArticle } from "./read-article.ts";
import { inspectPage } from "./read-static-page.ts";
import type { Inspection, Reading } from "./reading.ts";

export async function readContentFile(folder: string, path: string, newsroom: Newsroom): Promise<Reading> {
  return (await inspectContentFile(folder, path, { newsroom })).reading;
}

/** The same, with the links that only the whole folder can judge; with the clock, also what is dated in the future. */
export async function inspectContentFile(
  folder: string,
  path: string,
  context: Pick<InspectedFile, "newsroom" | "now" | "versionsOf">,
): Promise<Inspection> {
  const read = await readText(folder, path);
  if ("problem" in read) return { reading: { is: "bad", problems: [read.problem] }, links: [] };
  return inspectText(read.text, { folder, path, ...context });
}

/** The same for a text that is still to be written there. */
export async function inspectText(text: string, file: Omit<InspectedFile, "split">): Promise<Inspection> {
  const { path } = file;
  const conflicts = mergeConflicts(text);
  if (conflicts.length > 0) return unread(path, conflicts);
  const split = splitFrontMatter(text);
  if ("fault" in split) return unread(path, [split.fault]);
  const whole = { ...file, split };
  return path.startsWith("articles/") ? inspectArticle(whole) : inspectPage(whole);
}

const unread = (path: string, faults: readonly Fault[]): Inspection => ({
  reading: { is: "bad", problems: problemsIn(path, faults) },
  links: [],
});
