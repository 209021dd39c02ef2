/** Paths as they change to settled batches of them, handed over one after the other. */
import { settling } from "./settled.ts";

/** The path of the content folder itself. */
export const WHOLE_FOLDER = "";

export interface Receiver {
  /** Content files, pictures, and folders that came or went: a folder stands for all that is, or was, in it. */
  readonly onChange: (paths: readonly string[]) => Promise<void>;
  /** What failed is handed over again, some seconds later. */
  readonly onError: (error: unknown) => void;
}

const GATHERING_MS = 50;
const RETRY_MS = 2_000;

export class Batches {
  readonly #settled: ReturnType<typeof settling>;
  readonly #receiver: Receiver;
  readonly #pending = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #isOpen = false;

  constructor(folder: string, receiver: Receiver) {
    this.#settled = settling(folder);
    this.#receiver = receiver;
  }

  add(path: string): void {
    this.#pending.add(path);
    this.#schedule(GATHERING_MS);
  }

  /** Until then, paths are only gathered. */
  open(): void {
    this.#isOpen = true;
    this.#schedule(GATHERING_MS);
  }

  async close(): Promise<void> {
    this.#isOpen = false;
    clearTimeout(this.#timer);
    await this.#running;
  }

  #schedule(delay: number): void {
    if (!this.#isOpen || this.#timer || this.#running || this.#pending.size === 0) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#running = this.#next();
    }, delay);
  }

  async #next(): Promise<void> {
    const paths = [...this.#pending];
    this.#pending.clear();
    const hasFailed = await this.#handOver(paths).catch((error: unknown) => {
      for (const path of paths) this.#pending.add(path);
      this.#receiver.onError(error);
      return true;
    });
    this.#running = undefined;
    this.#schedule(hasFailed ? RETRY_MS : GATHERING_MS);
  }

  async #handOver(paths: readonly string[]): Promise<boolean> {
    const ready = await this.#settled(paths);
    for (const path of paths) if (!ready.has(path)) this.#pending.add(path);
    if (ready.size > 0) await this.#receiver.onChange([...ready]);
    return false;
  }
}
