/** A content folder and its archive to an archive that follows the folder: loaded once, then kept current. */
import { type Watch, watchContent } from "../content/watch.ts";
import { type LoadReport, loadContent, loadFiles } from "./load-content.ts";
import type { Loading } from "./load-scope.ts";

export interface KeepCurrent extends Loading {
  /** Told after the first load, and after each change. */
  readonly report: (report: LoadReport) => void;
  /** A change could not be taken in; it is tried again. What was live stays live. */
  readonly onError: (error: unknown) => void;
}

/** Resolves when the folder is loaded. Throws `NoNewsroom` when there is none to start with. */
export async function keepCurrent({ report, onError, ...loading }: KeepCurrent): Promise<Watch> {
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
