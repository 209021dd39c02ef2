/** Jobs to their measurements, made by load.ts in a process of its own. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Job, Measured } from "./load.ts";
import { nextMessage } from "./next-message.ts";

export interface Load {
  run(job: Job): Promise<Measured>;
  stop(): void;
}

/** One job after the other. */
export function aLoad(): Load {
  const child = fork(fileURLToPath(import.meta.resolve("./load.ts")), { execArgv: ["--import", "tsx"] });
  const ended = once(child, "exit").then(() => {
    throw new Error("The load ended within a job");
  });
  ended.catch(() => {});
  return {
    async run(job) {
      child.send(job);
      return await Promise.race([nextMessage<Measured>(child), ended]);
    },
    stop: () => child.disconnect(),
  };
}
