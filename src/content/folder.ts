/** A content folder to its content files and pictures: the only place that knows which files matter. */
import type { Dirent, Stats } from "node:fs";
import { lstat, open, readdir, readFile, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { basename } from "node:path/posix";
import type { Instant } from "../article/instant.ts";
import type { Problem } from "../article/problem.ts";
import { ContentUnreadable, ifThere } from "./content-unreadable.ts";
import { error, startOfFile } from "./fault.ts";
import { LINKED, strayLink } from "./stray-link.ts";
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

/** All else in the folder may come and go. */
export const isFollowed = (path: string): boolean => isContentFile(path) || isPictureFile(path);

/** May a picture of this name stand in an address? */
export const isPictureName = (file: string): boolean => PICTURE_NAME.test(file);

/** By size and time: what a writer can hardly help changing. */
export const isSameFile = (one: ContentFile | undefined, other: ContentFile | undefined): boolean =>
  one?.size === other?.size && one?.modifiedAt === other?.modifiedAt;

/** Texts and pictures, sorted by path. */
export async function listFolder(folder: string): Promise<ContentFile[]> {
  const paths = await Promise.all([
    filesIn(folder, ""),
    filesBelow(folder, "articles"),
    filesBelow(folder, "pages"),
  ]);
  const followed = paths.flat().filter(isFollowed).sort();
  const files = await Promise.all(followed.map((path) => contentFile(folder, path)));
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
  if (!bytes) return { problem: await unread(folder, path) };
  const decoded = decodeUtf8(bytes);
  if ("text" in decoded) return decoded;
  const words = {
    message: "the file is not UTF-8 from here on",
    fix: "save the file as UTF-8 in your editor",
  };
  return { problem: { file: path, ...error("utf8", decoded.badAt, words) } };
}

async function unread(folder: string, file: string): Promise<Problem> {
  const leads = await strayLink(folder, file).catch(() => undefined);
  if (leads !== undefined) {
    const words = { message: `this link leads ${leads}`, fix: "put the file itself there" };
    return { file, ...error(LINKED, startOfFile, words) };
  }
  const words = {
    message: "the file cannot be read",
    fix: "check that it is there and that you may open it",
  };
  return { file, ...error("unreadable", startOfFile, words) };
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

/** A link that is not followed, or can't be, stands for itself: it harms no other file, and is told when it is read. */
async function behindLink(folder: string, path: string, link: Stats): Promise<Stats> {
  try {
    const target = await fileInside(folder, path);
    return (target === undefined ? undefined : await ifThere(path, stat(target))) ?? link;
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
