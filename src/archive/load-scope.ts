/** Files that may have changed to the archive: only what did change is read, and reaches readers at one stroke. */
import type { Newsroom } from "../article/newsroom.ts";
import { editionOf } from "../content/edition.ts";
import { type ContentFile, isPictureFile, isSameFile } from "../content/folder.ts";
import { portions } from "../content/portions.ts";
import { readFiles } from "./read-files.ts";
import { type Loading, lookedUp, type Scope, textsBeside } from "./scope.ts";
import type { ArchiveStore, Batch, Change } from "./store.ts";

/** So many files are read, and held in memory, before they are written. */
const FILES_AT_A_TIME = 200;

export async function loadScope(
  { folder, store, now }: Loading,
  newsroom: Newsroom,
  { there, gone, isAnew }: Scope & { readonly isAnew: boolean },
): Promise<{ changes: readonly Change[]; filesRead: number }> {
  const edition = await editionOf(newsroom);
  const changed = isAnew ? there : there.filter((file) => isChanged(file, edition, store));
  const pictures = changed.filter(({ path }) => isPictureFile(path));
  const gonePictures = gone.filter(isPictureFile);
  const leaving = gone.filter((path) => !isPictureFile(path));
  const toRead = await filesToRead({ folder, store }, changed, gone);

  const changes: Change[] = [];
  const take = async (
    files: readonly ContentFile[],
    batch: Omit<Batch, "edition" | "now">,
  ): Promise<void> => {
    const read = await readFiles(folder, newsroom, files);
    changes.push(...store.update({ edition, now: now(), ...batch, read }));
  };
  const all = portions(toRead, FILES_AT_A_TIME);
  for (const files of all.slice(0, -1)) await take(files, { newsroom, leaving });
  // Only when all is there that may have taken the place of what is gone.
  await take(all.at(-1) ?? [], { newsroom, gone: leaving });
  if (all.length > 1) await take(await unchanged({ folder, store }, store.waiting()), {});
  // Last, so that the texts beside a picture are read again if the process ends before they are written.
  if (pictures.length + gonePictures.length > 0) {
    store.update({ edition, now: now(), beside: pictures, gone: gonePictures });
  }
  return { changes: lastOfEach(changes), filesRead: toRead.length };
}

/** A file that had to wait for one of a later portion was taken in after it. */
function lastOfEach(changes: readonly Change[]): readonly Change[] {
  const last = new Map<string, Change>();
  for (const change of changes)
    if (change.is !== "unchanged" || !last.has(change.file)) last.set(change.file, change);
  return [...last.values()];
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
  const others = await unchanged({ folder, store }, [...beside, ...store.waiting()]);
  const byPath = new Map([...others, ...texts].map((file) => [file.path, file]));
  return [...byPath.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** What changed meanwhile comes by itself, when it has settled. */
async function unchanged(
  { folder, store }: Omit<Loading, "now">,
  paths: readonly string[],
): Promise<readonly ContentFile[]> {
  const { there } = await lookedUp(folder, paths);
  return there.filter((file) => isSameFile(store.file(file.path), file));
}
