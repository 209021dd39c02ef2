/** The error of an archive that has never seen a good site.yaml: there is nothing to show, and no last good version. */
import type { Problem } from "../article/problem.ts";

export class NoNewsroom extends Error {
  override readonly name = "NoNewsroom";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const first = problems.map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`);
    super(["site.yaml and people.yaml have to be right before the site can start", ...first].join("\n"));
    this.problems = problems;
  }
}
