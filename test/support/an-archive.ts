/** Articles by file to a real archive in memory that holds them. */
import { onTestFinished } from "vitest";
import { openArchive } from "../../src/archive/open-archive.ts";
import type { ArchiveStore, ReadFile } from "../../src/archive/store.ts";
import type { Article, StaticPage, Withdrawal } from "../../src/article/article.ts";
import type { Problem } from "../../src/article/problem.ts";
import type { Reading } from "../../src/content/reading.ts";
import { aNewsroom } from "./an-article.ts";

export const NOW = Date.UTC(2026, 10, 21, 12, 0);

export function anArchive(...read: ReadFile[]): ArchiveStore {
  const archive = openArchive(":memory:");
  onTestFinished(() => archive.close());
  archive.update({ edition: "first", newsroom: aNewsroom(), read, now: NOW });
  return archive;
}

/** One article, in a file named after its id. */
export const published = (article: Article): ReadFile =>
  read(`articles/${article.id}.md`, { is: "article", article });
export const withdrawn = (withdrawal: Withdrawal): ReadFile =>
  read(`articles/${withdrawal.id}.md`, { is: "withdrawn", withdrawal });
export const aPage = (page: StaticPage): ReadFile => read(`pages/${page.slug}.md`, { is: "page", page });

type Told<Any> = Any extends unknown ? Omit<Any, "problems"> & { problems?: readonly Problem[] } : never;

/** `modifiedAt` is the test's own count of the file's versions. */
export const read = (path: string, reading: Told<Reading>, modifiedAt = 1): ReadFile => ({
  path,
  size: 1,
  modifiedAt,
  reading: { problems: [], ...reading },
});
