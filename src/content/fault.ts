/** A problem before it knows its file: what the rules of one file give back. */
import type { Problem, Severity } from "../article/problem.ts";
import { type CheckName, checks } from "./preflight/checks.ts";

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

/** How grave these are, the table of checks says, and then the newsroom. */
export const checked = (rule: CheckName, place: Place, words: Words): Fault =>
  fault(checks[rule].severity, { rule, place, words });

/** A rule that stands in no table. */
type FixedRule<Rule extends string> = Rule extends CheckName ? never : Rule;

/** What can never be shown to readers. */
export const error = <Rule extends string>(rule: FixedRule<Rule>, place: Place, words: Words): Fault =>
  fault("error", { rule, place, words });

/** What is only unfinished. */
export const note = <Rule extends string>(rule: FixedRule<Rule>, place: Place, words: Words): Fault =>
  fault("note", { rule, place, words });

function fault(
  severity: Severity,
  { rule, place: { line, column }, words }: { rule: string; place: Place; words: Words },
): Fault {
  return { line, column, severity, rule, message: inOneLine(words.message), fix: inOneLine(words.fix) };
}

/** What an editor typed may go over several. */
const inOneLine = (words: string): string => words.replace(/\s*\n\s*/g, " ");

export const startOfFile: Place = { line: 1, column: 1 };

/** In the order in which an editor reads the file. */
export const problemsIn = (file: string, faults: readonly Fault[]): readonly Problem[] =>
  faults.map((fault) => ({ file, ...fault })).sort(byPlace);

export function byPlace(one: Problem, other: Problem): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || one.column - other.column;
}
