/** What was recognized and what the editor's options say to a content file: its path, its address, its text. */
import type { Instant } from "../../article/instant.ts";
import type { Site } from "../../article/newsroom.ts";
import { permalink } from "../../article/permalink.ts";
import { keysToAppear } from "../keys/article-schema.ts";
import { time } from "../keys/time.ts";
import { contentFileText, type FileKeys } from "./content-file.ts";
import { pathOf, slugFor } from "./place.ts";
import type { Leftover, Recognized } from "./recognized.ts";

/** Checked before: the time has an offset, the section exists, the slug is one. They win over what the text says. */
export interface Said {
  readonly headline?: string;
  readonly published?: string;
  readonly section?: string;
  readonly slug?: string;
}

/** Without it an article stays a draft. */
export type RequiredKey = (typeof keysToAppear)[number];

export interface Composed {
  /** Inside the content folder. */
  readonly path: string;
  /** Absent while the section or the date is missing. */
  readonly address?: string;
  readonly keys: FileKeys;
  readonly missing: readonly RequiredKey[];
  /** The whole file. */
  readonly text: string;
}

export function compose(recognized: Recognized, said: Said, site: Site): Composed {
  const found = { ...recognized, ...required(recognized, said) };
  const missing = keysToAppear.filter((key) => found[key] === undefined);
  const keys: FileKeys = {
    ...found,
    leftovers: [...found.leftovers, ...overruled(recognized, said)],
    status: missing.length > 0 ? "draft" : "published",
  };
  const slug = said.slug ?? slugFor(found);
  const publishedAt = instant(found.published);
  const { section } = found;
  return {
    path: pathOf({ slug, ...(publishedAt !== undefined && { publishedAt }) }, site.timeZone),
    ...(section && publishedAt !== undefined && { address: permalink(site, { slug, section, publishedAt }) }),
    keys,
    missing,
    text: contentFileText(keys, recognized.paragraphs),
  };
}

const required = (recognized: Recognized, said: Said): Partial<Record<RequiredKey, string>> =>
  Object.fromEntries(
    keysToAppear.flatMap((key) => {
      const value = said[key] ?? recognized[key];
      return value === undefined ? [] : [[key, value]];
    }),
  );

/** Another headline, section or time in the text is kept beside the one that won. */
const overruled = (recognized: Recognized, said: Said): readonly Leftover[] =>
  keysToAppear.flatMap((about) => {
    const text = recognized[about];
    return text === undefined || said[about] === undefined || said[about] === text ? [] : [{ about, text }];
  });

const instant = (text: string | undefined): Instant | undefined => time.safeParse(text).data;
