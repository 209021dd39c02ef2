/** The folders of views and styles to word of each change in them, some of them gathered. */
import { type FSWatcher, watch } from "chokidar";

const GATHERING_MS = 50;

export interface Follower {
  close(): Promise<void>;
}

/** Resolves when it follows. */
export async function followLooks(
  folders: readonly string[],
  onChange: (path: string) => void,
): Promise<Follower> {
  const watcher: FSWatcher = watch([...folders], { ignoreInitial: true, atomic: GATHERING_MS });
  let pause: NodeJS.Timeout | undefined;
  watcher.on("all", (_event, path) => {
    clearTimeout(pause);
    pause = setTimeout(() => onChange(path), GATHERING_MS);
  });
  await new Promise<void>((resolve) => {
    watcher.once("ready", resolve);
  });
  return {
    async close() {
      clearTimeout(pause);
      await watcher.close();
    },
  };
}
