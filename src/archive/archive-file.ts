/** A content folder to the file of its archive: each has its own, so that two servers side by side don't mix their sites. */
import { createHash } from "node:crypto";
import { basename, join, resolve } from "node:path";

/** `:memory:` stays what it is. */
export function archiveFile(archiveFolder: string, contentFolder: string): string {
  if (archiveFolder === ":memory:") return archiveFolder;
  const folder = resolve(contentFolder);
  const fingerprint = createHash("sha256").update(folder).digest("hex").slice(0, 8);
  return join(archiveFolder, `${basename(folder)}-${fingerprint}.sqlite`);
}
