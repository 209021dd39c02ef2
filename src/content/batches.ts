/** Paths as they change to settled batches of them, handed over one after the other. */
import { type LastRead, type Settled, settling } from "./settled.ts";

/** The path of the content folder itself. */
export const WHOLE_FOLDER = "";

export interface Receiver {
  /** Content files, pictures, and folders that came or went: a folder stands for all that is, or was, in it. */
  readonly onChange: (paths: readonly string[], settled: Settled) => Promise<void>;
  /** What failed is handed over again, some seconds later; what changes meanwhile does not wait for it. */
  readonly onError: (error: unknown) => void;
  readonly known: LastRead;
}

const LOOK_MS = 30;
const RETRY_MS = 2_000;

export class Batches {
  readonly #settled: ReturnType<typeof settling>;
  readonly #receiver: Receiver;
  readonly #pending = new Set<string>();
  /** What failed before, apart from what is new: a fault that stays must not hold up what it does not concern. */
  readonly #due: (readonly string[])[] = [];
  readonly #pauses = new Map<NodeJS.Timeout, readonly string[]>();
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #isOpen = false;

  constructor(folder: string, receiver: Receiver) {
    this.#settled = settling(folder, receiver.known);
    this.#receiver = receiver;
  }

  add(...paths: readonly string[]): void {
    for (const path of paths) this.#pending.add(path);
    this.#schedule();
  }

  /** Has it changed, and not settled yet? */
  awaits(path: string): boolean {
    return this.#pending.has(path);
  }

  /** Until then, paths are only gathered. */
  open(): void {
    this.#isOpen = true;
    this.#schedule();
  }

  async close(): Promise<void> {
    this.#isOpen = false;
    clearTimeout(this.#timer);
    await this.#running;
    for (const pause of this.#pauses.keys()) clearTimeout(pause);
  }

  #schedule(): void {
    const hasWork = this.#pending.size > 0 || this.#due.length > 0;
    if (!this.#isOpen || this.#timer || this.#running || !hasWork) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#running = this.#next();
    }, LOOK_MS);
  }

  async #next(): Promise<void> {
    await this.#handOver(this.#taken());
    await this.#handOver(this.#due.shift() ?? []);
    this.#running = undefined;
    this.#schedule();
  }

  #taken(): readonly string[] {
    const paths = [...this.#pending];
    this.#pending.clear();
    return paths;
  }

  async #handOver(paths: readonly string[]): Promise<void> {
    let ready = paths;
    try {
      const settled = await this.#settled(paths);
      ready = [...settled.keys()];
      for (const path of paths) if (!settled.has(path)) this.#pending.add(path);
      if (ready.length > 0) await this.#receiver.onChange(ready, settled);
    } catch (error) {
      this.#receiver.onError(error);
      this.#retry(ready);
    }
  }

  /** What waits for another try waits for one only, however often it failed meanwhile. */
  #retry(failed: readonly string[]): void {
    const waiting = new Set([...this.#due, ...this.#pauses.values()].flat());
    const paths = failed.filter((path) => !waiting.has(path));
    if (paths.length === 0) return;
    const pause = setTimeout(() => {
      this.#pauses.delete(pause);
      this.#due.push(paths);
      this.#schedule();
    }, RETRY_MS);
    this.#pauses.set(pause, paths);
  }
}
