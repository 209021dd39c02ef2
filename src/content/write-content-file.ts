/** The text of a content file to the content folder, whole or not at all. */
import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { copyFile, link, mkdir, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
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
  ENOENT: "it is not there any more; check its name",
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

/** Where a new file was to be, there is one. */
export class ContentThere extends Error {
  override readonly name = "ContentThere";
}

/**
 * Never over a file that is there, or has come in the meantime.
 * @throws ContentNotWritten, ContentThere
 */
export async function addContentFile(folder: string, path: string, text: string): Promise<void> {
  const file = join(folder, path);
  try {
    await mkdir(dirname(file), { recursive: true });
    await replace(file, text, { move: moveBeside });
  } catch (cause) {
    throw cause instanceof ContentThere ? cause : new ContentNotWritten(file, cause);
  }
}

async function moveBeside(temporary: string, file: string): Promise<void> {
  try {
    // Some disks have no links.
    await link(temporary, file).catch((fault: unknown) =>
      isThere(fault) ? Promise.reject(fault) : copyFile(temporary, file, constants.COPYFILE_EXCL),
    );
  } catch (cause) {
    throw isThere(cause) ? new ContentThere(`${file} exists already`, { cause }) : cause;
  }
  await rm(temporary);
}

const isThere = (fault: unknown): boolean =>
  fault instanceof Error && "code" in fault && fault.code === "EEXIST";

/** Somebody saved the file since it was read. */
export class ContentChanged extends Error {
  override readonly name = "ContentChanged";

  constructor(file: string) {
    super(`${file} was changed by somebody else in the meantime, and is left as it is; try again`);
  }
}

/**
 * Over what was read as `before`. The file keeps its rights, and stays where a link to it leads.
 * @throws ContentNotWritten, ContentChanged
 */
export async function rewriteContentFile(
  folder: string,
  path: string,
  { before, text }: { before: Uint8Array; text: string },
): Promise<void> {
  const file = join(folder, path);
  try {
    const real = await realpath(file);
    const { mode } = await stat(real);
    await replace(real, text, {
      mode,
      async check() {
        if (!Buffer.from(before).equals(await readFile(real))) throw new ContentChanged(file);
      },
    });
  } catch (cause) {
    throw cause instanceof ContentChanged ? cause : new ContentNotWritten(file, cause);
  }
}

interface Replacing {
  readonly mode?: number;
  /** Throws if it must not be replaced after all. */
  readonly check?: () => Promise<void>;
  /** How the whole file gets its name. */
  readonly move?: (temporary: string, file: string) => Promise<void>;
}

async function replace(
  file: string,
  text: string,
  { mode, check, move = rename }: Replacing = {},
): Promise<void> {
  const temporary = join(dirname(file), `.${basename(file)}.${randomUUID()}.tmp`);
  try {
    const handle = await open(temporary, "w");
    try {
      await handle.writeFile(text);
      if (mode !== undefined) await handle.chmod(mode);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await check?.();
    await move(temporary, file);
  } catch (fault) {
    await rm(temporary, { force: true });
    throw fault;
  }
}
