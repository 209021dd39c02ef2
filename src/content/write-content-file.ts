/** The text of a content file to the content folder, whole or not at all. */
import { mkdir, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** The system refuses; the message says what stands in the way, and what to do. */
export class ContentNotWritten extends Error {
  override readonly name = "ContentNotWritten";

  constructor(file: string, cause: unknown) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
    super(`${file} can’t be written: ${remedies[code] ?? code}`, { cause });
  }
}

const A_FILE_IN_THE_WAY = "a part of that path is a file and no folder; rename it";
const NOT_ALLOWED = "you may not write there; change the rights of the folder, or take another one";
const FULL = "the disk is full; make room on it";

const remedies: Readonly<Record<string, string>> = {
  ENOTDIR: A_FILE_IN_THE_WAY,
  EEXIST: A_FILE_IN_THE_WAY,
  EISDIR: "a folder has that name; rename it, or take another name for the file",
  EACCES: NOT_ALLOWED,
  EPERM: NOT_ALLOWED,
  EROFS: "the disk can only be read; take a folder on another one",
  ENOSPC: FULL,
  EDQUOT: FULL,
};

/**
 * A name that begins with a dot is no content file: a half-written one is never read.
 * @throws ContentNotWritten
 */
export async function writeContentFile(folder: string, path: string, text: string): Promise<void> {
  const file = join(folder, path);
  try {
    await mkdir(dirname(file), { recursive: true });
    await replace(file, text);
  } catch (cause) {
    throw new ContentNotWritten(file, cause);
  }
}

async function replace(file: string, text: string): Promise<void> {
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    const handle = await open(temporary, "w");
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (fault) {
    await rm(temporary, { force: true });
    throw fault;
  }
}
