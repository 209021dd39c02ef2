/** Changed views and styles, taken in by a running server, to the keys of the pages that look otherwise now. */
import type { Logger } from "pino";
import type { Key } from "../archive/keys.ts";
import type { Problem } from "../article/problem.ts";
import { viewKey } from "../pages/kind-keys.ts";
import { type RenewableRenderer, type Renewing, renewableRenderer } from "../render/renewable-renderer.ts";

/** What can't be compiled at first stops the start. */
export const viewsForReaders = ({
  log,
  ...setting
}: Omit<Renewing, "first" | "onProblem"> & { log: Logger }): RenewableRenderer =>
  renewableRenderer({
    ...setting,
    first: setting.compile(),
    onProblem: (problem) => logView(log, problem),
  });

/** None where anything can't be compiled: then all stay as they were. */
export function renewViews(renderer: RenewableRenderer, log: Logger): readonly Key[] {
  const views = renderer.renew();
  if (!views) for (const problem of renderer.problems()) logView(log, problem);
  if (views?.length) log.info({ views }, "Views and styles: taken in, and the pages made with them dropped");
  return (views ?? []).map(viewKey);
}

function logView(log: Logger, { file, line, column, message, fix }: Problem): void {
  log.error({ file, line }, `${file}:${line}:${column}: ${message}: ${fix}`);
}
