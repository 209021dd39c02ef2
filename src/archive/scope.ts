/** What may have changed to the files that are there, and those the archive knows that are gone. */
import { dirname } from "node:path/posix";
import type { Instant } from "../article/instant.ts";
import type { Problem } from "../article/problem.ts";
import {
  type ContentFile,
  contentFile,
  filesBelow,
  filesIn,
  isContentFile,
  isFollowed,
  isSameFile,
  listFolder,
} from "../content/folder.ts";
import { isNewsroomFile } from "../content/newsroom-files.ts";
import { outOfSight } from "../content/out-of-sight.ts";
import { isUnended, type Settled, UNENDED_MS } from "../content/settled.ts";
import { ContentAway } from "./content-away.ts";
import type { ArchiveStore } from "./store.ts";

export interface Loading {
  readonly folder: string;
  readonly store: ArchiveStore;
  readonly now: () => Instant;
}

export interface Scope {
  readonly there: readonly ContentFile[];
  readonly gone: readonly string[];
  /** Why some that seem gone are not: what was good of them stays live. */
  readonly problems: readonly Problem[];
}

/** How whoever follows the folder takes part in a load. */
export interface Following {
  /** What it has waited for; at the start nothing. */
  readonly settled?: Settled;
  /** Has it heard of a change of the path, and waits for its end? */
  readonly awaits: (path: string) => boolean;
  /** Takes what changed and may still be changing: it is loaded when it has settled. */
  readonly leave: (paths: readonly string[]) => void;
}

/** Without what is left: with the whole folder, or a folder in it, comes much that nobody has waited for. */
export async function withoutUnsettled(
  { there, gone, problems }: Scope,
  { folder, store, now }: Loading,
  { settled, leave, awaits }: Following,
): Promise<Scope> {
  const isNews = (file: ContentFile): boolean => !isSameFile(store.file(file.path), file);
  const changed = there.filter(isNews);
  const unsettled = settled
    ? changed.filter((file) => !(settled.has(file.path) && isSameFile(settled.get(file.path), file)))
    : await halfWritten(folder, changed, now());
  const strangers = settled && gone.length > 0 ? await strangersIn(folder, store) : [];
  const isUnheardOf = (path: string): boolean => !settled?.has(path) && !awaits(path);
  const news = [...strangers.filter(isUnheardOf), ...unsettled.map(({ path }) => path)];
  // What is new may be what is gone, under another name: neither goes without the other.
  const hasNew = news.some((path) => store.file(path) === undefined);
  const mayComeBack = (path: string): boolean =>
    settled !== undefined && (hasNew || !settled.has(path) || settled.get(path) !== undefined);
  const back = new Set([...news, ...gone.filter(mayComeBack)]);
  if (back.size > 0) leave([...back]);
  return {
    problems,
    there: there.filter(({ path }) => !back.has(path)),
    gone: gone.filter((path) => !back.has(path)),
  };
}

/** Texts that nobody has read yet: of a folder that is new, the system may tell late. */
async function strangersIn(folder: string, store: ArchiveStore): Promise<readonly string[]> {
  const texts = (await filesBelow(folder, "articles")).filter(isContentFile);
  const unread = texts.filter((path) => store.file(path) === undefined);
  const files = await Promise.all(unread.map((path) => contentFile(folder, path)));
  return unread.filter((_, index) => files[index] !== undefined);
}

/** What an editor saves as the server starts. */
async function halfWritten(
  folder: string,
  files: readonly ContentFile[],
  now: Instant,
): Promise<readonly ContentFile[]> {
  const young = files.filter(({ modifiedAt }) => Math.abs(now - modifiedAt) < UNENDED_MS);
  const unended = await Promise.all(young.map(({ path }) => isUnended(folder, path)));
  return young.filter((_, index) => unended[index]);
}

export async function wholeFolder(folder: string, store: ArchiveStore): Promise<Scope> {
  const files = await listFolder(folder);
  await mustBeThere(folder);
  const there = files.filter(({ path }) => !isNewsroomFile(path));
  const paths = new Set(there.map(({ path }) => path));
  const known = store.filesBelow("").map(({ path }) => path);
  return {
    there,
    ...(await trulyGone(
      folder,
      known.filter((path) => !paths.has(path)),
    )),
  };
}

export async function changedPart(
  folder: string,
  store: ArchiveStore,
  changed: readonly string[],
): Promise<Scope> {
  const inIt = await Promise.all(
    changed.map((path) => (isFollowed(path) ? [path] : allIn(folder, store, path))),
  );
  return lookedUp(folder, inIt.flat());
}

/** A picture lies beside the texts that may show it. */
export function textsBeside(store: ArchiveStore, pictures: readonly string[]): readonly string[] {
  const folders = new Set(pictures.map((path) => dirname(path)));
  const files = [...folders].flatMap((folder) => store.filesBelow(folder));
  return files.map(({ path }) => path).filter((path) => isContentFile(path) && folders.has(dirname(path)));
}

export async function lookedUp(folder: string, paths: readonly string[]): Promise<Scope> {
  const distinct = [...new Set(paths)];
  const files = await Promise.all(distinct.map((path) => contentFile(folder, path)));
  const gone = distinct.filter((_, index) => files[index] === undefined);
  if (gone.length > 0) await mustBeThere(folder);
  return { there: files.filter((file) => file !== undefined), ...(await trulyGone(folder, gone)) };
}

/** What lies in one folder is out of sight together. */
async function trulyGone(folder: string, paths: readonly string[]): Promise<Omit<Scope, "there">> {
  const folders = [...new Set(paths.map((path) => dirname(path)))];
  const found = await Promise.all(folders.map((each) => outOfSight(folder, `${each}/`)));
  const problems = new Map(folders.map((each, index) => [each, found[index]]));
  const told = new Map(found.flatMap((problem) => (problem ? [[problem.file, problem]] : [])));
  return { gone: paths.filter((path) => !problems.get(dirname(path))), problems: [...told.values()] };
}

/** What went with the whole folder is not gone. */
async function mustBeThere(folder: string): Promise<void> {
  await filesIn(folder, "");
  if (!(await contentFile(folder, "site.yaml"))) throw new ContentAway();
}

/** A folder that came or went stands for all that is, or was, in it. */
async function allIn(folder: string, store: ArchiveStore, path: string): Promise<string[]> {
  const was = store.filesBelow(path).map((file) => file.path);
  const is = await filesBelow(folder, path);
  return [...was, ...is.filter(isFollowed)];
}
