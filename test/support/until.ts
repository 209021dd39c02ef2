/** A condition to a promise that resolves when it holds, and fails when it never does: for what other processes do. */
import { setTimeout } from "node:timers/promises";

const DEADLINE_MS = 20_000;
const BETWEEN_LOOKS_MS = 5;

export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + DEADLINE_MS;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`Never came true: ${holds}`);
    await setTimeout(BETWEEN_LOOKS_MS);
  }
}
