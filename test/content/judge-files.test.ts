/** What is read by several threads, or again after a change, is told as if one had read it all. */

import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, copyFileSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { checkFolder } from "../../src/content/check-folder.ts";
import { readNewsroom } from "../../src/content/read-newsroom.ts";
import { aContentFolder } from "../support/a-content-folder.ts";
import { aFolder } from "../support/a-folder.ts";
import { aGif } from "../support/a-picture.ts";
import { anArticleFile } from "../support/an-article-file.ts";
import { writeManyArticles } from "../support/many-articles.ts";

/** A few more than one thread reads alone. */
const MANY = 520;
const LONGEST_MS = 120_000;

const MOST_BYTES = 100_000_000;

/** Only what is built has threads. */
function aBuiltProgram(): string {
  const home = mkdtempSync(join(tmpdir(), "broadsheet-built-"));
  copyFileSync("package.json", join(home, "package.json"));
  symlinkSync(resolve("node_modules"), join(home, "node_modules"));
  spawnSync("node_modules/.bin/tsx", [".bundle.ts", join(home, ".build")]);
  return join(home, ".build/commands/broadsheet.js");
}

let program = "";
beforeAll(() => {
  program = aBuiltProgram();
}, LONGEST_MS);
afterAll(() => rmSync(join(program, "../../.."), { recursive: true, force: true }));

const toldBy = async (folder: string) =>
  (await checkFolder(folder, { now: Date.now() })).problems.map((problem) => ({
    ...problem,
    file: join(folder, problem.file),
  }));

test(
  "what several threads read is told as if it had been read one after the other",
  async () => {
    const folder = aFolder();
    writeManyArticles(folder, MANY);

    const run = spawnSync(process.execPath, [program, "check", folder, "--format", "json"], {
      encoding: "utf8",
      maxBuffer: MOST_BYTES,
    });

    expect(run.stderr).toBe("");
    expect(JSON.parse(run.stdout)).toEqual(await toldBy(folder));
    expect(run.status).toBe(1);
  },
  LONGEST_MS,
);

test(
  "a thread beside others judges what it is handed",
  async () => {
    const folder = aContentFolder({ "articles/tide-mill.md": anArticleFile({ section: "wrold" }) });
    const { newsroom } = await readNewsroom(folder);
    const judging = { folder, newsroom };
    const worker = new URL("./judging-worker.js", pathToFileURL(program).href.replace("commands/", ""));
    const thread = new Worker(worker, { workerData: judging });
    onTestFinished(async () => void (await thread.terminate()));

    thread.postMessage(["articles/tide-mill.md", "articles/no-such-mill.md"]);
    const [judged]: unknown[] = await once(thread, "message");

    expect(judged).toMatchObject([
      ["articles/tide-mill.md", { is: "bad" }],
      ["articles/no-such-mill.md", { is: "bad" }],
    ]);
  },
  LONGEST_MS,
);

test("after a change, what did not change is not read again", async () => {
  const folder = aContentFolder({
    "articles/a/tide-mill.md": anArticleFile(),
    "articles/b/other-mill.md": anArticleFile({ section: "wrold" }),
  });
  const { known } = await checkFolder(folder);
  const read: number[] = [];
  const path = "articles/a/tide-mill.md";

  appendFileSync(join(folder, path), "[x](/nowhere)\n");
  const { problems } = await checkFolder(folder, {
    since: { known, changed: [path] },
    onProgress: (_, all) => void read.push(all),
  });

  expect(read).toEqual([1]);
  expect(problems.filter(({ severity }) => severity === "error").map(({ rule }) => rule)).toEqual([
    "broken-link",
    "unknown-section",
  ]);
});

test("a picture that comes or goes concerns the texts beside it, and a file that goes nobody", async () => {
  const picture = "{ file: mill.gif, alt: The mill, credit: Ana Ruiz }";
  const folder = aContentFolder({
    "articles/a/tide-mill.md": anArticleFile({ image: picture }),
    "articles/b/bad-mill.md": anArticleFile({ section: "wrold" }),
  });
  const errors = ({ problems }: Awaited<ReturnType<typeof checkFolder>>) =>
    problems.filter(({ severity }) => severity === "error").map(({ rule }) => rule);
  const first = await checkFolder(folder);

  writeFileSync(join(folder, "articles/a/mill.gif"), aGif);
  rmSync(join(folder, "articles/b/bad-mill.md"));
  const changed = ["articles/a/mill.gif", "articles/b/bad-mill.md"];
  const second = await checkFolder(folder, { since: { known: first.known, changed } });

  expect(errors(first)).toEqual(["missing-picture", "unknown-section"]);
  expect(errors(second)).toEqual([]);
});

/** The last, for it breaks what was built. */
test(
  "what a thread leaves because it ends is read all the same",
  async () => {
    const folder = aFolder();
    writeManyArticles(folder, MANY);
    writeFileSync(
      join(program, "../../judging-worker.js"),
      `import { parentPort } from "node:worker_threads"; parentPort.once("message", () => process.exit(7));`,
    );

    const run = spawnSync(process.execPath, [program, "check", folder, "--format", "json"], {
      encoding: "utf8",
      maxBuffer: MOST_BYTES,
    });

    expect(run.stderr).toBe("");
    expect(JSON.parse(run.stdout)).toEqual(await toldBy(folder));
  },
  LONGEST_MS,
);
