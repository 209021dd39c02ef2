/** A path of the content folder to where the link there leads, when it leads to no file of the folder. */
import { lstat, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { ifThere } from "./content-unreadable.ts";

/** The rule that such a link breaks. */
export const LINKED = "linked-file";

/** `undefined` for what is no link, and for a link that is followed. What lies outside is not looked at. */
export async function strayLink(folder: string, path: string): Promise<string | undefined> {
  const place = join(folder, path);
  if (!(await ifThere(path, lstat(place)))?.isSymbolicLink()) return undefined;
  const target = await ifThere(path, realpath(place));
  if (target === undefined) return "to no file";
  if (!target.startsWith((await realpath(folder)) + sep)) return "out of the content folder";
  return (await ifThere(path, stat(target)))?.isFile() ? undefined : "to no file";
}
