/** What is loaded between the start of a server and its first answer: each package here is time that a reader waits. */
import { build, type Metafile } from "esbuild";
import { beforeAll, expect, test } from "vitest";

/** Where main.ts waits for it before it listens, or the first page before it is answered. */
const BEFORE_THE_FIRST_ANSWER = ["src/main.ts", "src/web/answering.ts", "src/render/renderer.ts"];

let program: Metafile["inputs"] = {};
beforeAll(async () => {
  const { metafile } = await build({
    entryPoints: ["src/main.ts"],
    ...{ bundle: true, write: false, metafile: true, logLevel: "error" },
    ...{ outdir: "nowhere", format: "esm", platform: "node", packages: "external" },
  });
  program = metafile.inputs;
});

/** What is imported at its first use does not count. */
function packagesLoadedWith(entries: readonly string[]): ReadonlySet<string> {
  const packages = new Set<string>();
  const files = new Set(entries);
  for (const file of files) {
    for (const { path, kind, external } of program[file]?.imports ?? []) {
      if (kind === "dynamic-import") continue;
      if (!external) files.add(path);
      else if (!path.startsWith("node:")) packages.add(path);
    }
  }
  return packages;
}

test("a first page waits for no package that only texts, feeds or pictures need", () => {
  const packages = packagesLoadedWith(BEFORE_THE_FIRST_ANSWER);

  expect([...packages].sort()).toEqual([
    "compression",
    "diff",
    "eta/core",
    "express",
    "fastest-levenshtein",
    "helmet",
    "image-size",
    "libsql",
    "lightningcss",
    "lru-cache",
    "pino",
    "pino-http",
    "zod",
  ]);
});
