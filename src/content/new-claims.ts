/** A content file that is not written yet to what it would claim of the other files, in the words of the check. */
import type { Newsroom } from "../article/newsroom.ts";
import type { Problem } from "../article/problem.ts";
import { claimedTwice } from "./claims.ts";
import { listContent } from "./folder.ts";
import { readContentFile } from "./read-content-file.ts";
import type { Reading } from "./reading.ts";

/** A file that lies at its path already is written over, and claims nothing. */
export async function newClaims(
  folder: string,
  { path, reading }: { path: string; reading: Reading },
  newsroom: Newsroom,
): Promise<readonly Problem[]> {
  if (reading.is !== "article") return [];
  const others = new Map<string, Reading>();
  for (const { path: other } of await listContent(folder)) {
    if (other.endsWith(".md") && other !== path) {
      others.set(other, await readContentFile(folder, other, newsroom));
    }
  }
  const before = new Set(claimedTwice(others).map(words));
  return claimedTwice(new Map([...others, [path, reading]])).filter((problem) => !before.has(words(problem)));
}

const words = (problem: Problem): string => JSON.stringify(problem);
