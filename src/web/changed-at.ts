/** When a page last changed for its readers, as Last-Modified tells it: from what editors said, never a file's time. */
import type { Teaser } from "../archive/archive.ts";
import type { Instant } from "../article/instant.ts";

/** Corrections are changes; what an editor dated in the future has not happened yet. */
export function articleChangedAt({ publishedAt, updatedAt, corrections }: Teaser, now: Instant): Instant {
  const changes = [publishedAt, updatedAt ?? publishedAt, ...corrections.map(({ at }) => at)];
  return Math.max(...changes.filter((at) => at <= now));
}

/** The newest of its articles; a list of none has no date. */
export function listChangedAt(teasers: readonly Teaser[], now: Instant): Instant | undefined {
  if (teasers.length === 0) return undefined;
  return Math.max(...teasers.map((teaser) => articleChangedAt(teaser, now)));
}
