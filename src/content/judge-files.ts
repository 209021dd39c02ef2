/** Paths of texts to what their folder must know of each: many are read by as many threads as the machine has. */
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import type { Judged } from "./judged.ts";
import { type JudgedFile, type Judging, judgePortion } from "./judging.ts";
import { portions } from "./portions.ts";

/** Told after each portion: how many of all are judged. */
export type OnProgress = (judged: number, all: number) => void;

const FILES_AT_A_TIME = 32;
/** A thread is ready to read after as long as it takes to read some hundred files. */
const FEWEST_FOR_THREADS = 500;
const MOST_THREADS = 8;
const WORKER = new URL("./judging-worker.js", import.meta.url);
/** Node can't begin a thread with TypeScript, so what is not built has none. */
const threadsAtHand =
  extname(import.meta.filename) === ".js" ? Math.min(MOST_THREADS, availableParallelism()) : 0;

/** In the order of `paths`, whoever reads them. */
export async function judgeFiles(
  paths: readonly string[],
  judging: Judging,
  onProgress: OnProgress = () => {},
): Promise<ReadonlyMap<string, Judged>> {
  const judged = new Map<string, Judged | undefined>(paths.map((path) => [path, undefined]));
  let count = 0;
  const note = (files: readonly JudgedFile[]): void => {
    for (const [path, file] of files) judged.set(path, file);
    count += files.length;
    onProgress(count, paths.length);
  };

  const waiting = portions(paths, FILES_AT_A_TIME);
  const threads = paths.length < FEWEST_FOR_THREADS ? 0 : threadsAtHand;
  await Promise.all(Array.from({ length: threads }, () => judgeInThread(waiting, judging, note)));
  // All of a few, and what a thread left that could not go on.
  for (const portion of waiting) note(await judgePortion(portion, judging));
  return new Map([...judged].flatMap(([path, file]) => (file ? [[path, file]] : [])));
}

/** Takes portions until none is left; puts back the one on which it failed. */
async function judgeInThread(
  waiting: string[][],
  judging: Judging,
  note: (files: readonly JudgedFile[]) => void,
): Promise<void> {
  const ended = new AbortController();
  let worker: Worker | undefined;
  let portion: string[] | undefined;
  try {
    worker = new Worker(WORKER, { workerData: judging });
    worker.once("exit", () => ended.abort());
    for (portion = waiting.shift(); portion; portion = waiting.shift()) {
      worker.postMessage(portion);
      const [files]: (readonly JudgedFile[])[] = await once(worker, "message", { signal: ended.signal });
      note(files ?? []);
    }
  } catch {
    if (portion) waiting.unshift(portion);
  } finally {
    await worker?.terminate();
  }
}
