/** The only file that wires everything: settings, archive, pages, server; and the only one that reads the clock. */
import { once } from "node:events";
import { existsSync } from "node:fs";
import type { Server } from "node:http";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Logger } from "pino";
import { keepCurrent } from "./archive/keep-current.ts";
import { NoNewsroom } from "./archive/no-newsroom.ts";
import { ArchiveUnavailable, openArchive } from "./archive/open-archive.ts";
import { createRenderer } from "./render/renderer.ts";
import { readSettings, type Settings, WrongSettings } from "./settings.ts";
import { createApp } from "./web/app.ts";
import { logContent } from "./web/content-log.ts";
import { drain } from "./web/drain.ts";
import { httpServer } from "./web/http-server.ts";
import { createLog } from "./web/log.ts";

class NoContentFolder extends Error {
  override readonly name = "NoContentFolder";
}

const PROBLEMS = 1;
const WRONG_USAGE = 2;
const INTERRUPTED = 130;

/** The package's own folder, one above src/ or .build/. */
const home = fileURLToPath(new URL("..", import.meta.url));
const now = Date.now;

async function start(): Promise<void> {
  if (process.env["NODE_ENV"] !== "production" && existsSync(".env")) process.loadEnvFile();
  const settings = readSettings(process.env);
  const log = await createLog({
    level: settings.logLevel,
    isReadByPerson: !settings.isProduction && process.stdout.isTTY,
  });
  process.on("uncaughtException", (fault) => {
    log.fatal({ err: fault }, "The server can’t go on");
    process.exit(PROBLEMS);
  });
  const folder = resolve(settings.contentFolder);
  if (!existsSync(folder)) {
    throw new NoContentFolder(`There is no content folder ${folder}: make one, or name yours in CONTENT_DIR`);
  }

  let isDraining = false;
  const store = openStore(settings, log);
  const renderer = createRenderer(join(home, "views"), join(home, "public/styles/newspaper.css"));
  const watch = await keepCurrent({
    folder,
    store,
    now,
    report: (report) => logContent(log, report),
    onError: (fault) => log.error({ err: fault }, "A change of the content folder could not be taken in"),
  });
  const app = createApp({
    ...settings,
    archive: store,
    renderer,
    log,
    now,
    contentFolder: folder,
    publicFolder: join(home, "public"),
    isDraining: () => isDraining,
  });

  const server = httpServer(app).listen(settings.port, settings.host);
  await once(server, "listening");
  process.stderr.write(`Broadsheet is at ${originOf(server)}\n`);

  onSignalToStop(async (signal) => {
    log.info(`${signal}: answering who is still here, then leaving`);
    isDraining = true;
    await drain(server);
    await watch.close();
    store.close();
    process.exit();
  });
}

function openStore({ archiveFolder }: Settings, log: Logger): ReturnType<typeof openArchive> {
  const store = openArchive(
    archiveFolder === ":memory:" ? archiveFolder : join(archiveFolder, "archive.sqlite"),
  );
  if ("putAside" in store.opening) {
    log.warn(
      `The archive was ${store.opening.is}; it is made again, and the old one lies in ${store.opening.putAside}`,
    );
  }
  return store;
}

function originOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === "string") return String(address);
  const host = address.family === "IPv6" ? `[${address.address}]` : address.address;
  return `http://${host}:${address.port}`;
}

/** A second SIGINT leaves at once: whoever presses Ctrl-C twice means it. */
function onSignalToStop(stop: (signal: string) => Promise<void>): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      process.on("SIGINT", () => process.exit(INTERRUPTED));
      void stop(signal);
    });
  }
}

/** Faults an operator can mend, each with the sentence that says how. */
function exitCodeOf(fault: unknown): number | undefined {
  if (fault instanceof WrongSettings || fault instanceof NoContentFolder) return WRONG_USAGE;
  if (fault instanceof NoNewsroom || fault instanceof ArchiveUnavailable) return PROBLEMS;
  const isNetworks = fault instanceof Error && "syscall" in fault && fault.syscall === "listen";
  return isNetworks ? PROBLEMS : undefined;
}

try {
  await start();
} catch (fault) {
  const code = exitCodeOf(fault);
  if (code === undefined || !(fault instanceof Error)) throw fault;
  process.stderr.write(`${fault.message}\n`);
  process.exit(code);
}
