/** A folder of Eta views to functions from data to HTML, all compiled at once: later reads touch no disk. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";
import { Eta } from "eta/core";
import { inclusionsIn, type Sources } from "./view-versions.ts";

/** A view that can't be compiled or printed; the message names its file and line. */
export class TemplateFault extends Error {
  override name = "TemplateFault";
}

export interface Templates {
  /** `view` is its path in the folder, without `.eta`. */
  print(view: string, data: object): string;
  readonly sources: Sources;
}

const ENDING = ".eta";

export function compileTemplates(folder: string): Templates {
  const eta = new FolderlessEta({
    cache: true,
    debug: true,
    autoFilter: true,
    filterFunction: printable,
    plugins: [{ processAST: withoutIndents }],
  });
  const sources = sourcesIn(folder);
  for (const [view, source] of sources) {
    const file = view + ENDING;
    withFaults(file, () => compile(eta, { file, source }));
    checkInclusions(view, sources);
  }
  return { sources, print: (view, data) => withFaults(`${view}.eta`, () => eta.render(view, data)) };
}

function sourcesIn(folder: string): Sources {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(ENDING),
  );
  return new Map(
    files.map((file) => [
      file.slice(0, -ENDING.length).replaceAll("\\", "/"),
      readFileSync(join(folder, file), "utf8"),
    ]),
  );
}

/** What a view includes is known before anything is printed: with it the view changes. */
function checkInclusions(view: string, sources: Sources): void {
  for (const { view: part, line } of inclusionsIn(sources.get(view) ?? "")) {
    if (part !== undefined && sources.has(part)) continue;
    const reason =
      part === undefined
        ? "include() and layout() want the name of a view in quotes"
        : `There is no view ${part}.eta`;
    throw new TemplateFault(`${view}.eta:${line}: ${reason}`);
  }
}

/** Finds views by their names in memory and nowhere else. */
class FolderlessEta extends Eta {
  override resolvePath = (view: string): string => `${view}.eta`;
  override readFile = (file: string): string => {
    throw new TemplateFault(`There is no view ${file}`);
  };
}

/** A hole in the data must never reach a reader as the word "undefined". */
function printable(value: unknown): string {
  if (typeof value === "string" || typeof value === "number") return String(value);
  throw new TypeError(`A view can print text and numbers, not ${value === null ? "null" : typeof value}`);
}

type Ast = Parameters<NonNullable<Eta["config"]["plugins"][number]["processAST"]>>[0];

// Line breaks stand in the tree as backslash and n. Done here and not by `rmWhitespace`, which moves the lines of faults.
const withoutIndents = (ast: Ast): Ast =>
  ast.map((part) => (typeof part === "string" ? part.replace(/\s*\\n(?:\s|\\n)*/g, "\\n") : part));

function compile(eta: Eta, { file, source }: { file: string; source: string }): void {
  try {
    eta.loadTemplate(file, source);
  } catch (fault) {
    checkScript(file, eta.compileToString(source));
    throw fault;
  }
}

/** Eta's own message shows the compiled code; this one names the line of the view. */
function checkScript(file: string, code: string): void {
  try {
    new Script(`(function (it, options) {${code}\n})`, { filename: file });
  } catch (cause) {
    const { message, stack = "" } = cause instanceof Error ? cause : new Error(String(cause));
    const [, codeLine] = /:(\d+)\n/.exec(stack) ?? [];
    const above = code.split("\n").slice(0, Number(codeLine)).join("\n");
    const line = [...above.matchAll(/__eta\.line=(\d+)/g)].at(-1)?.[1] ?? 1;
    throw new TemplateFault(`${file}:${line}: ${message}`, { cause });
  }
}

function withFaults<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new TemplateFault(message.includes(file) ? message : `${file}: ${message}`, { cause });
  }
}
