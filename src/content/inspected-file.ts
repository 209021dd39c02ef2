/** What reading an article and reading a static page have in common: the file's name and its text. */
import { posix } from "node:path";
import type { Newsroom } from "../article/newsroom.ts";
import { type ReadBody, readBody } from "./body/body.ts";
import { controlCharacterFaults } from "./control-characters.ts";
import { error, type Fault, startOfFile } from "./fault.ts";
import { pictureSchema } from "./front-matter/article-schema.ts";
import type { Split } from "./front-matter/front-matter.ts";
import { readKeys } from "./front-matter/read-keys.ts";
import { readYaml } from "./front-matter/yaml-source.ts";
import { readPicture } from "./read-picture.ts";
import { isSlug, slugOf } from "./slug.ts";

export interface InspectedFile {
  readonly folder: string;
  readonly path: string;
  readonly newsroom: Newsroom;
  readonly split: Split;
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
  { language }: { language: string },
): Promise<ReadBody> {
  const { body, bodyLine: firstLine } = split;
  const { timeZone } = newsroom.site;
  const read = await readBody(body, {
    firstLine,
    language,
    readFigure: async (yaml, place) => {
      const { source, faults } = readYaml(yaml, place);
      if (!source) return { faults };
      const keys = readKeys(pictureSchema, { source, timeZone });
      const picture = await readPicture(source.data, { source, at: [], beside: { folder, path } });
      return { ...picture, faults: [...faults, ...keys.faults, ...picture.faults] };
    },
  });
  return { ...read, faults: [...controlCharacterFaults(body, { firstLine }), ...read.faults] };
}
