/** The folders of views and styles to word of what changed in them, gathered. */
import { type FSWatcher, watch } from "chokidar";

const GATHERING_MS = 50;

export interface Follower {
  close(): Promise<void>;
}

export interface Following {
  readonly onChange: (paths: readonly string[]) => void;
  readonly onError: (fault: unknown) => void;
}

/** Resolves when it follows. */
export async function followLooks(
  folders: readonly string[],
  { onChange, onError }: Following,
): Promise<Follower> {
  const watcher: FSWatcher = watch([...folders], { ignoreInitial: true, atomic: GATHERING_MS });
  const gathered = new Set<string>();
  let pause: NodeJS.Timeout | undefined;
  const handOver = (): void => {
    onChange([...gathered]);
    gathered.clear();
  };
  watcher.on("error", onError);
  watcher.on("all", (_event, path) => {
    gathered.add(path);
    clearTimeout(pause);
    pause = setTimeout(handOver, GATHERING_MS);
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
