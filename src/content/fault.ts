/** A problem before it knows its file: what the rules of one file give back. */
import type { Problem } from "../article/problem.ts";

/** Counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The place of an offset in some text of the file. */
export type PlaceAt = (offset: number) => Place;

export type Fault = Omit<Problem, "file">;

interface Words {
  readonly message: string;
  readonly fix: string;
}

export const error = (rule: string, { line, column }: Place, { message, fix }: Words): Fault => ({
  line,
  column,
  severity: "error",
  rule,
  message: inOneLine(message),
  fix: inOneLine(fix),
});

/** What an editor typed may go over several. */
const inOneLine = (words: string): string => words.replace(/\s*\n\s*/g, " ");

export const warning = (rule: string, place: Place, words: Words): Fault => ({
  ...error(rule, place, words),
  severity: "warning",
});

export const note = (rule: string, place: Place, words: Words): Fault => ({
  ...error(rule, place, words),
  severity: "note",
});

export const startOfFile: Place = { line: 1, column: 1 };

/** In the order in which an editor reads the file. */
export const problemsIn = (file: string, faults: readonly Fault[]): readonly Problem[] =>
  faults.map((fault) => ({ file, ...fault })).sort(byPlace);

export function byPlace(one: Problem, other: Problem): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || one.column - other.column;
}
