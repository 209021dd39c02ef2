/** Costly makings to what they made, the latest of which stays in memory, up to so many bytes. */
import { LRUCache } from "lru-cache";

type Make<Made> = () => Promise<Made>;

/** Whoever asks for a thing that is being made waits for it; different things are made one after the other. */
export function keptInMemory<Made extends object>(
  mostBytes: number,
  bytesOf: (made: Made) => number,
): (name: string, make: Make<Made>) => Promise<Made> {
  let before: Promise<unknown> = Promise.resolve();
  const kept = new LRUCache<string, Made, Make<Made>>({
    maxSize: mostBytes,
    sizeCalculation: bytesOf,
    fetchMethod: (_name, _stale, { context: make }) => {
      const made = before.then(make);
      before = made.catch(() => {});
      return made;
    },
    // Those who wait get what they wait for, even when there is no room to keep it.
    ignoreFetchAbort: true,
  });
  return (name, make) => kept.forceFetch(name, { context: make });
}
