/** One of several processes that answer readers: what the first process tells it, done. */
import type { Worker } from "node:cluster";
import type { Answering } from "./answering.ts";
import type { FromWorker, ToWorker } from "./worker-messages.ts";

const HEARING: FromWorker = { is: "hearing" };

/** It ends with the first process: Node sees to that. */
export async function answerAsWorker(worker: Worker, make: () => Promise<Answering>): Promise<void> {
  // A terminal sends these to all processes; the first one tells what to do about them.
  for (const signal of ["SIGHUP", "SIGINT"] as const) process.on(signal, () => {});
  const answering = await make();
  const leave = leavingOnce(answering);
  process.on("SIGTERM", leave);
  const port = await new Promise<number>((resolve) => {
    worker.on("message", (message: ToWorker) => {
      switch (message.is) {
        case "open the port":
          return resolve(message.port);
        case "touched":
          return answering.drop(message.keys);
        case "stuck":
          return answering.stuck(message.since);
        case "renew views":
          return answering.renewViews(message.at);
        case "leave":
          return leave();
      }
    });
    worker.send(HEARING);
  });
  await answering.open(port);
}

function leavingOnce(answering: Answering): () => void {
  let isLeaving = false;
  return () => {
    if (isLeaving) return;
    isLeaving = true;
    void answering.leave().then(() => process.exit());
  };
}
