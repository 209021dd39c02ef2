/** What became of changed views and styles, as lines of the log: the keys of the pages they print, or what is wrong with them. */
import type { Logger } from "pino";
import { logTouched } from "../archive/content-log.ts";
import type { Key } from "../archive/keys.ts";
import type { Problem } from "../article/problem.ts";

export interface Renewal {
  /** None where anything can't be compiled: then all stay as they were. */
  readonly keys: readonly Key[];
  /** What can't be compiled. */
  readonly problems: readonly Problem[];
}

export async function logRenewal(log: Logger, renewal: Promise<Renewal>): Promise<void> {
  try {
    const { keys, problems } = await renewal;
    for (const problem of problems) logView(log, problem);
    if (keys.length > 0) logTouched(log, keys);
  } catch (fault) {
    log.error({ err: fault }, "Changed views could not be taken in; what is printed stays as it was");
  }
}

export function logView(log: Logger, { file, line, column, message, fix }: Problem): void {
  log.error({ file, line }, `${file}:${line}:${column}: ${message}: ${fix}`);
}
