/** One file of articles/ or pages/ to what it holds, or all that is wrong with it. */
import type { Newsroom } from "../article/newsroom.ts";
import { problemsIn } from "./fault.ts";
import { readText } from "./folder.ts";
import { splitFrontMatter } from "./front-matter/front-matter.ts";
import type { Inspection } from "./inspection.ts";
import { inspectArticle } from "./read-article.ts";
import { inspectPage } from "./read-static-page.ts";
import type { Reading } from "./reading.ts";

export async function readContentFile(folder: string, path: string, newsroom: Newsroom): Promise<Reading> {
  return (await inspectContentFile(folder, path, newsroom)).reading;
}

/** The same, with the links that only the whole folder can judge. */
export async function inspectContentFile(
  folder: string,
  path: string,
  newsroom: Newsroom,
): Promise<Inspection> {
  const read = await readText(folder, path);
  if ("problem" in read) return { reading: { is: "bad", problems: [read.problem] }, links: [] };
  const split = splitFrontMatter(read.text);
  if ("fault" in split)
    return { reading: { is: "bad", problems: problemsIn(path, [split.fault]) }, links: [] };
  const file = { folder, path, newsroom, split };
  return path.startsWith("articles/") ? inspectArticle(file) : inspectPage(file);
}
