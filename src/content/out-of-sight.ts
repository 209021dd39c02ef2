/** A path that seems gone to the folder above it that is only out of sight: it became a link, or its name's capitals changed. */
import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
import { basename, dirname } from "node:path/posix";
import type { Problem } from "../article/problem.ts";
import { error, startOfFile } from "./fault.ts";

/** `undefined` when it is truly gone. Only the folders that Broadsheet names itself have one right case. */
export async function outOfSight(folder: string, path: string): Promise<Problem | undefined> {
  for (const above of foldersAbove(path)) {
    const stats = await lstat(join(folder, above)).catch(() => undefined);
    if (stats?.isSymbolicLink()) return linked(above);
    if (!stats) return dirname(above) === "." ? await renamed(folder, above) : undefined;
  }
  return undefined;
}

/** The topmost first. */
const foldersAbove = (path: string): readonly string[] =>
  path
    .split("/")
    .slice(0, -1)
    .map((_, index, parts) => parts.slice(0, index + 1).join("/"));

async function renamed(folder: string, above: string): Promise<Problem | undefined> {
  const names = await readdir(folder).catch(() => []);
  const other = names.find((name) => name !== above && name.toLowerCase() === above);
  if (other === undefined) return undefined;
  const words = {
    message: `this folder was \`${above}\`, and is not read`,
    fix: `rename it back to \`${above}\``,
  };
  return { file: other, ...error("folder-name", startOfFile, words) };
}

const linked = (path: string): Problem => ({
  file: path,
  ...error("linked-folder", startOfFile, {
    message: "this folder is a link, and links to folders are not followed",
    fix: `put the folder \`${basename(path)}\` itself there`,
  }),
});
