/** What reading an article and reading a static page have in common: the file's name and its text. */
import { posix } from "node:path";
import type { Instant } from "../article/instant.ts";
import type { Newsroom } from "../article/newsroom.ts";
import { type ReadBody, readBody, type Setting } from "./body/body.ts";
import { controlCharacterFaults } from "./control-characters.ts";
import { error, type Fault, startOfFile } from "./fault.ts";
import type { Split } from "./keys/front-matter.ts";
import { pictureSchema } from "./keys/picture-schema.ts";
import { readKeys } from "./keys/read-keys.ts";
import { notEchoes, readYaml } from "./keys/yaml-source.ts";
import { readPicture } from "./read-picture.ts";
import { isSlug, slugOf } from "./slug.ts";
import type { VersionsOf } from "./undated-change.ts";

export interface InspectedFile {
  readonly folder: string;
  readonly path: string;
  readonly newsroom: Newsroom;
  readonly split: Split;
  /** Of the check alone: what is read for readers must not change with the clock. */
  readonly now?: Instant;
  /** Of the check alone. */
  readonly versionsOf?: VersionsOf;
}

export const slugFrom = (path: string): string => posix.basename(path, ".md");

export function slugFaults(path: string): Fault[] {
  const slug = slugFrom(path);
  if (isSlug(slug)) return [];
  const words = {
    message: `the file’s name “${slug}” cannot stand in an address: only lower-case letters, digits and hyphens can`,
    fix: `rename the file to \`${slugOf(slug) || "a-few-words"}.md\``,
  };
  return [error("slug", startOfFile, words)];
}

/** Reads the text below the front matter, with its figures. */
export async function bodyOf(
  { folder, path, newsroom, split }: InspectedFile,
  setting: Setting,
): Promise<ReadBody> {
  const { body, bodyLine: firstLine } = split;
  const { timeZone, url: origin } = newsroom.site;
  const read = await readBody(body, {
    firstLine,
    origin,
    ...setting,
    readFigure: async (yaml, place) => {
      const { source, faults } = readYaml(yaml, place);
      if (!source) return { faults };
      const keys = readKeys(pictureSchema, { source, whole: "a figure", timeZone });
      const picture = await readPicture(source.data, {
        source,
        at: [],
        beside: { folder, path },
        ...setting,
      });
      return { ...picture, faults: [...faults, ...notEchoes([...keys.faults, ...picture.faults], faults)] };
    },
  });
  return { ...read, faults: [...controlCharacterFaults(body, { firstLine }), ...read.faults] };
}
