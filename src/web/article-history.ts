/** An article to the list of its versions, or to what changed between the two that are asked for: `?from=1&to=3`. */
import type { Request } from "express";
import type { Article } from "../article/article.ts";
import type { Version } from "../article/version.ts";
import { differencePage } from "../pages/history/difference-page.ts";
import { historyPage } from "../pages/history/history-page.ts";
import type { Page } from "../pages/page.ts";
import type { Visit } from "./answer.ts";
import { PageNotFound } from "./refusals.ts";

export async function articleHistory(
  { request, archive, desk, now }: Visit,
  { article }: { article: Article },
): Promise<Page> {
  const versions = await archive.versions(article.id, now);
  const { from, to } = request.query;
  if (versions.length === 0) throw new PageNotFound(request.path);
  if (from === undefined && to === undefined) return historyPage({ ...desk, article, versions });
  const asked = [asVersion(from, versions, request), asVersion(to, versions, request)] as const;
  return differencePage({ ...desk, article, versions, asked });
}

/** Any other word there than the number of a version names none. */
function asVersion(number: unknown, versions: readonly Version[], { path }: Request): Version {
  const found = versions.find((version) => String(version.number) === number);
  if (!found) throw new PageNotFound(path);
  return found;
}
