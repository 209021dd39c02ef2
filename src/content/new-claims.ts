/** A content file that is not written yet to what it would claim of the other files, in the words of the check. */
import type { Newsroom } from "../article/newsroom.ts";
import type { Problem } from "../article/problem.ts";
import { claimedTwice, claimsOf } from "./claims.ts";
import { listFolder } from "./folder.ts";
import { judgeFiles } from "./judge-files.ts";
import type { Reading } from "./reading.ts";

/** A file that lies at its path already is written over, and claims nothing. */
export async function newClaims(
  folder: string,
  { path, reading }: { path: string; reading: Reading },
  newsroom: Newsroom,
): Promise<readonly Problem[]> {
  if (reading.is !== "article") return [];
  const paths = (await listFolder(folder)).map(({ path }) => path);
  const texts = paths.filter((other) => other.endsWith(".md") && other !== path);
  const judged = await judgeFiles(texts, { folder, newsroom });
  const others = new Map([...judged].map(([file, { claims }]) => [file, claims]));
  const before = new Set(claimedTwice(others).map(words));
  const all = new Map([...others, [path, claimsOf(reading)]]);
  return claimedTwice(all).filter((problem) => !before.has(words(problem)));
}

const words = (problem: Problem): string => JSON.stringify(problem);
