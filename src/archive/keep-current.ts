/** A content folder and its archive to an archive that follows the folder: loaded once, then kept current. */
import { type Watch, watchContent } from "../content/watch.ts";
import { type LoadReport, loadContent, loadFiles } from "./load-content.ts";
import type { Loading } from "./load-scope.ts";

export interface KeepCurrent extends Loading {
  /** Told after the first load, and after each change. */
  readonly report: (report: LoadReport) => void;
  /** The folder, or a change of it, could not be taken in; it is tried again. What was live stays live. */
  readonly onError: (error: unknown) => void;
}

const RETRY_MS = 2_000;

/**
 * Resolves when the folder is loaded, or when it can't be and the archive holds its last good versions.
 * Throws when there is nothing to start with: `NoNewsroom`, `ContentUnreadable`.
 */
export async function keepCurrent(reports: KeepCurrent): Promise<Watch> {
  const keeping = { ...reports, ...toldOnce(reports) };
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

async function loadAndWatch({ report, onError, ...loading }: KeepCurrent): Promise<Watch> {
  let firstLoad: Promise<unknown> = Promise.resolve();
  // Watched before it is read, so that no change falls between the two.
  const watch = await watchContent(loading.folder, {
    onError,
    async onChange(paths) {
      await firstLoad;
      report(await loadFiles(loading, paths));
    },
  });
  try {
    const loaded = loadContent(loading);
    firstLoad = loaded.catch(() => {});
    report(await loaded);
    return watch;
  } catch (error) {
    await watch.close();
    throw error;
  }
}

/** From the beginning, watch and all: a folder that was not there can't have been watched. */
function retried(keeping: KeepCurrent): Watch {
  let pause: NodeJS.Timeout;
  let attempt: Promise<Watch | undefined> = Promise.resolve(undefined);
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
    async close() {
      isClosed = true;
      clearTimeout(pause);
      await (await attempt)?.close();
    },
  };
}
