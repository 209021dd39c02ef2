/** The thread that judges portions of a folder beside others: paths in, what is judged out. */
import { parentPort, workerData } from "node:worker_threads";
import { type Judging, judgePortion } from "./judging.ts";

const judging: Judging = workerData;

parentPort?.on("message", async (paths: readonly string[]) => {
  parentPort?.postMessage(await judgePortion(paths, judging));
});
