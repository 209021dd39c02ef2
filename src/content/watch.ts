/** A content folder to what changes in it, as it changes: also when another folder takes its place. */
import { stat } from "node:fs/promises";
import { basename, join, relative, resolve, sep } from "node:path";
import { type FSWatcher, watch } from "chokidar";
import { Batches, type Receiver, WHOLE_FOLDER } from "./batches.ts";
import { isFollowed } from "./folder.ts";

export interface Watch {
  /** Paths to be handed over when they have settled, though nothing told of a change. */
  add(...paths: readonly string[]): void;
  /** Has it changed, and not settled yet? */
  awaits(path: string): boolean;
  close(): Promise<void>;
}

/** What is exchanged above the folder (a disk, a link, a folder on the way) no watch tells. */
const LOOK_AT_ROOT_MS = 1_000;

/** Every change after the promise resolves is handed over; nothing is before. */
export async function watchContent(folder: string, receiver: Receiver): Promise<Watch> {
  const root = resolve(folder);
  let watched = await identityOf(root);
  const isAnother = async () => (await identityOf(root)) !== watched;

  const batches = new Batches(folder, {
    ...receiver,
    async onChange(paths, settled) {
      if (paths.includes(WHOLE_FOLDER)) await watchAnew();
      // The whole folder is all of these paths.
      else if (await isAnother()) return batches.add(WHOLE_FOLDER);
      await receiver.onChange(paths, settled);
    },
  });
  const note = (path: string) => batches.add(path);
  let watcher = await watcherOf(root, { note, onError: receiver.onError });
  async function watchAnew(): Promise<void> {
    await watcher.close();
    watched = await identityOf(root);
    watcher = await watcherOf(root, { note, onError: receiver.onError });
  }

  const looking = setInterval(() => {
    void isAnother().then((isSo) => isSo && batches.add(WHOLE_FOLDER));
  }, LOOK_AT_ROOT_MS).unref();
  batches.open();

  return {
    add: (...paths) => batches.add(...paths),
    awaits: (path) => batches.awaits(path),
    async close() {
      clearInterval(looking);
      await batches.close();
      await watcher.close();
    },
  };
}

/** Which folder it is, whatever its name; `undefined` while there is none. */
async function identityOf(root: string): Promise<string | undefined> {
  const stats = await stat(root).catch(() => undefined);
  return stats && `${stats.dev}:${stats.ino}`;
}

interface Told {
  readonly note: (path: string) => void;
  readonly onError: (error: unknown) => void;
}

/** Resolves when it watches. */
async function watcherOf(root: string, { note, onError }: Told): Promise<FSWatcher> {
  const pathOf = (place: string): string => relative(root, place).split(sep).join("/");
  const noteFile = (path: string): void => {
    if (isFollowed(path)) note(path);
  };
  const noteFolder = (place: string): void => note(pathOf(place));

  // Watches stand on folders only: one on each file would take 10 KB of memory per article.
  // The folder's own events name the files that changed in it.
  const watcher = watch(root, {
    ignoreInitial: true,
    atomic: false,
    ignored: (place, stats) => stats?.isFile() === true || /(?:^|\/)[.#]/.test(pathOf(place)),
  });
  watcher.on("error", onError);
  watcher.on("addDir", noteFolder);
  watcher.on("unlinkDir", noteFolder);
  watcher.on("raw", (event, name, details) => {
    if (!name || !hasWatchedPath(details)) return;
    if (isMove(root, { event, name, ...details })) note(WHOLE_FOLDER);
    else noteFile(pathOf(join(details.watchedPath, name)));
  });
  await new Promise<void>((resolve) => {
    watcher.once("ready", resolve);
  });
  return watcher;
}

interface Raw {
  readonly event: string;
  readonly name: string;
  readonly watchedPath: string;
}

/** Of a folder's own move the system tells as of a file of its name in it. */
const isMove = (root: string, { event, name, watchedPath }: Raw): boolean =>
  event === "rename" && watchedPath === root && name === basename(root);

const hasWatchedPath = (details: unknown): details is { watchedPath: string } =>
  typeof details === "object" &&
  details !== null &&
  "watchedPath" in details &&
  typeof details.watchedPath === "string";
