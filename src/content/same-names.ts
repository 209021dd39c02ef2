/** Names of files to a problem for each that differs from another one in capitals only. */
import type { Problem } from "../article/problem.ts";
import { error, type Fault, startOfFile } from "./fault.ts";

/** The first in the folder's order keeps its name. */
export function sameNames(paths: readonly string[]): Problem[] {
  const first = new Map<string, string>();
  return paths.flatMap((file) => {
    const twin = first.get(file.toLowerCase());
    if (twin === undefined) first.set(file.toLowerCase(), file);
    return twin === undefined ? [] : [{ file, ...sameName(twin) }];
  });
}

export const sameName = (twin: string): Fault =>
  error("same-name", startOfFile, {
    message: `the name differs from ${twin} in capitals only: editors on macOS and Windows cannot have both`,
    fix: "rename one of the two files or folders, or remove it",
  });
