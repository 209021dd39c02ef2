/** Articles to the instant of their last change for readers: what editors said counts, never a file's time. */
import type { Article } from "./article.ts";
import type { Instant } from "./instant.ts";

type Dated = Pick<Article, "publishedAt" | "updatedAt" | "corrections">;

/** Corrections are changes; what an editor dated in the future has not happened yet. */
export function articleChangedAt({ publishedAt, updatedAt, corrections }: Dated, now: Instant): Instant {
  const changes = [publishedAt, updatedAt ?? publishedAt, ...corrections.map(({ at }) => at)];
  return Math.max(...changes.filter((at) => at <= now));
}
