/** A folder's files, and what was known of them, to the texts that have to be judged anew. */
import { dirname } from "node:path/posix";
import {
  type ContentFile,
  contentFile,
  isFollowed,
  isPictureFile,
  isSameFile,
  listFolder,
} from "./folder.ts";
import type { Judged } from "./judged.ts";
import { isNewsroomFile } from "./newsroom-files.ts";
import { LINKED } from "./stray-link.ts";

export interface Known {
  /** Texts, and the pictures beside them. */
  readonly files: ReadonlyMap<string, ContentFile>;
  readonly judged: ReadonlyMap<string, Judged>;
}

export interface Since {
  readonly known: Known;
  /** As a watch tells them: a folder stands for all that is, or was, in it. */
  readonly changed: readonly string[];
}

/** Where single files changed, the others need not be looked at. */
export async function filesOf(folder: string, since?: Since): Promise<Known["files"]> {
  if (!since?.changed.every(isFollowed)) {
    return new Map((await listFolder(folder)).map((file) => [file.path, file]));
  }
  const files = new Map(since.known.files);
  for (const path of since.changed) {
    const file = await contentFile(folder, path);
    if (file) files.set(path, file);
    else files.delete(path);
  }
  return new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Whoever is given leave to open a file changes neither its size nor its time. */
const UNREAD = ["unreadable", "unreadable-picture", LINKED];

export function toJudge(
  texts: readonly string[],
  files: Known["files"],
  before: Known | undefined,
): readonly string[] {
  if (!before) return texts;
  const hasChanged = (path: string): boolean => !isSameFile(before.files.get(path), files.get(path));
  const changed = [...new Set([...before.files.keys(), ...files.keys()])].filter(hasChanged);
  // By these every text is judged.
  if (changed.some(isNewsroomFile)) return texts;
  const besidePictures = new Set(changed.filter(isPictureFile).map((path) => dirname(path)));
  return texts.filter((path) => {
    const judged = before.judged.get(path);
    const isUnread = judged?.problems.some(({ rule }) => UNREAD.includes(rule));
    return !judged || isUnread || hasChanged(path) || besidePictures.has(dirname(path));
  });
}
