/** The order of the house, read off its source: which step knows which, and who owns each technology. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";

/** Each folder may import itself and the folders before it. */
const steps = ["article", "content", "archive", "pages", "render", "web", "commands"];

/** At the root: the settings stand below web/, and main.ts stands above everything. */
const rootFiles: Record<string, string> = { "settings.ts": "render", "main.ts": "commands" };

/** The one way up: the command that starts the server loads the wiring, and nothing loads the command. */
const wayUp = "src/commands/serve.ts imports src/main.ts";

/** Packages that only these may know. */
const owners: Record<string, readonly string[]> = {
  express: ["web"],
  helmet: ["web"],
  compression: ["web"],
  "lru-cache": ["web"],
  pino: ["archive", "web", "main.ts"],
  "pino-pretty": ["web"],
  "pino-http": ["web"],
  eta: ["render"],
  lightningcss: ["render"],
  xmlbuilder2: ["render"],
  turndown: ["render"],
  sharp: ["render"],
  yaml: ["content"],
  "markdown-it": ["content"],
  "markdown-it-container": ["content"],
  "markdown-it-footnote": ["content"],
  chokidar: ["content", "web"],
  "image-size": ["content"],
  diff: ["article"],
  "fastest-levenshtein": ["article", "content"],
  "@sindresorhus/slugify": ["content"],
  "temporal-polyfill": ["content"],
  zod: ["content", "settings.ts"],
  libsql: ["archive"],
  commander: ["commands"],
};

const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
  readFileSync("package.json", "utf8"),
);

const IMPORT = /\bfrom\s+"([^"\s]+)"|\bimport\s*\(\s*"([^"\s]+)"\s*\)|\bimport\s+"([^"\s]+)"/g;

interface SourceFile {
  /** From the root of the checkout, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** What it imports: a path like its own, or a package's name. */
  readonly imports: readonly string[];
}

const filesUnder = (folder: string): SourceFile[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name))
    .map((path) => ({ path, text: readFileSync(path, "utf8") }))
    .map((file) => ({ ...file, imports: importsOf(file) }));

function importsOf({ path, text }: { path: string; text: string }): string[] {
  const targets = [...text.matchAll(IMPORT)].map(([, ...forms]) => forms.find(Boolean) ?? "");
  return targets.map((target) => (target.startsWith(".") ? join(path, "..", target) : packageOf(target)));
}

const packageOf = (target: string): string => /^(?:node:|@[^/]+\/)?[^/]+/.exec(target)?.[0] ?? target;

/** The step of a file, or the file's own name at the root: `web`, `settings.ts`. */
const homeOf = (path: string): string => path.split("/")[1] ?? "";

/** How high it stands; -1 for what has no place in the house. */
function floorOf(path: string): number {
  const home = homeOf(path);
  return steps.indexOf(rootFiles[home] ?? home) + (home in rootFiles ? 0.5 : 0);
}

const source = filesUnder("src");
const everything = [...source, ...filesUnder("test")];
const isOurs = (target: string): boolean => target.startsWith("src/");
const breaches = (isBreach: (file: SourceFile, target: string) => boolean): string[] =>
  source.flatMap((file) =>
    file.imports.filter((target) => isBreach(file, target)).map((target) => `${file.path} imports ${target}`),
  );

describe("the steps", () => {
  test("every file stands in one of the steps, or is one of the two files at the root", () => {
    const homeless = source.map(({ path }) => path).filter((path) => floorOf(path) < 0);

    expect(homeless).toEqual([]);
  });

  test("a file imports only its own step and earlier ones", () => {
    const upward = breaches(({ path }, target) => isOurs(target) && floorOf(target) > floorOf(path));

    expect(upward.filter((breach) => breach !== wayUp)).toEqual([]);
  });

  test("no file imports itself by way of others, types included", () => {
    const importsByPath = new Map(source.map(({ path, imports }) => [path, imports.filter(isOurs)]));
    const reachable = (path: string, seen = new Set<string>()): Set<string> => {
      for (const next of importsByPath.get(path) ?? []) if (!seen.has(next)) reachable(next, seen.add(next));
      return seen;
    };

    const inCircles = [...importsByPath.keys()].filter((path) => reachable(path).has(path));

    expect(inCircles).toEqual([]);
  });

  test("each technology has an owner, and is known to it only", () => {
    const isPackage = (target: string) => !isOurs(target) && !target.startsWith("node:");

    const poached = breaches(
      ({ path }, target) => isPackage(target) && !owners[target]?.includes(homeOf(path)),
    );

    expect(poached).toEqual([]);
    expect(Object.keys(owners).sort()).toEqual(Object.keys(dependencies).sort());
  });

  test("article/ knows nothing of the machine it runs on", () => {
    const touching = breaches(({ path }, target) => homeOf(path) === "article" && target.startsWith("node:"));

    expect(touching).toEqual([]);
  });

  test("only main.ts and the commands read the clock", () => {
    const readers = source.filter(({ text }) => /\bnew Date\(\)|\bDate\.now\b|\bTemporal\.Now\b/.test(text));

    expect(
      readers.map(({ path }) => path).filter((path) => floorOf(path) < floorOf("src/commands/any.ts")),
    ).toEqual([]);
  });
});

describe("each file", () => {
  test("opens with one line that says what it is; a test says it by its name", () => {
    const named = everything.filter(({ path }) => !path.endsWith(".test.ts"));

    const silent = named.filter(({ text }) => !/^(?:#!.*\n)?\/\*\* \S.*[.:?] ?(?:\*\/)?\n/.test(text));

    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test("has at most 250 lines", () => {
    const long = everything.filter(({ text }) => text.split("\n").length > 251);

    expect(long.map(({ path }) => path)).toEqual([]);
  });

  test("is named for what it holds", () => {
    const vague = /^(?:index|utils?|helpers?|common|managers?|data|info)\b|-(?:utils?|helpers?|manager)\./;

    expect(everything.map(({ path }) => path).filter((path) => vague.test(basename(path)))).toEqual([]);
  });
});
