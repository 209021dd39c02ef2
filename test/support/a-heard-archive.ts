/** Articles to an archive that holds them and is listened to from then on, and what its listeners are told. */
import type { ArchiveStore, Batch } from "../../src/archive/store.ts";
import type { Listener } from "../../src/archive/telling.ts";
import type { Article } from "../../src/article/article.ts";
import type { Instant } from "../../src/article/instant.ts";
import { anArchive, NOW, published } from "./an-archive.ts";
import { anArticle } from "./an-article.ts";

export const FILE = "articles/2026/11/tide-mill.md";
export const mill = anArticle({ address: "/mill" });
export const note = {
  kind: "correction",
  at: NOW,
  text: "The mill has two wheels.",
  isSerious: false,
} as const;

export function aHeardArchive(...first: Parameters<typeof anArchive>): ArchiveStore {
  const archive = anArchive(...first);
  archive.announcements.follow(["IndexNow", "WebSub"], NOW);
  return archive;
}

export const change = (archive: ArchiveStore, batch: Partial<Batch>) =>
  archive.update({ edition: "first", now: NOW, ...batch });

export const publish = (archive: ArchiveStore, article: Article, now = NOW) =>
  change(archive, { read: [published(article)], now });

/** All that the listener is told at this instant. */
export function told(
  { announcements }: ArchiveStore,
  listener: Listener,
  now: Instant = NOW,
): readonly string[] {
  const bundle = announcements.claim(listener, { most: 100, now });
  if (bundle) announcements.settle(bundle);
  return bundle?.targets.toSorted() ?? [];
}
