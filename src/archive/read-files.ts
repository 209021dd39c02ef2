/** Content files to what they hold, each read while nobody wrote it. */
import type { Newsroom } from "../article/newsroom.ts";
import { type ContentFile, contentFile, isSameFile } from "../content/folder.ts";
import { readContentFile } from "../content/read-content-file.ts";
import type { ReadFile } from "./store.ts";

/** A file that is always being written is read the last time as it is: its next change is a change again. */
const MOST_READINGS = 3;

/** Files that went in the meantime are left out. */
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
  readings = 1,
): Promise<ReadFile | undefined> {
  const reading = await readContentFile(folder, file.path, newsroom);
  const after = await contentFile(folder, file.path);
  if (!after) return undefined;
  if (isSameFile(file, after) || readings === MOST_READINGS) return { ...file, reading };
  return readWhole(folder, newsroom, after, readings + 1);
}
