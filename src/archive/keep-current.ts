/** A content folder and its archive to an archive that follows the folder: loaded once, then kept current. */
import { WHOLE_FOLDER } from "../content/batches.ts";
import { followContent } from "../content/follow.ts";
import type { Watch } from "../content/watch.ts";
import type { WaySetting, WayToFollow } from "../content/way-to-follow.ts";
import type { Key } from "./keys.ts";
import { type LoadReport, loadContent, loadFiles } from "./load-content.ts";
import type { Loading } from "./scope.ts";

export interface KeepCurrent extends Loading {
  /** `auto` when left out. */
  readonly watch?: WaySetting;
  /** Told each time when it begins to follow the folder. */
  readonly onFollow?: (way: WayToFollow) => void;
  /** Told after the first load, and after each change. */
  readonly report: (report: LoadReport) => void;
  /** The folder, or a change of it, could not be taken in; it is tried again. What was live stays live. */
  readonly onError: (error: unknown) => void;
}

/** An archive that follows its folder. */
export interface Kept {
  /** Every file of the folder, whatever its time says; asked for again before it is done, it is done once. */
  readAgain(): void;
  close(): Promise<void>;
}

const RETRY_MS = 2_000;

/**
 * Resolves when the folder is loaded, or when it can't be and the archive holds its last good versions.
 * Throws when there is nothing to start with: `NoNewsroom`, `ContentUnreadable`.
 */
export async function keepCurrent(reports: KeepCurrent): Promise<Kept> {
  const keeping = { ...reports, ...toldOnce({ ...reports, ...toldWhatIsTouched(reports) }) };
  try {
    return await loadAndWatch(keeping);
  } catch (error) {
    if (!keeping.store.lastNewsroom()) throw error;
    keeping.onError(error);
    return retried(keeping);
  }
}

/** An outage is tried again every few seconds, but told once, until something is taken in again. */
function toldOnce({ report, onError }: KeepCurrent): Pick<KeepCurrent, "report" | "onError"> {
  let told: string | undefined;
  return {
    report(loaded) {
      told = undefined;
      report(loaded);
    },
    onError(error) {
      if (String(error) !== told) onError(error);
      told = String(error);
    },
  };
}

function toldWhatIsTouched({ store, report }: KeepCurrent): Pick<KeepCurrent, "report"> {
  const touched = new Set<Key>();
  store.onTouched((keys) => {
    for (const key of keys) touched.add(key);
  });
  return {
    report(loaded) {
      report({ ...loaded, touched: [...touched] });
      touched.clear();
    },
  };
}

async function loadAndWatch({
  report,
  onError,
  onFollow,
  watch: setting = "auto",
  ...loading
}: KeepCurrent): Promise<Kept> {
  let firstLoad: Promise<unknown> = Promise.resolve();
  let isAskedAgain = false;
  const leave = (paths: readonly string[]): void => watch.add(...paths);
  const awaits = (path: string): boolean => watch.awaits(path);
  // Watched before it is read, so that no change falls between the two.
  const watch: Watch = await followContent(loading.folder, setting, {
    ...(onFollow && { onFollow }),
    onError,
    known: loading.store.file,
    async onChange(paths, settled) {
      await firstLoad;
      const isAnew = isAskedAgain && paths.includes(WHOLE_FOLDER);
      if (isAnew) isAskedAgain = false;
      try {
        report(await loadFiles(loading, paths, { following: { settled, leave, awaits }, isAnew }));
      } catch (error) {
        isAskedAgain ||= isAnew;
        throw error;
      }
    },
  });
  try {
    const loaded = loadContent(loading, { following: { leave, awaits } });
    firstLoad = loaded.catch(() => {});
    report(await loaded);
    return {
      readAgain() {
        isAskedAgain = true;
        watch.add(WHOLE_FOLDER);
      },
      close: () => watch.close(),
    };
  } catch (error) {
    await watch.close();
    throw error;
  }
}

/** From the beginning, watch and all: a folder that was not there can't have been watched. */
function retried(keeping: KeepCurrent): Kept {
  let pause: NodeJS.Timeout;
  let attempt: Promise<Kept | undefined> = Promise.resolve(undefined);
  let isClosed = false;

  const tryLater = (): undefined => {
    if (!isClosed) pause = setTimeout(tryNow, RETRY_MS);
  };
  const tryNow = (): void => {
    attempt = loadAndWatch(keeping).catch((error: unknown) => {
      keeping.onError(error);
      return tryLater();
    });
  };
  tryLater();

  return {
    readAgain: () => void attempt.then((kept) => kept?.readAgain()),
    async close() {
      isClosed = true;
      clearTimeout(pause);
      await (await attempt)?.close();
    },
  };
}
