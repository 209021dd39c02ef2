/** A content folder to the archive brought up to date with it, and a report of what that meant. */
import type { Problem } from "../article/problem.ts";
import { WHOLE_FOLDER } from "../content/batches.ts";
import { readNewsroom } from "../content/read-newsroom.ts";
import { type SecurityEnd, securityEnd } from "../content/security-end.ts";
import { type Loading, loadScope } from "./load-scope.ts";
import { newsroomJson } from "./newsroom-json.ts";
import { NoNewsroom } from "./no-newsroom.ts";
import { changedPart, isNewsroomFile, wholeFolder } from "./scope.ts";
import type { Change } from "./store.ts";

export interface LoadReport {
  readonly filesRead: number;
  readonly changes: readonly Change[];
  /** Is something else new that every page shows: the site's name, its sections, its people? */
  readonly isNewsroomNew: boolean;
  readonly problems: readonly Problem[];
  /** Told when the newsroom is taken in, though it holds nothing back. */
  readonly securityEnd?: SecurityEnd;
  readonly milliseconds: number;
}

/** Brings the archive up to date with the whole folder. The report names all problems that stand, old ones too. */
export async function loadContent(loading: Loading): Promise<LoadReport> {
  const { folder, store, now } = loading;
  const startedAt = now();
  const last = store.lastNewsroom();
  const { newsroom = last, problems } = await readNewsroom(folder);
  if (!newsroom) throw new NoNewsroom(problems);
  const { changes, filesRead } = await loadScope(loading, newsroom, await wholeFolder(folder, store));
  const { security } = newsroom.site;
  const end = security && securityEnd(security.expiresAt, startedAt);
  return {
    filesRead,
    changes: changes.filter(isNews),
    isNewsroomNew: !last || newsroomJson(last) !== newsroomJson(newsroom),
    problems: [
      ...problems,
      ...store.standingProblems(),
      ...changes.filter(({ is }) => is !== "held-back").flatMap((change) => change.problems),
    ],
    ...(end && { securityEnd: end }),
    milliseconds: now() - startedAt,
  };
}

/** The same for some paths that changed: files, or folders that came or went. Only what is new is told. */
export async function loadFiles(loading: Loading, paths: readonly string[]): Promise<LoadReport> {
  if (paths.some((path) => path === WHOLE_FOLDER || isNewsroomFile(path))) return loadWithNews(loading);
  const { folder, store, now } = loading;
  const startedAt = now();
  const newsroom = await store.newsroom();
  const { changes, filesRead } = await loadScope(loading, newsroom, await changedPart(folder, store, paths));
  return {
    filesRead,
    changes: changes.filter(isNews),
    isNewsroomNew: false,
    problems: changes.flatMap((change) => change.problems),
    milliseconds: now() - startedAt,
  };
}

async function loadWithNews(loading: Loading): Promise<LoadReport> {
  const stood = new Set(loading.store.standingProblems().map((problem) => JSON.stringify(problem)));
  const report = await loadContent(loading);
  const changed = new Set(report.changes.map(({ file }) => file));
  const isNew = (problem: Problem) => changed.has(problem.file) || !stood.has(JSON.stringify(problem));
  return { ...report, problems: report.problems.filter(isNew) };
}

const isNews = ({ is }: Change): boolean => is !== "unchanged";
