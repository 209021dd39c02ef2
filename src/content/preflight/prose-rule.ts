/** What a rule of prose is given beside a passage, and what it gives back. */
import type { Instant } from "../../article/instant.ts";
import type { Fault } from "../fault.ts";
import type { Passage } from "./passage.ts";

export interface ProseContext {
  /** BCP 47. */
  readonly language: string;
  /** When the words appear, where that is known. */
  readonly appears?: { readonly at: Instant; readonly timeZone: string };
}

export type ProseRule = (passage: Passage, context: ProseContext) => readonly Fault[];

/** `en` of `en-US` */
export const languageName = (language: string): string => (language.split("-")[0] ?? "").toLowerCase();
