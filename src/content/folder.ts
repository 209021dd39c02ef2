/** A content folder to its content files: the only place that knows which files matter. */
import type { Stats } from "node:fs";
import { lstat, readdir, readFile, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import type { Instant } from "../article/instant.ts";
import type { Problem } from "../article/problem.ts";
import { error, startOfFile } from "./fault.ts";
import { decodeUtf8 } from "./utf8.ts";

export interface ContentFile {
  /** Inside the folder, with forward slashes: `articles/2026/11/tide-mill.md`. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  readonly modifiedAt: Instant;
}

const SHAPES = /^(?:site\.yaml|people\.yaml|articles\/.+\.md|pages\/[^/]+\.md)$/;

/** Everything else (dotfiles, editors' temporary and backup files, pictures) is no content file. */
export const isContentFile = (path: string): boolean =>
  SHAPES.test(path) && path.split("/").every((part) => /^[^.#]/.test(part));

/** Sorted by path. */
export async function listContent(folder: string): Promise<ContentFile[]> {
  const paths = await Promise.all([
    filesIn(folder, ""),
    filesBelow(folder, "articles"),
    filesIn(folder, "pages"),
  ]);
  const files = await Promise.all(
    paths
      .flat()
      .filter(isContentFile)
      .map((path) => contentFile(folder, path)),
  );
  return files.filter((file) => file !== undefined).sort((one, other) => (one.path < other.path ? -1 : 1));
}

export async function readText(
  folder: string,
  path: string,
): Promise<{ text: string } | { problem: Problem }> {
  const file = await fileInside(folder, path);
  const bytes = file && (await readFile(file).catch(() => undefined));
  if (!bytes) {
    const words = {
      message: "the file cannot be read",
      fix: "check that it is there and that you may open it",
    };
    return { problem: { file: path, ...error("unreadable", startOfFile, words) } };
  }
  const decoded = decodeUtf8(bytes);
  if ("text" in decoded) return decoded;
  const words = {
    message: "the file is not UTF-8 from here on",
    fix: "save the file as UTF-8 in your editor",
  };
  return { problem: { file: path, ...error("utf8", decoded.badAt, words) } };
}

/** The real path of a file; `undefined` when there is none, or when a symbolic link leads out of the folder. */
export async function fileInside(folder: string, path: string): Promise<string | undefined> {
  try {
    const [root, file] = await Promise.all([realpath(folder), realpath(join(folder, path))]);
    return file.startsWith(root + sep) && (await stat(file)).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

export async function contentFile(folder: string, path: string): Promise<ContentFile | undefined> {
  const file = join(folder, path);
  const stats = await lstat(file).catch(() => undefined);
  if (!stats?.isSymbolicLink()) return stats && described(path, stats);
  const target = await fileInside(folder, path);
  const targetStats = target && (await stat(target).catch(() => undefined));
  return targetStats ? described(path, targetStats) : undefined;
}

const described = (path: string, { size, mtimeMs }: Stats): ContentFile => ({
  path,
  size,
  modifiedAt: Math.floor(mtimeMs),
});

/** Names of all but folders, as paths inside the content folder. */
export async function filesIn(folder: string, below: string): Promise<string[]> {
  const entries = await entriesOf(folder, below);
  return entries.filter((entry) => !entry.isDirectory()).map(({ name }) => pathTo(below, name));
}

export async function filesBelow(folder: string, below: string): Promise<string[]> {
  const entries = await entriesOf(folder, below);
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => pathTo(below, name));
  const nested = await Promise.all(folders.map((path) => filesBelow(folder, path)));
  return [...(await filesIn(folder, below)), ...nested.flat()];
}

const entriesOf = (folder: string, below: string) =>
  readdir(join(folder, below), { withFileTypes: true }).catch(() => []);

const pathTo = (below: string, name: string): string => (below ? `${below}/${name}` : name);
