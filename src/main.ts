/** The only file that wires everything: settings, archive, pages, server; and the only one that reads the clock. */
import { once } from "node:events";
import { statSync } from "node:fs";
import type { Server } from "node:http";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { styleText } from "node:util";
import type { Logger } from "pino";
import { archiveFile } from "./archive/archive-file.ts";
import { logContent } from "./archive/content-log.ts";
import { keepCurrent } from "./archive/keep-current.ts";
import { NoNewsroom } from "./archive/no-newsroom.ts";
import { ArchiveUnavailable, openArchive } from "./archive/open-archive.ts";
import type { ArchiveStore } from "./archive/store.ts";
import type { Instant } from "./article/instant.ts";
import { onHangUp } from "./commands/hang-up.ts";
import { EXIT } from "./commands/terminal.ts";
import { ContentUnreadable } from "./content/content-unreadable.ts";
import type { WayToFollow } from "./content/way-to-follow.ts";
import { createRenderer } from "./render/renderer.ts";
import { type Settings, settingsOfProcess, WrongSettings } from "./settings.ts";
import { createAnnouncer } from "./web/announce.ts";
import { createApp } from "./web/app.ts";
import { drain, farewell } from "./web/drain.ts";
import { httpServer } from "./web/http-server.ts";
import { createLog } from "./web/log.ts";
import { PreviewKeyUnusable, previewKey } from "./web/preview-key.ts";

class NoContentFolder extends Error {
  override readonly name = "NoContentFolder";
}

class PortUnavailable extends Error {
  override readonly name = "PortUnavailable";
}

/** The package's own folder, one above src/ or .build/. */
const home = fileURLToPath(new URL("..", import.meta.url));
const viewsFolder = join(home, "views");
const publicFolder = join(home, "public");
const compile = () => createRenderer(viewsFolder, join(publicFolder, "styles"));
const now = Date.now;
/** For a stop: every save of the code is one. */
const WRITER_WAITS_MS = 200;

async function start(): Promise<void> {
  const settings = settingsOfProcess();
  const log = await createLog({
    level: settings.logLevel,
    isReadByPerson: !settings.isProduction && process.stdout.isTTY,
  });
  // Whoever started the server may have stopped listening to it.
  process.stderr.on("error", () => {});
  process.on("uncaughtException", (fault) => {
    log.fatal({ err: fault }, "The server can’t go on");
    process.exit(EXIT.problems);
  });
  const folder = resolve(settings.contentFolder);
  // From here on the signal ends no server, also while it starts.
  let readAgain = (): void => {};
  onHangUp(() => {
    log.info("SIGHUP: reading the whole content folder again");
    readAgain();
  });

  let isDraining = false;
  let stuckSince: Instant | undefined;
  const store = openStore(folder, settings, log);
  const found = look(folder);
  if (found === "nothing" ? !store.lastNewsroom() : found === "a file") {
    throw new NoContentFolder(`There is no content folder ${folder}: make one, or name yours in CONTENT_DIR`);
  }
  const writing = settings.writing && (await writingOver(store, { folder, ...settings.writing }));
  // Asked for each preview: the command may have made another. One that is unusable is told at once.
  const key = (): string | undefined => previewKey(settings);
  key();
  const service = {
    ...settings,
    archive: store,
    renderer: writing?.renderer ?? compile(),
    log,
    now,
    startedAt: now(),
    contentFolder: folder,
    publicFolder,
    isDraining: () => isDraining,
    stuckSince: () => stuckSince,
    previewKey: key,
  };
  const app = createApp({ ...service, ...(writing && { whileWriting: writing.routes(service) }) });

  // Before the folder is taken in: a server that can't open its port changes nothing.
  const server = await opened(httpServer(app), settings);
  const announcer = createAnnouncer({ ...settings, store, log, now });
  const kept = await keepCurrent({
    folder,
    store: writing?.store ?? store,
    now,
    watch: settings.watch,
    onFollow: (way) => log.info({ folder, ...way }, followed(way)),
    report(report) {
      stuckSince = undefined;
      if (writing) writing.report(report);
      else logContent(log, report);
      void announcer.wake();
    },
    onError(fault) {
      stuckSince ??= now();
      log.error(
        { err: fault },
        "The content folder could not be taken in; what was live stays live, and it is tried again",
      );
    },
  });
  readAgain = kept.readAgain;
  // Also where the folder is away, and nothing was reported.
  void announcer.wake();
  onSignalToStop(async (signal) => {
    log.info(`${signal}: answering who is still here, then leaving`);
    isDraining = true;
    await writing?.close();
    await announcer.close();
    // A laptop has no load balancer to tell.
    if (settings.isProduction) await farewell(server);
    await drain(server, writing && WRITER_WAITS_MS);
    await kept.close();
    store.close();
    process.exit();
  });
  // Last: whoever reads it may ask the server to stop at once.
  process.stderr.write(`Broadsheet is at ${originOf(server)}\n`);
}

const followed = ({ way, liesOn }: WayToFollow): string =>
  way === "events"
    ? "The content folder is followed by the system’s file events"
    : `The content folder is looked through every second or so${liesOn ? `, for it lies on ${liesOn}: no event tells what others write there` : ""}`;

/** What is there but can't be looked at is told when it is read. */
function look(path: string): "nothing" | "a file" | "a folder" | "something" {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) return "nothing";
    return found.isFile() ? "a file" : found.isDirectory() ? "a folder" : "something";
  } catch {
    return "something";
  }
}

function openStore(folder: string, { archiveFolder }: Settings, log: Logger): ReturnType<typeof openArchive> {
  const store = openArchive(archiveFile(archiveFolder, folder));
  if ("putAside" in store.opening) {
    log.warn(
      `The archive was ${store.opening.is}; it is made again, and the old one lies in ${store.opening.putAside}`,
    );
  }
  return store;
}

/** Loaded for whoever writes, and for nobody else. */
async function writingOver(
  store: ArchiveStore,
  { folder, editorLink }: { folder: string; editorLink: string },
) {
  const { openWriting } = await import("./web/writing/open-writing.ts");
  return openWriting({
    ...{ store, contentFolder: folder, home, viewsFolder, publicFolder, editorLink, now, compile },
    print: (text) => process.stdout.write(text),
    paint: process.stdout.isTTY && process.stdout.hasColors() ? styleText : (_color, text) => text,
  });
}

async function opened(server: Server, { port, host }: Settings): Promise<Server> {
  try {
    await once(server.listen(port, host), "listening");
    return server;
  } catch (cause) {
    const words = `Port ${port} of ${host} can’t be opened (${cause instanceof Error ? cause.message : cause})`;
    throw new PortUnavailable(`${words}: name another in PORT or HOST`, { cause });
  }
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
      process.on("SIGINT", () => process.exit(EXIT.interrupted));
      void stop(signal);
    });
  }
}

const wrongUsage = [WrongSettings, NoContentFolder];
const problems = [NoNewsroom, ContentUnreadable, ArchiveUnavailable, PortUnavailable, PreviewKeyUnusable];

/** Faults an operator can mend, each with the sentence that says how. */
function exitCodeOf(fault: unknown): number | undefined {
  if (wrongUsage.some((kind) => fault instanceof kind)) return EXIT.wrongUsage;
  return problems.some((kind) => fault instanceof kind) ? EXIT.problems : undefined;
}

try {
  await start();
} catch (fault) {
  const code = exitCodeOf(fault);
  if (code === undefined || !(fault instanceof Error)) throw fault;
  process.stderr.write(`${fault.message}\n`);
  process.exit(code);
}
