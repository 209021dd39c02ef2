/** A content folder that no system watches to what changes in it: looked through again and again. */
import { setTimeout } from "node:timers/promises";
import { Batches, type Receiver, WHOLE_FOLDER } from "./batches.ts";
import { type ContentFile, isSameFile, listFolder } from "./folder.ts";
import type { Watch } from "./watch.ts";

const SHORTEST_PAUSE_MS = 1_000;
/** Looking takes a twentieth of the time at most, however large the folder. */
const PAUSES_TO_A_LOOK = 19;

type Listing = ReadonlyMap<string, ContentFile>;

/** Every change after the promise resolves is handed over; nothing is before. */
export async function pollContent(folder: string, receiver: Receiver): Promise<Watch> {
  const batches = new Batches(folder, receiver);
  const end = new AbortController();
  let last = await listing(folder);
  batches.open();

  async function look(): Promise<void> {
    try {
      const next = await listing(folder);
      batches.add(...changesBetween(last, next));
      last = next;
    } catch {
      // Told, and tried again, by whoever takes it in.
      batches.add(WHOLE_FOLDER);
    }
  }

  async function lookOn(): Promise<void> {
    let pause = SHORTEST_PAUSE_MS;
    let before = 0;
    while (await hasPassed(pause, end.signal)) {
      const startedAt = performance.now();
      await look();
      const took = performance.now() - startedAt;
      // One slow look says that the machine was busy, two that the folder is large.
      pause = Math.max(SHORTEST_PAUSE_MS, PAUSES_TO_A_LOOK * Math.min(took, before));
      before = took;
    }
  }
  const looking = lookOn();

  return {
    add: (...paths) => batches.add(...paths),
    awaits: (path) => batches.awaits(path),
    async close() {
      end.abort();
      await looking;
      await batches.close();
    },
  };
}

async function hasPassed(pause: number, signal: AbortSignal): Promise<boolean> {
  await setTimeout(pause, undefined, { signal }).catch(() => {});
  return !signal.aborted;
}

async function listing(folder: string): Promise<Listing> {
  return new Map((await listFolder(folder)).map((file) => [file.path, file]));
}

function changesBetween(before: Listing, after: Listing): readonly string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => !isSameFile(before.get(path), after.get(path)));
}
