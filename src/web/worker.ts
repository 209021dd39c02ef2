/** One of several processes that answer readers: what the first process tells it, done. */
import type { Worker } from "node:cluster";
import type { Answering } from "./answering.ts";
import { type FromWorker, RELEASES, type Release, type ToWorker } from "./worker-messages.ts";

const HEARING: FromWorker = { is: "hearing" };

/** `release` is the one to print from whenever it is asked for. It ends with the first process: Node sees to that. */
export async function answerAsWorker(
  worker: Worker,
  make: (release: () => Release) => Promise<Answering>,
): Promise<void> {
  let [release, ...later] = releasesTold();
  const answering = await make(() => release);
  const renew = (next: Release): void => {
    release = next;
    void answering.renewViews(release.since);
  };
  for (const next of later) renew(next);
  const leave = leavingOnce(answering, worker);
  process.on("SIGTERM", leave);
  const port = await new Promise<number>((resolve) => {
    worker.on("message", (message: ToWorker) => {
      switch (message.is) {
        case "open the port":
          return resolve(message.port);
        case "touched":
          return answering.drop(message.keys, message.asOf);
        case "stuck":
          return answering.stuck(message.since);
        case "renew views":
          return renew(message.release);
        case "leave":
          return leave();
      }
    });
    // Where the first process has ended, so does this one.
    worker.send(HEARING, () => {});
  });
  await answering.open(port);
}

const releasesTold = (): [Release, ...Release[]] => JSON.parse(process.env[RELEASES] ?? "");

function leavingOnce(answering: Answering, worker: Worker): () => void {
  let isLeaving = false;
  return () => {
    if (isLeaving) return;
    isLeaving = true;
    void answering.leave().then(() => {
      process.once("disconnect", () => process.exit());
      // Only now are readers whom the first process is just sending here sent to another.
      worker.disconnect();
    });
  };
}
