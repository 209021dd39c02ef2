/** The sources and their packages to a few files: Node starts those in half the time that hundreds take. */
import { chmodSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { editionOfReaders } from "./src/content/edition.ts";

const [outdir = ".build"] = process.argv.slice(2);
const command = "commands/broadsheet";

/** Nothing is ever sent to the site. Express loads its readers of bodies all the same, which takes a tenth of the start. */
const readsNoBodies: Plugin = {
  name: "reads no bodies",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^body-parser$/ }, () => ({ path: "no-body-parser", namespace: "left-out" }));
    onLoad({ filter: /.*/, namespace: "left-out" }, () => ({ contents: "module.exports = {};" }));
  },
};

rmSync(outdir, { recursive: true, force: true });
await build({
  entryPoints: {
    main: "src/main.ts",
    [command]: `src/${command}.ts`,
    // Beside the part that begins it.
    "judging-worker": "src/content/judging-worker.ts",
  },
  outdir,
  bundle: true,
  // What is imported at its first use stays apart until then.
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  sourcemap: true,
  plugins: [readsNoBodies],
  // Machine code.
  external: ["libsql", "lightningcss", "sharp"],
  define: { READERS_EDITION: JSON.stringify(await editionOfReaders()) },
  // CommonJS packages ask for Node's modules by it.
  banner: {
    js: 'import{createRequire as requireOf}from"node:module";const require=requireOf(import.meta.url);',
  },
  logLevel: "warning",
});
chmodSync(join(outdir, `${command}.js`), 0o755);
