/** Each server that is compared, started in a process of its own on a port of its own. */
import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { nextMessage } from "./next-message.ts";
import type { OrdinaryNewsroom } from "./ordinary.ts";
import type { PreparedAnswers } from "./prepared.ts";

export interface Server {
  readonly port: number;
  readonly process: ChildProcess;
}

export interface BroadsheetOptions {
  readonly contentFolder: string;
  readonly logLevel?: "info" | "warn";
  readonly nodeOptions?: readonly string[];
  /** Where no page is to be kept: `0`. */
  readonly pageCache?: string;
}

/** At once: nobody waits for its answers any more. */
export async function stopServer({ process: child }: Server): Promise<void> {
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

/** As it is run in production, but for where its log goes: nowhere. */
export async function startBroadsheet(options: BroadsheetOptions): Promise<Server> {
  const { contentFolder, logLevel = "warn", nodeOptions = [], pageCache = "64" } = options;
  const child = spawn(process.execPath, [...nodeOptions, ".build/main.js"], {
    env: {
      ...{ PATH: process.env["PATH"], NODE_ENV: "production", HOST: "127.0.0.1", PORT: "0" },
      ...{ CONTENT_DIR: contentFolder, ARCHIVE: ":memory:", LOG_LEVEL: logLevel },
      ...{ SITE_URL: "https://news.example", PAGE_CACHE: pageCache },
    },
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  const port = await new Promise<number>((resolve, reject) => {
    let said = "";
    child.stderr?.on("data", (words) => {
      said += words;
      const match = /Broadsheet is at \S+:(\d+)/.exec(said);
      if (match) resolve(Number(match[1]));
    });
    child.once("close", () => reject(new Error(`The server did not start:\n${said}`)));
  });
  return { port, process: child };
}

export const startOrdinary = (newsroom: OrdinaryNewsroom): Promise<Server> =>
  startScript("./ordinary.ts", newsroom);

export const startPrepared = (answers: PreparedAnswers): Promise<Server> =>
  startScript("./prepared.ts", answers);

/** A script of this folder is told what to serve, and tells where it does. */
async function startScript(file: string, told: OrdinaryNewsroom | PreparedAnswers): Promise<Server> {
  const child = fork(fileURLToPath(import.meta.resolve(file)), {
    execArgv: ["--import", "tsx"],
    env: { PATH: process.env["PATH"], NODE_ENV: "production" },
  });
  child.send({ ...told });
  const { port } = await nextMessage<AddressInfo>(child);
  return { port, process: child };
}
