/** A content folder to the archive brought up to date with it, and a report of what that meant. */
import type { Instant } from "../article/instant.ts";
import type { Problem } from "../article/problem.ts";
import { WHOLE_FOLDER } from "../content/batches.ts";
import { isNewsroomFile } from "../content/newsroom-files.ts";
import { readNewsroom } from "../content/read-newsroom.ts";
import { type SecurityEnd, securityEnd } from "../content/security-end.ts";
import type { ArchiveState } from "./archive.ts";
import type { Key } from "./keys.ts";
import { loadScope } from "./load-scope.ts";
import { newsroomJson } from "./newsroom-json.ts";
import { NoNewsroom } from "./no-newsroom.ts";
import {
  changedPart,
  type Following,
  type Loading,
  type Scope,
  wholeFolder,
  withoutUnsettled,
} from "./scope.ts";
import type { ArchiveStore, Change } from "./store.ts";

export interface LoadReport {
  readonly filesRead: number;
  readonly changes: readonly Change[];
  /** Is something else new that every page shows: the site's name, its sections, its people? */
  readonly isNewsroomNew: boolean;
  readonly problems: readonly Problem[];
  /** Told when the newsroom is taken in, though it holds nothing back. */
  readonly securityEnd?: SecurityEnd;
  readonly milliseconds: number;
  /** Was every file read again, because somebody asked for it? */
  readonly isAnew: boolean;
  /** What the archive holds now: told with the whole folder, and when its numbers are others than before. */
  readonly state?: ArchiveState;
  /** The keys of the pages that are not what they were; told where the archive is kept current. */
  readonly touched?: readonly Key[];
}

/** Without `following`, everything is taken in as it is found. */
export interface Whole {
  readonly following?: Following;
  /** Is every file read again, also one that looks like the one that was read? */
  readonly isAnew?: boolean;
}

/** Brings the archive up to date with the whole folder. The report names all problems that stand, old ones too. */
export async function loadContent(
  loading: Loading,
  { following, isAnew = false }: Whole = {},
): Promise<LoadReport> {
  const { folder, store, now } = loading;
  const startedAt = now();
  const last = store.lastNewsroom();
  const { newsroom = last, problems } = await readNewsroom(folder);
  if (!newsroom) throw new NoNewsroom(problems);
  const scope = await taken(await wholeFolder(folder, store), loading, following);
  const { changes, filesRead } = await loadScope(loading, newsroom, { ...scope, isAnew });
  const { security } = newsroom.site;
  const end = security && securityEnd(security.expiresAt, startedAt);
  return {
    filesRead,
    changes: changes.filter(isNews),
    isNewsroomNew: !last || newsroomJson(last) !== newsroomJson(newsroom),
    problems: [
      ...problems,
      ...scope.problems,
      ...store.standingProblems(),
      ...changes.filter(({ is }) => is !== "held-back").flatMap((change) => change.problems),
    ],
    ...(end && { securityEnd: end }),
    milliseconds: now() - startedAt,
    isAnew,
    state: await store.state(now()),
  };
}

/** The same for some paths that changed: files, or folders that came or went. Only what is new is told. */
export async function loadFiles(
  loading: Loading,
  paths: readonly string[],
  whole: Whole = {},
): Promise<LoadReport> {
  if (paths.some((path) => path === WHOLE_FOLDER || isNewsroomFile(path)))
    return loadWithNews(loading, whole);
  const { folder, store, now } = loading;
  const startedAt = now();
  const before = await store.state(startedAt);
  const newsroom = await store.newsroom();
  const scope = await taken(await changedPart(folder, store, paths), loading, whole.following);
  const { changes, filesRead } = await loadScope(loading, newsroom, { ...scope, isAnew: false });
  return {
    filesRead,
    changes: changes.filter(isNews),
    isNewsroomNew: false,
    problems: [...scope.problems, ...changes.flatMap((change) => change.problems)],
    milliseconds: now() - startedAt,
    isAnew: false,
    ...(await stateIfOther(store, before, now())),
  };
}

async function stateIfOther(
  store: ArchiveStore,
  { since: _, ...before }: ArchiveState,
  now: Instant,
): Promise<Pick<LoadReport, "state">> {
  const state = await store.state(now);
  const { since, ...after } = state;
  return JSON.stringify(after) === JSON.stringify(before) ? {} : { state };
}

async function loadWithNews(loading: Loading, whole: Whole): Promise<LoadReport> {
  const stood = new Set(loading.store.standingProblems().map((problem) => JSON.stringify(problem)));
  const report = await loadContent(loading, whole);
  const changed = new Set(report.changes.map(({ file }) => file));
  const isNew = (problem: Problem) => changed.has(problem.file) || !stood.has(JSON.stringify(problem));
  return { ...report, problems: report.problems.filter(isNew) };
}

const taken = async (scope: Scope, loading: Loading, following: Following | undefined): Promise<Scope> =>
  following ? withoutUnsettled(scope, loading, following) : scope;

const isNews = ({ is }: Change): boolean => is !== "unchanged";
