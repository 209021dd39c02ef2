/** The text of a content file to the content folder, whole or not at all. */
import { mkdir, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** A name that begins with a dot is no content file: a half-written one is never read. */
export async function writeContentFile(folder: string, path: string, text: string): Promise<void> {
  const file = join(folder, path);
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  await mkdir(dirname(file), { recursive: true });
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
