/** What may have changed to the files that are there, and those the archive knows that are gone. */
import { dirname } from "node:path/posix";
import {
  type ContentFile,
  contentFile,
  filesBelow,
  filesIn,
  isContentFile,
  isPictureFile,
  listContent,
  listPictures,
} from "../content/folder.ts";
import { ContentAway } from "./content-away.ts";
import type { ArchiveStore } from "./store.ts";

export interface Scope {
  readonly there: readonly ContentFile[];
  readonly gone: readonly string[];
}

const NEWSROOM_TEXTS = ["site.yaml", "people.yaml"];

/** What lies at the root of the content folder: with the settings also the site's own picture. */
export const isNewsroomFile = (path: string): boolean =>
  NEWSROOM_TEXTS.includes(path) || (isPictureFile(path) && !path.includes("/"));

export async function wholeFolder(folder: string, store: ArchiveStore): Promise<Scope> {
  const files = (await Promise.all([listContent(folder), listPictures(folder)])).flat();
  await mustBeThere(folder);
  const there = files.filter(({ path }) => !isNewsroomFile(path));
  const paths = new Set(there.map(({ path }) => path));
  const known = store.filesBelow("").map(({ path }) => path);
  return { there, gone: known.filter((path) => !paths.has(path)) };
}

export async function changedPart(
  folder: string,
  store: ArchiveStore,
  changed: readonly string[],
): Promise<Scope> {
  const inIt = await Promise.all(changed.map((path) => (isFile(path) ? [path] : allIn(folder, store, path))));
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
  return { there: files.filter((file) => file !== undefined), gone };
}

/** What went with the whole folder is not gone. */
async function mustBeThere(folder: string): Promise<void> {
  await filesIn(folder, "");
  if (!(await contentFile(folder, "site.yaml"))) throw new ContentAway();
}

const isFile = (path: string): boolean => isContentFile(path) || isPictureFile(path);

/** A folder that came or went stands for all that is, or was, in it. */
async function allIn(folder: string, store: ArchiveStore, path: string): Promise<string[]> {
  const was = store.filesBelow(path).map((file) => file.path);
  const is = await filesBelow(folder, path);
  return [...was, ...is.filter(isFile)];
}
