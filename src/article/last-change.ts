/** Articles to the instant of their last change for readers: what editors said counts, never a file's time. */
import type { Article } from "./article.ts";
import type { Instant } from "./instant.ts";

type Dated = Pick<Article, "publishedAt" | "updatedAt" | "corrections">;

/** Corrections are changes; what an editor dated in the future has not happened yet. */
export function articleChangedAt({ publishedAt, updatedAt, corrections }: Dated, now: Instant): Instant {
  const changes = [publishedAt, updatedAt ?? publishedAt, ...corrections.map(({ at }) => at)];
  return Math.max(...changes.filter((at) => at <= now));
}

/** The newest of its articles; a list of none has no date. */
export function listChangedAt(articles: readonly Dated[], now: Instant): Instant | undefined {
  if (articles.length === 0) return undefined;
  return Math.max(...articles.map((article) => articleChangedAt(article, now)));
}
