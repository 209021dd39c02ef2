/** A content folder to its content files and pictures: the only place that knows which files matter. */
import type { Dirent, Stats } from "node:fs";
import { lstat, open, readdir, readFile, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { basename } from "node:path/posix";
import type { Instant } from "../article/instant.ts";
import type { Problem } from "../article/problem.ts";
import { ContentUnreadable, ifThere } from "./content-unreadable.ts";
import { error, startOfFile } from "./fault.ts";
import { decodeUtf8 } from "./utf8.ts";

export interface ContentFile {
  /** Inside the folder, with forward slashes: `articles/2026/11/tide-mill.md`. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  readonly modifiedAt: Instant;
}

const TEXTS = /^(?:site\.yaml|people\.yaml|articles\/.+\.md|pages\/[^/]+\.md)$/;
/** Beside texts, or beside site.yaml. Hidden folders are out of sight, as they are for texts. */
const PICTURES = /^(?:(?:articles|pages)\/(?:[^.#/][^/]*\/)*)?[^/]+$/;
const PICTURE_NAME = /^[A-Za-z0-9_][A-Za-z0-9._-]*\.(?:jpe?g|png|webp|avif|gif)$/i;

/** Everything else (dotfiles, editors' temporary and backup files, pictures) is no content file. */
export const isContentFile = (path: string): boolean =>
  TEXTS.test(path) && path.split("/").every((part) => /^[^.#]/.test(part));

export const isPictureFile = (path: string): boolean => PICTURES.test(path) && isPictureName(basename(path));

/** May a picture of this name stand in an address? */
export const isPictureName = (file: string): boolean => PICTURE_NAME.test(file);

/** By size and time: what a writer can hardly help changing. */
export const isSameFile = (one: ContentFile | undefined, other: ContentFile | undefined): boolean =>
  one?.size === other?.size && one?.modifiedAt === other?.modifiedAt;

/** Sorted by path. */
export async function listContent(folder: string): Promise<ContentFile[]> {
  const paths = await Promise.all([
    filesIn(folder, ""),
    filesBelow(folder, "articles"),
    filesIn(folder, "pages"),
  ]);
  const files = await described(folder, paths.flat().filter(isContentFile));
  return files.sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** Those that lie beside the texts: the site's own is read with site.yaml. */
export async function listPictures(folder: string): Promise<ContentFile[]> {
  const paths = await Promise.all([filesBelow(folder, "articles"), filesBelow(folder, "pages")]);
  return described(folder, paths.flat().filter(isPictureFile));
}

/** Those that lie beside site.yaml. */
export async function listRootPictures(folder: string): Promise<ContentFile[]> {
  return described(folder, (await filesIn(folder, "")).filter(isPictureFile));
}

async function described(folder: string, paths: readonly string[]): Promise<ContentFile[]> {
  const files = await Promise.all(paths.map((path) => contentFile(folder, path)));
  return files.filter((file) => file !== undefined);
}

/** Ten times the longest book review; what is larger is no text, or would stop all others while it is read. */
const LARGEST_TEXT_BYTES = 2_000_000;

export async function readText(
  folder: string,
  path: string,
): Promise<{ text: string } | { problem: Problem }> {
  const { size } = (await contentFile(folder, path).catch(() => undefined)) ?? { size: 0 };
  if (size > LARGEST_TEXT_BYTES) return { problem: tooLarge(path, size) };
  const bytes = await readInside(folder, path).catch(() => undefined);
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

function tooLarge(file: string, size: number): Problem {
  const megabytes = (bytes: number): string => `${Math.round(bytes / 100_000) / 10} MB`;
  const words = {
    message: `the file has ${megabytes(size)}; a text may have ${megabytes(LARGEST_TEXT_BYTES)}`,
    fix: "look whether this is a text at all, and make several of one that is",
  };
  return { file, ...error("too-large", startOfFile, words) };
}

/** `undefined` when there is no such file. */
export async function readInside(folder: string, path: string): Promise<Uint8Array | undefined> {
  const file = await fileInside(folder, path);
  return file === undefined ? undefined : ifThere(path, readFile(file));
}

/** Read without the rest, however long that is; `undefined` where there is no byte. */
export async function lastByte(folder: string, path: string): Promise<number | undefined> {
  const file = await fileInside(folder, path);
  if (file === undefined) return undefined;
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const { bytesRead, buffer } = await handle.read(new Uint8Array(1), 0, 1, Math.max(size - 1, 0));
    return bytesRead === 0 ? undefined : buffer[0];
  } finally {
    await handle.close();
  }
}

/** The real path of a file; `undefined` when there is none, or when a symbolic link leads out of the folder. */
async function fileInside(folder: string, path: string): Promise<string | undefined> {
  const places = Promise.all([realpath(folder), realpath(join(folder, path))]);
  const [root, file] = (await ifThere(path, places)) ?? [];
  if (root === undefined || !file?.startsWith(root + sep)) return undefined;
  return (await ifThere(path, stat(file)))?.isFile() ? file : undefined;
}

export async function contentFile(folder: string, path: string): Promise<ContentFile | undefined> {
  const stats = await ifThere(path, lstat(join(folder, path)));
  const behind = stats?.isSymbolicLink() ? await behindLink(folder, path, stats) : stats;
  return behind && { path, size: behind.size, modifiedAt: Math.floor(behind.mtimeMs) };
}

/** A link that can't be followed stands for itself: it harms no other file, and is told when it is read. */
async function behindLink(folder: string, path: string, link: Stats): Promise<Stats | undefined> {
  try {
    const target = await fileInside(folder, path);
    return target === undefined ? undefined : await ifThere(path, stat(target));
  } catch (fault) {
    if (fault instanceof ContentUnreadable) return link;
    throw fault;
  }
}

/** Names of all but folders, as paths inside the content folder. */
export async function filesIn(folder: string, below: string): Promise<string[]> {
  return filesAmong(await entriesOf(folder, below), below);
}

export async function filesBelow(folder: string, below: string): Promise<string[]> {
  const entries = await entriesOf(folder, below);
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => pathTo(below, name));
  const nested = await Promise.all(folders.map((path) => filesBelow(folder, path)));
  return [...filesAmong(entries, below), ...nested.flat()];
}

/** The content folder itself must be there: one that went, as when a disk is taken out, is not an empty one. */
async function entriesOf(folder: string, below: string): Promise<readonly Dirent[]> {
  const entries = readdir(join(folder, below), { withFileTypes: true });
  if (below !== "") return (await ifThere(below, entries)) ?? [];
  return entries.catch((cause: unknown) => {
    throw new ContentUnreadable(below, cause);
  });
}

const filesAmong = (entries: readonly Dirent[], below: string): string[] =>
  entries.filter((entry) => !entry.isDirectory()).map(({ name }) => pathTo(below, name));

const pathTo = (below: string, name: string): string => (below ? `${below}/${name}` : name);
