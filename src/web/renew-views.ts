/** Changed views and styles, taken in by a running server, to the keys of the pages that look otherwise now. */
import type { Logger } from "pino";
import { viewKey } from "../pages/kind-keys.ts";
import { type RenewableRenderer, type Renewing, renewableRenderer } from "../render/renewable-renderer.ts";
import { logView, type Renewal } from "./renewal-log.ts";

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

export function renewViews(renderer: RenewableRenderer): Renewal {
  const views = renderer.renew();
  return views ? { keys: views.map(viewKey), problems: [] } : { keys: [], problems: renderer.problems() };
}
