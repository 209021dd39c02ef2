/** An article to the list of its versions, or to what changed between the two that are asked for: `?from=1&to=3`. */
import { createHash } from "node:crypto";
import type { Request } from "express";
import { LRUCache } from "lru-cache";
import type { Article } from "../article/article.ts";
import type { Version } from "../article/version.ts";
import { differencePage } from "../pages/history/difference-page.ts";
import { historyPage } from "../pages/history/history-page.ts";
import { shownDifference } from "../pages/history/shown-difference.ts";
import type { Page } from "../pages/page.ts";
import type { Visit } from "./answer.ts";
import { PageNotFound } from "./refusals.ts";

export async function articleHistory(
  { request, archive, desk, now, parameter }: Visit,
  { article }: { article: Article },
): Promise<Page> {
  const versions = await archive.versions(article.id, now);
  const [from, to] = [parameter("from"), parameter("to")];
  if (versions.length === 0) throw new PageNotFound(request.path);
  if (from === undefined && to === undefined) return historyPage({ ...desk, article, versions });
  const asked = [asVersion(from, versions, request), asVersion(to, versions, request)] as const;
  return differencePage({ ...desk, article, versions, asked }, keptDifference);
}

const MOST_LETTERS_KEPT = 20_000_000;
const kept = new LRUCache<string, ReturnType<typeof shownDifference>>({ maxSize: MOST_LETTERS_KEPT });

/** Two texts have one difference, whoever asks. */
function keptDifference(...texts: Parameters<typeof shownDifference>): ReturnType<typeof shownDifference> {
  const words = JSON.stringify(texts);
  const name = createHash("sha256").update(words).digest("base64");
  const passages = kept.get(name) ?? shownDifference(...texts);
  kept.set(name, passages, { size: words.length });
  return passages;
}

/** Any other word there than the number of a version names none. */
function asVersion(number: unknown, versions: readonly Version[], { path }: Request): Version {
  const found = versions.find((version) => String(version.number) === number);
  if (!found) throw new PageNotFound(path);
  return found;
}
