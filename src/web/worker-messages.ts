/** What the process that takes the content in and those that answer readers tell each other. */
import type { Key } from "../archive/keys.ts";
import type { Instant } from "../article/instant.ts";

/** Views and styles that nobody edits: all processes print from them, with the same date. */
export interface Release {
  /** The folder of views/ and public/styles/. */
  readonly home: string;
  readonly since: Instant;
}

export type ToWorker =
  | { readonly is: "open the port"; readonly port: number }
  | { readonly is: "touched"; readonly keys: readonly Key[]; readonly asOf?: Instant }
  | { readonly is: "stuck"; readonly since?: Instant }
  | { readonly is: "renew views"; readonly release: Release }
  | { readonly is: "leave" };

/** What was said before it could hear is lost. */
export interface FromWorker {
  readonly is: "hearing";
}

/** The variable that tells a worker the releases it begins with, one after the other. */
export const RELEASES = "BROADSHEET_VIEW_RELEASES";
