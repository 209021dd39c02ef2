/** The text of a content file to the content folder, whole or not at all. */
import { mkdir, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
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
}

async function replace(file: string, text: string, { mode, check }: Replacing = {}): Promise<void> {
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
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
    await rename(temporary, file);
  } catch (fault) {
    await rm(temporary, { force: true });
    throw fault;
  }
}
