/** A process to the seconds of CPU it has used, user's and system's together, where the system tells. */
import { readdirSync, readFileSync } from "node:fs";

const NANOSECOND = 1e-9;

/**
 * /proc/PID/stat counts in hundredths of a second; schedstat has the same sum to the nanosecond, but only of one
 * thread in each file, and brings it up to date when the thread pauses: ask while the process waits.
 */
export function cpuSeconds(pid: number): number | undefined {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    return threads.reduce((sum, thread) => sum + secondsOf(`/proc/${pid}/task/${thread}/schedstat`), 0);
  } catch {
    return undefined;
  }
}

const secondsOf = (schedstat: string): number =>
  Number(readFileSync(schedstat, "utf8").split(" ")[0]) * NANOSECOND;
