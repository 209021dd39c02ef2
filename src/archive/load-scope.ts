/** Files that may have changed to the archive: only what did change is read, and reaches readers at one stroke. */
import type { Instant } from "../article/instant.ts";
import type { Newsroom } from "../article/newsroom.ts";
import { editionOf } from "../content/edition.ts";
import { type ContentFile, isPictureFile, isSameFile } from "../content/folder.ts";
import { readFiles } from "./read-files.ts";
import { lookedUp, type Scope, textsBeside } from "./scope.ts";
import type { ArchiveStore, Change } from "./store.ts";

export interface Loading {
  readonly folder: string;
  readonly store: ArchiveStore;
  readonly now: () => Instant;
}

/** So many files are read, and held in memory, before they are written. */
const FILES_AT_A_TIME = 200;

export async function loadScope(
  { folder, store, now }: Loading,
  newsroom: Newsroom,
  { there, gone }: Scope,
): Promise<{ changes: readonly Change[]; filesRead: number }> {
  const edition = await editionOf(newsroom);
  const changed = there.filter((file) => isChanged(file, edition, store));
  const pictures = changed.filter(({ path }) => isPictureFile(path));
  const gonePictures = gone.filter(isPictureFile);
  const toRead = await filesToRead({ folder, store }, changed, gone);

  const [first = [], ...others] = portions(toRead);
  const read = await readFiles(folder, newsroom, first);
  const goneTexts = gone.filter((path) => !isPictureFile(path));
  const changes = [...store.update({ edition, now: now(), newsroom, gone: goneTexts, read })];
  for (const files of others) {
    changes.push(...store.update({ edition, now: now(), read: await readFiles(folder, newsroom, files) }));
  }
  // Last, so that the texts beside a picture are read again if the process ends before they are written.
  if (pictures.length + gonePictures.length > 0) {
    store.update({ edition, now: now(), beside: pictures, gone: gonePictures });
  }
  return { changes, filesRead: toRead.length };
}

function isChanged(file: ContentFile, edition: string, store: ArchiveStore): boolean {
  const known = store.file(file.path);
  return known?.edition !== edition || !isSameFile(known, file);
}

/** What changed, what shows a picture that changed, and what waits for another file to go. */
async function filesToRead(
  { folder, store }: Omit<Loading, "now">,
  changed: readonly ContentFile[],
  gone: readonly string[],
): Promise<readonly ContentFile[]> {
  if (changed.length + gone.length === 0) return [];
  const paths = [...changed.map(({ path }) => path), ...gone];
  const beside = textsBeside(store, paths.filter(isPictureFile));
  const texts = changed.filter(({ path }) => !isPictureFile(path));
  const others = await lookedUp(folder, [...beside, ...store.waiting()]);
  const byPath = new Map([...others.there, ...texts].map((file) => [file.path, file]));
  return [...byPath.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
}

const portions = (files: readonly ContentFile[]): readonly (readonly ContentFile[])[] =>
  Array.from({ length: Math.ceil(files.length / FILES_AT_A_TIME) }, (_, index) =>
    files.slice(index * FILES_AT_A_TIME, (index + 1) * FILES_AT_A_TIME),
  );
