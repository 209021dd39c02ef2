/** The problems of a content folder, for whoever sits at the terminal: with the paths that they would type. */
import { join } from "node:path";
import type { Problem } from "../article/problem.ts";
import { printed } from "./problem-formats.ts";

export const asTyped = (folder: string, problems: readonly Problem[]): readonly Problem[] =>
  problems.map((problem) => ({ ...problem, file: join(folder, problem.file) }));

/** Empty where there are none. */
export const problemsText = (folder: string, problems: readonly Problem[]): string =>
  problems.length === 0
    ? ""
    : printed.text(asTyped(folder, problems), new Set(problems.map(({ file }) => file)).size);
