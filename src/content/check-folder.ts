/** A content folder to all its problems at once, by file and place. */
import type { Instant } from "../article/instant.ts";
import type { Newsroom } from "../article/newsroom.ts";
import type { Problem } from "../article/problem.ts";
import { brokenLinks } from "./broken-links.ts";
import { claimedTwice } from "./claims.ts";
import { byPlace, error, note, startOfFile } from "./fault.ts";
import { listContent } from "./folder.ts";
import { misnamedTexts } from "./misnamed-texts.ts";
import { UNKNOWN_PERSON } from "./person.ts";
import { inspectContentFile } from "./read-content-file.ts";
import { readNewsroom } from "./read-newsroom.ts";
import type { Inspection } from "./reading.ts";

/** With the clock, also what is dated in the future. */
export async function checkFolder(
  folder: string,
  clock: { now?: Instant } = {},
): Promise<{ problems: readonly Problem[]; files: number }> {
  const files = (await listContent(folder)).map(({ path }) => path);
  const { sound, problems } = await readNewsroom(folder, clock);
  const texts = files.filter((path) => path.endsWith(".md"));
  const found = sound ? await problemsOf(folder, texts, { newsroom: sound, ...clock }) : notJudged(texts);
  const told = files.includes("people.yaml") ? found : withoutPeople(found);
  const misnamed = await misnamedTexts(folder);
  return { problems: [...problems, ...told, ...misnamed].sort(byPlace), files: files.length };
}

async function problemsOf(
  folder: string,
  paths: readonly string[],
  context: { newsroom: Newsroom; now?: Instant },
): Promise<Problem[]> {
  const inspections = new Map<string, Inspection>();
  for (const path of paths) inspections.set(path, await inspectContentFile(folder, path, context));
  const readings = new Map([...inspections].map(([path, { reading }]) => [path, reading]));
  return [
    ...[...readings.values()].flatMap(({ problems }) => problems),
    ...claimedTwice(readings),
    ...(await brokenLinks(folder, inspections, context.newsroom)),
  ];
}

function notJudged(texts: readonly string[]): Problem[] {
  if (texts.length === 0) return [];
  const words = {
    message: "articles and pages could not be judged without it",
    fix: "mend this file, and check again",
  };
  return [{ file: "site.yaml", ...note("not-judged", startOfFile, words) }];
}

/** Whoever is named by id is unknown for one reason. */
function withoutPeople(problems: readonly Problem[]): Problem[] {
  const others = problems.filter(({ rule }) => rule !== UNKNOWN_PERSON);
  const { length } = problems.filter(({ rule }) => rule === UNKNOWN_PERSON);
  if (length === 0) return others;
  const words = {
    message: "there is no people.yaml, and articles name people by their ids",
    fix: "write people.yaml, with an entry for each id",
  };
  return [...others, { file: "people.yaml", ...error("missing-people", startOfFile, words) }];
}
