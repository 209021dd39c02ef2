/** A start to its first answer: Broadsheet with the samples, from an archive that is there and from none, beside Node alone. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { get } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Spread, spread } from "./statistics.ts";
import { table } from "./table.ts";

const ROUNDS = 10;
const ASKED_EVERY_MS = 2;

/** In milliseconds. */
interface Starts {
  readonly known: Spread;
  readonly fresh: Spread;
  /** `node -e 0`, from its start to its end. */
  readonly node: Spread;
}

/** All take turns, so that what disturbs the machine disturbs them alike. */
async function measureStart(): Promise<Starts> {
  const archive = mkdtempSync(join(tmpdir(), "broadsheet-start-"));
  const times: Record<keyof Starts, number[]> = { known: [], fresh: [], node: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    rmSync(archive, { recursive: true, force: true });
    times.fresh.push(await untilFirstPage(archive));
    times.known.push(await untilFirstPage(archive));
    times.node.push(await nodeAlone());
  }
  rmSync(archive, { recursive: true, force: true });
  return { known: spread(times.known), fresh: spread(times.fresh), node: spread(times.node) };
}

export async function startTable(): Promise<string> {
  const { known, fresh, node } = await measureStart();
  const row = (name: string, { median, least, most }: Spread): string[] => [
    name,
    `${median.toFixed(0)} (${least.toFixed(0)}–${most.toFixed(0)})`,
    (median / node.median).toFixed(1),
  ];
  const heads = ["From the start of the process to its first page", "ms", "times Node alone"];
  return table(heads, [
    row("With the samples, and their archive", known),
    row("With the samples, and no archive yet", fresh),
    row("Node alone: `node -e 0`", node),
  ]);
}

async function untilFirstPage(archive: string): Promise<number> {
  const port = await freePort();
  const startedAt = performance.now();
  const server = spawn(process.execPath, [".build/main.js"], {
    env: {
      ...{ PATH: process.env["PATH"], NODE_ENV: "production", HOST: "127.0.0.1", PORT: String(port) },
      ...{ ARCHIVE: archive, LOG_LEVEL: "warn", SITE_URL: "https://news.example" },
    },
    stdio: "ignore",
  });
  while ((await statusAt(port)) !== 200) {
    if (server.exitCode !== null) throw new Error("The server did not start: is it built?");
    await pause(ASKED_EVERY_MS);
  }
  const took = performance.now() - startedAt;
  server.kill("SIGTERM");
  await once(server, "exit");
  return took;
}

async function nodeAlone(): Promise<number> {
  const startedAt = performance.now();
  await once(spawn(process.execPath, ["-e", "0"]), "exit");
  return performance.now() - startedAt;
}

/** `undefined` while nobody answers. */
const statusAt = (port: number): Promise<number | undefined> =>
  new Promise((resolve) => {
    get({ port, host: "127.0.0.1", agent: false }, (response) => {
      response.resume().on("end", () => resolve(response.statusCode));
    }).on("error", () => resolve(undefined));
  });

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : 0;
}
