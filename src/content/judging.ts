/** Paths of texts to what their folder must know of each, read one beside the other. */
import type { Instant } from "../article/instant.ts";
import type { Newsroom } from "../article/newsroom.ts";
import { type Judged, judged } from "./judged.ts";
import { inspectContentFile } from "./read-content-file.ts";

export interface Judging {
  readonly folder: string;
  readonly newsroom: Newsroom;
  /** Of the check alone. */
  readonly now?: Instant;
}

export type JudgedFile = readonly [path: string, judged: Judged];

export const judgePortion = (
  paths: readonly string[],
  { folder, ...context }: Judging,
): Promise<JudgedFile[]> =>
  Promise.all(
    paths.map(async (path) => [path, judged(await inspectContentFile(folder, path, context))] as const),
  );
