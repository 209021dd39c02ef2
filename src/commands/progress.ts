/** How far long work has come to one line of a terminal, written over again and again, and gone at the end. */
import { amount, inDigits } from "../article/amount.ts";
import type { Output } from "./terminal.ts";

/** What is done sooner needs no words. */
const PATIENCE_MS = 500;
const BETWEEN_LINES_MS = 100;

export interface Progress {
  readonly tell: (done: number, all: number) => void;
  readonly end: () => void;
}

/** Says nothing where nobody watches. `clock` gives milliseconds, from whenever. */
export function progressOf({ rewrite }: Output, clock: () => number): Progress {
  let nextAt = clock() + PATIENCE_MS;
  let isShown = false;
  return {
    tell(done, all) {
      if (!rewrite || clock() < nextAt) return;
      rewrite(`checked ${inDigits(done)} of ${amount(all, "file")}`);
      nextAt = clock() + BETWEEN_LINES_MS;
      isShown = true;
    },
    end() {
      if (isShown) rewrite?.("");
    },
  };
}
