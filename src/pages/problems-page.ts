/** What an editor has to mend in a file, to the page that stands where the file can't be shown. */
import { isError, type Problem, type Severity } from "../article/problem.ts";
import { type Desk, type Frame, frame } from "./frame.ts";

export interface ProblemsPage {
  readonly kind: "problems";
  readonly frame: Frame;
  readonly title: string;
  readonly problems: readonly ShownProblem[];
}

interface ShownProblem extends Pick<Problem, "message" | "fix"> {
  /** Held back by this one, or only told of it? */
  readonly isError: boolean;
  /** `Error` */
  readonly label: string;
  /** `articles/2026/11/tide-mill.md:3:1` */
  readonly place: string;
}

export const problemsPage = ({
  problems,
  ...desk
}: Desk & { problems: readonly Problem[] }): ProblemsPage => {
  const title = "This file can’t be shown yet";
  return {
    kind: "problems",
    frame: frame(desk, { title, address: undefined, isIndexed: false }),
    title,
    problems: [...problems.filter(isError), ...problems.filter((problem) => !isError(problem))].map(shown),
  };
};

const labels: Readonly<Record<Severity, string>> = { error: "Error", warning: "Warning", note: "Note" };

const shown = (problem: Problem): ShownProblem => ({
  isError: isError(problem),
  label: labels[problem.severity],
  place: `${problem.file}:${problem.line}:${problem.column}`,
  message: problem.message,
  fix: problem.fix,
});
