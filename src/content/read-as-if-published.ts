/** A content file to what readers would get of it: also a draft, which the archive never sees. */
import type { Article } from "../article/article.ts";
import type { Instant } from "../article/instant.ts";
import type { Newsroom } from "../article/newsroom.ts";
import type { Problem } from "../article/problem.ts";
import { inspectContentFile } from "./read-content-file.ts";
import type { Reading } from "./reading.ts";

export type AsIfPublished =
  | Exclude<Reading, { readonly is: "draft" }>
  | { readonly is: "draft"; readonly article: Article; readonly problems: readonly Problem[] };

/** What a draft lacks has a stand-in: “Untitled”, the first section, `now`. A bad file has its problems only. */
export async function readAsIfPublished(
  folder: string,
  path: string,
  { newsroom, now }: { newsroom: Newsroom; now: Instant },
): Promise<AsIfPublished> {
  const { reading, draftAt } = await inspectContentFile(folder, path, { newsroom });
  if (reading.is !== "draft") return reading;
  const { problems } = reading;
  return draftAt ? { is: "draft", article: draftAt(now), problems } : { is: "bad", problems };
}

/** Where readers would find it. */
export function addressOf(file: AsIfPublished): string | undefined {
  if ("article" in file) return file.article.address;
  if ("withdrawal" in file) return file.withdrawal.address;
  return "page" in file ? file.page.address : undefined;
}
