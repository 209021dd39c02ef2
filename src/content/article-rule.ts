/** What a rule of articles is given, and what it gives back. */
import type { z } from "zod";
import type { Instant } from "../article/instant.ts";
import type { Newsroom } from "../article/newsroom.ts";
import type { Fault } from "./fault.ts";
import type { soundSchema } from "./keys/article-schema.ts";
import { valueAt } from "./keys/schema-walk.ts";
import type { YamlSource } from "./keys/yaml-source.ts";

/** The keys that are right on their own; the others have their fault already. */
export type SoundKeys = z.output<typeof soundSchema>;

export interface Ruled {
  readonly keys: SoundKeys;
  readonly source: YamlSource;
  readonly newsroom: Newsroom;
  readonly slug: string;
  readonly now?: Instant;
}

/** A key that is there and wrong is not missing as well. */
export const has = ({ data, unread }: YamlSource, key: string): boolean =>
  valueAt(data, [key]) !== undefined || unread.has(key);

export type Rule = (ruled: Ruled) => readonly Fault[];
