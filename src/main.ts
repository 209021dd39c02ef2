/** The only file that wires everything: settings, archive, who takes the content in, who answers; and the only one that reads the clock. */
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { styleText } from "node:util";
import type { Logger } from "pino";
import type { Archive } from "./archive/archive.ts";
import { archiveFile } from "./archive/archive-file.ts";
import { SITE } from "./archive/keys.ts";
import { NoNewsroom } from "./archive/no-newsroom.ts";
import { ArchiveUnavailable, openArchive } from "./archive/open-archive.ts";
import { openToRead } from "./archive/open-to-read.ts";
import type { ArchiveStore } from "./archive/store.ts";
import type { Instant } from "./article/instant.ts";
import { onHangUp } from "./commands/hang-up.ts";
import { onSignalToStop } from "./commands/stop-signal.ts";
import { EXIT } from "./commands/terminal.ts";
import { checkContentFolder, NoContentFolder } from "./content/content-folder.ts";
import { ContentUnreadable } from "./content/content-unreadable.ts";
import type { WayToFollow } from "./content/way-to-follow.ts";
import type { CompiledRenderer } from "./render/renderer.ts";
import { type Settings, settingsOfProcess, WrongSettings } from "./settings.ts";
import type { Answering } from "./web/answering.ts";
import { createLog } from "./web/log.ts";
import { PortUnavailable } from "./web/open-port.ts";
import { PreviewKeyUnusable, previewKey } from "./web/preview-key.ts";
import { logRenewal } from "./web/renewal-log.ts";
import { WorkerEnded } from "./web/worker-ended.ts";
import type { Writing } from "./web/writing/open-writing.ts";

/** What every process of a server has. */
interface Setting {
  readonly settings: Settings;
  readonly log: Logger;
  /** The content folder. */
  readonly folder: string;
  /** The archive's. */
  readonly file: string;
}

/** The package's own folder, one above src/ or .build/. */
const home = fileURLToPath(new URL("..", import.meta.url));
const viewsFolder = join(home, "views");
const publicFolder = join(home, "public");
const looks = { home, viewsFolder, publicFolder };
const now = Date.now;

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
  const setting = { settings, log, folder, file: archiveFile(settings.archiveFolder, folder) };
  if (settings.workers === 1) return serve(setting, answerHere);
  const { default: cluster } = await import("node:cluster");
  if (!cluster.worker) return serve(setting, answerElsewhere);
  const { answerAsWorker } = await import("./web/worker.ts");
  await answerAsWorker(cluster.worker, (release) =>
    answerHere(setting, {
      archive: openToRead(setting.file),
      startedAt: release().since,
      looksHome: () => release().home,
    }),
  );
}

interface ToAnswerFrom {
  readonly archive: Archive;
  readonly startedAt: Instant;
  readonly looksHome?: () => string;
  readonly writing?: Writing | undefined;
}

/** The process that takes the content in, and answers readers or has them answered. */
async function serve(
  setting: Setting,
  answerBy: (setting: Setting, from: ToAnswerFrom) => Promise<Answering>,
): Promise<void> {
  const { settings, log, folder } = setting;
  // From here on the signal ends no server, also while it starts.
  let readAgain = (): void => {};
  onHangUp(() => {
    log.info("SIGHUP: reading the whole content folder again, and the views");
    readAgain();
  });
  const store = openStore(setting);
  checkContentFolder(folder, () => store.lastNewsroom() !== undefined);
  // One that is unusable is told at once.
  previewKey(settings);
  const writing = settings.writing && (await writingOver(store, { folder, ...settings.writing }));
  const answering = await answerBy(setting, { archive: store, startedAt: now(), writing });
  store.onTouched(answering.drop);

  // Before the folder is taken in: a server that can't open its port changes nothing.
  const origin = await answering.open(settings.port);
  const takingIn = await takeIn(setting, { store, answering, writing });
  readAgain = () => {
    void logRenewal(log, answering.renewViews(now()));
    takingIn.kept.readAgain();
  };
  onSignalToStop(async (signal) => {
    log.info(`${signal}: answering who is still here, then leaving`);
    await Promise.all([answering.leave(), writing?.close(), takingIn.announcer.close()]);
    takingIn.following.stop();
    await takingIn.kept.close();
    store.close();
    process.exit();
  });
  // Last: whoever reads it may ask the server to stop at once.
  process.stderr.write(`Broadsheet is at ${origin}\n`);
}

/** Loaded where readers are answered, and nowhere else. */
async function answerHere({ settings, log, folder }: Setting, from: ToAnswerFrom): Promise<Answering> {
  const [{ answerReaders }, { viewsForReaders }, compileFrom] = await Promise.all([
    import("./web/answering.ts"),
    import("./web/renew-views.ts"),
    compiler(),
  ]);
  const compile = () => compileFrom(from.looksHome?.());
  const renderer = from.writing?.renderer ?? viewsForReaders({ ...looks, compile, log });
  return answerReaders({ ...from, renderer, settings, log, now, contentFolder: folder, publicFolder });
}

async function answerElsewhere(
  { settings, log, file }: Setting,
  { startedAt }: ToAnswerFrom,
): Promise<Answering> {
  const { startWorkers } = await import("./web/workers.ts");
  const views = { looks, beside: file, since: startedAt, loadCompiler: compiler };
  return startWorkers({ count: settings.workers, views, log, now });
}

interface TakeIn {
  readonly store: ArchiveStore;
  readonly answering: Answering;
  readonly writing: Writing | undefined;
}

/** What changes in the folder from now on, to the archive and to all who are told of it. */
async function takeIn({ settings, log, folder }: Setting, { store, answering, writing }: TakeIn) {
  const [{ keepCurrent }, { followArchive }, { logContent, logTouched }, { createAnnouncer }] =
    await Promise.all([
      import("./archive/keep-current.ts"),
      import("./archive/follow-archive.ts"),
      import("./archive/content-log.ts"),
      import("./web/announce.ts"),
    ]);
  let stuckSince: Instant | undefined;
  const announcer = createAnnouncer({ ...settings, store, log, now });
  const following = followArchive({
    store,
    now,
    onChangedElsewhere: () => answering.drop([SITE]),
    onClock(touched) {
      if (!writing) logTouched(log, touched);
    },
    onError: (fault) => log.error({ err: fault }, "The archive could not be looked at; it is tried again"),
  });
  const kept = await keepCurrent({
    folder,
    store: writing?.store ?? store,
    now,
    watch: settings.watch,
    onFollow: (way) => log.info({ folder, ...way }, followed(way)),
    report(report) {
      if (stuckSince !== undefined) answering.stuck();
      stuckSince = undefined;
      if (writing) writing.report(report);
      else logContent(log, report);
      void announcer.wake();
    },
    onError(fault) {
      stuckSince ??= now();
      answering.stuck(stuckSince);
      log.error(
        { err: fault },
        "The content folder could not be taken in; what was live stays live, and it is tried again",
      );
    },
  });
  // Also where the folder is away, and nothing was reported.
  void announcer.wake();
  return { kept, announcer, following };
}

const followed = ({ way, liesOn }: WayToFollow): string =>
  way === "events"
    ? "The content folder is followed by the system’s file events"
    : `The content folder is looked through every second or so${liesOn ? `, for it lies on ${liesOn}: no event tells what others write there` : ""}`;

function openStore({ file, log }: Setting): ArchiveStore {
  const store = openArchive(file);
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
): Promise<Writing> {
  const [{ openWriting }, compile] = await Promise.all([import("./web/writing/open-writing.ts"), compiler()]);
  return openWriting({
    ...{ ...looks, store, contentFolder: folder, editorLink, now, compile },
    print: (text) => process.stdout.write(text),
    paint: process.stdout.isTTY && process.stdout.hasColors() ? styleText : (_color, text) => text,
  });
}

/** From a folder with views/ and public/styles/: the package’s own, unless named. */
async function compiler(): Promise<(from?: string) => CompiledRenderer> {
  const { createRenderer } = await import("./render/renderer.ts");
  return (from = home) => createRenderer(join(from, "views"), join(from, "public/styles"));
}

const wrongUsage = [WrongSettings, NoContentFolder];
const problems = [
  ...[NoNewsroom, ContentUnreadable, ArchiveUnavailable],
  ...[PortUnavailable, PreviewKeyUnusable, WorkerEnded],
];

/** Faults an operator can mend, each with the sentence that says how. */
function exitCodeOf(fault: unknown): number | undefined {
  if (wrongUsage.some((kind) => fault instanceof kind)) return EXIT.wrongUsage;
  return problems.some((kind) => fault instanceof kind) ? EXIT.problems : undefined;
}

try {
  await start();
} catch (fault) {
  // It has said itself why, unless it was killed.
  if (fault instanceof WorkerEnded && fault.exitCode) process.exit(fault.exitCode);
  const code = exitCodeOf(fault);
  if (code === undefined || !(fault instanceof Error)) throw fault;
  process.stderr.write(`${fault.message}\n`);
  process.exit(code);
}
