/** An archive to what changes for readers without this process: by the clock, and by other servers on the same archive. */
import type { Instant } from "../article/instant.ts";
import type { Key } from "./keys.ts";
import type { ArchiveStore } from "./store.ts";

export interface FollowArchive {
  readonly store: Pick<ArchiveStore, "changedElsewhere" | "touchedByClock">;
  readonly now: () => Instant;
  /** Whatever it was: who wrote it knows, and has told it to its own readers only. */
  readonly onChangedElsewhere: () => void;
  readonly onClock: (touched: readonly Key[]) => void;
  /** Told once, until a look succeeds again. */
  readonly onError: (fault: unknown) => void;
}

const BETWEEN_LOOKS_MS = 250;

/** Keeps no process alive. */
export function followArchive({ store, now, onChangedElsewhere, onClock, onError }: FollowArchive): {
  stop(): void;
} {
  let since = now();
  let pause: NodeJS.Timeout | undefined;
  let isStopped = false;
  let isFailing = false;

  async function look(): Promise<void> {
    if (store.changedElsewhere()) onChangedElsewhere();
    const until = now();
    const touched = await store.touchedByClock(since, until);
    since = until;
    isFailing = false;
    if (touched.length > 0) onClock(touched);
  }

  function fail(fault: unknown): void {
    if (!isFailing) onError(fault);
    isFailing = true;
  }

  function lookLater(): void {
    if (isStopped) return;
    pause = setTimeout(() => void look().catch(fail).finally(lookLater), BETWEEN_LOOKS_MS).unref();
  }
  lookLater();

  return {
    stop() {
      isStopped = true;
      clearTimeout(pause);
    },
  };
}
