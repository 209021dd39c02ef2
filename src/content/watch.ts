/** A content folder to what changes in it, as it changes. */
import { join, relative, resolve, sep } from "node:path";
import { type FSWatcher, watch } from "chokidar";
import { Batches, type Receiver } from "./batches.ts";
import { isContentFile } from "./folder.ts";
import { isPictureFile } from "./picture-files.ts";

export interface Watch {
  close(): Promise<void>;
}

/** Every change after the promise resolves is handed over; nothing is before. */
export async function watchContent(folder: string, receiver: Receiver): Promise<Watch> {
  const batches = new Batches(folder, receiver);
  const root = resolve(folder);
  const pathOf = (place: string): string => relative(root, place).split(sep).join("/");
  const noteFile = (place: string): void => {
    const path = pathOf(place);
    if (isContentFile(path) || isPictureFile(path)) batches.add(path);
  };
  const noteFolder = (place: string): void => batches.add(pathOf(place));

  // Watches stand on folders only: one on each file would take 10 KB of memory per article.
  // The folder's own events name the files that changed in it.
  const watcher = watch(root, {
    ignoreInitial: true,
    atomic: false,
    ignored: (place, stats) => stats?.isFile() === true || /(?:^|\/)[.#]/.test(pathOf(place)),
  });
  watcher.on("error", receiver.onError);
  watcher.on("addDir", noteFolder);
  watcher.on("unlinkDir", noteFolder);
  watcher.on("raw", (_event, name, details) => {
    if (name && hasWatchedPath(details)) noteFile(join(details.watchedPath, name));
  });
  await isReady(watcher);
  batches.open();

  return {
    async close() {
      await watcher.close();
      await batches.close();
    },
  };
}

const isReady = (watcher: FSWatcher): Promise<void> =>
  new Promise((resolve) => {
    watcher.once("ready", resolve);
  });

const hasWatchedPath = (details: unknown): details is { watchedPath: string } =>
  typeof details === "object" &&
  details !== null &&
  "watchedPath" in details &&
  typeof details.watchedPath === "string";
