/** A content folder to all its problems at once, by file and place. */
import type { Newsroom } from "../article/newsroom.ts";
import type { Problem } from "../article/problem.ts";
import { brokenLinks } from "./broken-links.ts";
import { claimedTwice } from "./claims.ts";
import { byPlace } from "./fault.ts";
import { listContent } from "./folder.ts";
import type { Inspection } from "./inspection.ts";
import { inspectContentFile } from "./read-content-file.ts";
import { readNewsroom } from "./read-newsroom.ts";

/** Without a newsroom the articles can't be judged: then only what is wrong with it is told. */
export async function checkFolder(folder: string): Promise<{ problems: readonly Problem[]; files: number }> {
  const files = await listContent(folder);
  const { newsroom, problems } = await readNewsroom(folder);
  const texts = files.map(({ path }) => path).filter((path) => path.endsWith(".md"));
  const found = newsroom ? await problemsOf(folder, texts, newsroom) : [];
  return { problems: [...problems, ...found].sort(byPlace), files: files.length };
}

async function problemsOf(folder: string, paths: readonly string[], newsroom: Newsroom): Promise<Problem[]> {
  const inspections = new Map<string, Inspection>();
  for (const path of paths) inspections.set(path, await inspectContentFile(folder, path, newsroom));
  const readings = new Map([...inspections].map(([path, { reading }]) => [path, reading]));
  return [
    ...[...readings.values()].flatMap(({ problems }) => problems),
    ...claimedTwice(readings),
    ...brokenLinks(inspections, newsroom),
  ];
}
