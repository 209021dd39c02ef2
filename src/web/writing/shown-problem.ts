/** A problem as a writer sees it: with its line, and an address that opens the editor there. */
import { relative, resolve, sep } from "node:path";
import type { Problem } from "../../article/problem.ts";
import { type Excerpt, excerptOf } from "../../content/excerpt.ts";
import type { StandingProblem } from "./standing-problems.ts";

export interface ShownProblem extends StandingProblem {
  /** As terminals make links of it: from where the server was started, if it lies there. */
  readonly path: string;
  /** Opens the editor. */
  readonly editor: string;
  readonly excerpt?: Excerpt;
}

/** `root` is the folder that the path of the problem's file begins in. */
export async function shownProblem(
  problem: StandingProblem,
  { root, editorLink }: { root: string; editorLink: string },
): Promise<ShownProblem> {
  const file = resolve(root, problem.file);
  const fromHere = relative(process.cwd(), file);
  const excerpt = await excerptOf(root, problem);
  return {
    ...problem,
    path: fromHere.startsWith("..") ? file : fromHere,
    editor: editorAt(editorLink, { ...problem, file }),
    ...(excerpt && { excerpt }),
  };
}

/** `file` is absolute. In the address it begins with a slash also where it begins with the letter of a disk. */
export function editorAt(
  link: string,
  { file, line, column }: Pick<Problem, "file" | "line" | "column">,
): string {
  const path = file.split(sep).map(encodeURIComponent).join("/");
  return link
    .replaceAll("{file}", () => (path.startsWith("/") ? path : `/${path}`))
    .replaceAll("{line}", String(line))
    .replaceAll("{column}", String(column));
}
