/** A fault that an editor can mend: where it is, what is wrong, and what to do. */

/** An error holds the file back; a warning and a note do not. */
export type Severity = "error" | "warning" | "note";

export interface Problem {
  /** Path inside the content folder, with forward slashes: `articles/2026/11/tide-mill.md`. */
  readonly file: string;
  /** Counted from 1, as editors show them. */
  readonly line: number;
  readonly column: number;
  readonly severity: Severity;
  /** The rule's short name: `unknown-key`. */
  readonly rule: string;
  /** What is wrong: one sentence in newsroom words, without a full stop. */
  readonly message: string;
  /** What to do about it, in the imperative, without a full stop. */
  readonly fix: string;
}

export const isError = (problem: Problem): boolean => problem.severity === "error";
