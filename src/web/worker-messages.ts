/** What the process that takes the content in and those that answer readers tell each other. */
import type { Key } from "../archive/keys.ts";
import type { Instant } from "../article/instant.ts";

export type ToWorker =
  | { readonly is: "open the port"; readonly port: number }
  | { readonly is: "touched"; readonly keys: readonly Key[] }
  | { readonly is: "stuck"; readonly since?: Instant }
  | { readonly is: "renew views"; readonly at: Instant }
  | { readonly is: "leave" };

/** What was said before it could hear is lost. */
export interface FromWorker {
  readonly is: "hearing";
}

/** The variable that tells a worker since when pages look as they do: those of all processes have the same dates. */
export const STARTED_AT = "BROADSHEET_STARTED_AT";
