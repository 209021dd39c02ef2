/** All that decides what a file is read as, but the file, to one word: a file read under another edition is read again. */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Newsroom } from "../article/newsroom.ts";

const READERS = [import.meta.dirname, join(import.meta.dirname, "../article")];
export const PACKAGES = [
  "diff",
  "fastest-levenshtein",
  "image-size",
  "markdown-it",
  "markdown-it-container",
  "markdown-it-footnote",
  "temporal-polyfill",
  "yaml",
  "zod",
];

/** An archive that an older Broadsheet wrote must not show its older reading of unchanged files. */
export async function editionOf(newsroom: Newsroom): Promise<string> {
  return fingerprint([readingNeeds(newsroom), await editionOfReaders()]);
}

/** The motto, say, only pages show. */
function readingNeeds({ site, people }: Newsroom): string {
  const { permalink, timeZone, lang, dir, sections, checks } = site;
  return JSON.stringify([
    { permalink, timeZone, lang, dir, checks },
    sections.map(({ id }) => id),
    [...people.values()].map(({ id, name, location, isOrganization }) => ({
      id,
      name,
      location,
      isOrganization,
    })),
  ]);
}

/** What is built holds no sources to look into: this stands there instead. */
declare const READERS_EDITION: string | undefined;

let known: Promise<string> | undefined;

export function editionOfReaders(): Promise<string> {
  if (typeof READERS_EDITION === "string") return Promise.resolve(READERS_EDITION);
  known ??= Promise.all([...READERS.map(sourceOf), ...PACKAGES.map(versionOf)]).then(fingerprint);
  return known;
}

async function sourceOf(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return fingerprint(await Promise.all(paths.map((path) => readFile(path, "utf8"))));
}

/** As it is installed; what a package lets others import of it need not hold its package.json. */
async function versionOf(name: string): Promise<string> {
  const entry = import.meta.resolve(name);
  const home = entry.slice(0, entry.lastIndexOf(`/${name}/`) + name.length + 2);
  return readFile(new URL("package.json", home), "utf8");
}

const fingerprint = (texts: readonly string[]): string =>
  createHash("sha256").update(texts.join("\0")).digest("base64url").slice(0, 16);
