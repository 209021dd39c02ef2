/** A file that is faulty and new, and those that went, to the one that was renamed to it: readers keep what they had of that. */
import { basename } from "node:path/posix";
import type { Problem } from "../article/problem.ts";
import { error, startOfFile } from "../content/fault.ts";
import { type ContentFile, isSameFile } from "../content/folder.ts";
import type { KnownFile } from "./store.ts";

const inOneCase = (path: string): string => path.toLowerCase();

/** `left` are those that went and had readers, as they were last read. */
export function renamedFrom(file: ContentFile, left: readonly KnownFile[]): KnownFile | undefined {
  return (
    left.find(({ path }) => inOneCase(path) === inOneCase(file.path)) ??
    left.find((known) => isSameFile(known, file))
  );
}

export function renaming(file: string, from: string): Problem {
  const isCaseOnly = inOneCase(file) === inOneCase(from);
  const name = basename(from);
  const words = isCaseOnly
    ? {
        message: `this file was ${from}: only the case of its letters is another`,
        fix: `rename it back to \`${name}\``,
      }
    : {
        message: `this file was ${from}, and readers still have what it said there`,
        fix: `mend the rest, or rename it back to \`${name}\``,
      };
  return { file, ...error("renamed", startOfFile, words) };
}
