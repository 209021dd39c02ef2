/** Content files to what they hold, each read while nobody wrote it. */
import type { Newsroom } from "../article/newsroom.ts";
import { type ContentFile, contentFile, isSameFile } from "../content/folder.ts";
import { readContentFile } from "../content/read-content-file.ts";
import type { ReadFile } from "./store.ts";

/** Files that went or changed in the meantime are left out: that is a change, and comes by itself. */
export async function readFiles(
  folder: string,
  newsroom: Newsroom,
  files: readonly ContentFile[],
): Promise<readonly ReadFile[]> {
  const read = await Promise.all(files.map((file) => readWhole(folder, newsroom, file)));
  return read.filter((file) => file !== undefined);
}

async function readWhole(
  folder: string,
  newsroom: Newsroom,
  file: ContentFile,
): Promise<ReadFile | undefined> {
  const reading = await readContentFile(folder, file.path, newsroom);
  return isSameFile(file, await contentFile(folder, file.path)) ? { ...file, reading } : undefined;
}
