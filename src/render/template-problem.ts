/** What stops a view or a style sheet from being compiled or printed, as a problem with its file, line and fix. */
import { join, relative, sep } from "node:path";
import type { Problem } from "../article/problem.ts";
import { TemplateFault } from "./templates.ts";

/** Of a folder beside src/: where views and styles lie. */
export interface Looks {
  /** The folder that the paths of such problems begin in. */
  readonly home: string;
  readonly viewsFolder: string;
  readonly publicFolder: string;
}

/** `parts/byline.eta:4: Unexpected token` */
const SCRIPT = /^(?<file>\S+\.eta):(?<line>\d+): (?<reason>.+)$/m;
/** `byline.eta: unclosed tag at line 4 col 1:` and a picture of it */
const TAG = /^(?<file>\S+\.eta): (?<reason>.+) at line (?<line>\d+) col (?<column>\d+)/;
/** `byline.eta:4` and a picture of it, once for each view on the way there, and the reason as the last line */
const PRINTING = /^(?<file>\S+\.eta):(?<line>\d+)\n(?![\s\S]*^\S+\.eta:\d+$)[\s\S]*\n(?<reason>.+)\s*$/m;

/** `undefined` for what no view and no style sheet is to blame for. */
export function templateProblem(fault: unknown, looks: Looks): Problem | undefined {
  if (fault instanceof TemplateFault) return viewProblem(fault, looks);
  return isStyleFault(fault) ? styleProblem(fault, looks) : undefined;
}

/** A fault of unknown kind is told of the folder. */
export function viewProblem(fault: unknown, { home, viewsFolder }: Looks): Problem {
  const message = fault instanceof Error ? fault.message : String(fault);
  const groups = (TAG.exec(message) ?? PRINTING.exec(message) ?? SCRIPT.exec(message))?.groups ?? {};
  const { file = "", line = 1, column = 1, reason = message } = groups;
  return {
    file: inside(home, join(viewsFolder, file)),
    line: Number(line),
    column: Number(column),
    severity: "error",
    rule: "view",
    message: reason,
    fix: "mend the view; until then its last good version is used",
  };
}

interface StyleFault extends Error {
  readonly fileName: string;
  readonly loc: { readonly line: number; readonly column: number };
}

const isStyleFault = (fault: unknown): fault is StyleFault =>
  fault instanceof Error && "fileName" in fault && typeof fault.fileName === "string" && "loc" in fault;

const styleProblem = ({ fileName, loc, message }: StyleFault, { home }: Looks): Problem => ({
  file: inside(home, fileName),
  line: loc.line,
  column: loc.column,
  severity: "error",
  rule: "style",
  message,
  fix: "mend the style sheet; until then its last good version is used",
});

const inside = (home: string, path: string): string => relative(home, path).split(sep).join("/");
