/** The newsroom, and the way files are read to one word: a file read under another edition is read again. */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Newsroom } from "../article/newsroom.ts";
import { newsroomJson } from "./newsroom-json.ts";

const READERS = ["article", "content"].map((step) => join(import.meta.dirname, "..", step));

/** An archive that an older Broadsheet wrote must not show its older reading of unchanged files. */
export async function editionOf(newsroom: Newsroom): Promise<string> {
  return fingerprint([newsroomJson(newsroom), await readersSource()]);
}

let known: Promise<string> | undefined;

function readersSource(): Promise<string> {
  known ??= sourceOf(READERS);
  return known;
}

async function sourceOf(folders: readonly string[]): Promise<string> {
  const names = await Promise.all(
    folders.map((folder) => readdir(folder, { recursive: true, withFileTypes: true })),
  );
  const files = names.flat().filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return fingerprint(await Promise.all(paths.map((path) => readFile(path, "utf8"))));
}

const fingerprint = (texts: readonly string[]): string =>
  createHash("sha256").update(texts.join("\0")).digest("base64url").slice(0, 16);
