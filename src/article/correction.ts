/** Corrections and the other notes under which an article changed, and where each belongs. */
import type { Instant } from "./instant.ts";

export const correctionKindNames = [
  "correction",
  "clarification",
  "update",
  "editorsNote",
  "retraction",
] as const;
export type CorrectionKind = (typeof correctionKindNames)[number];

/** Label of each kind, as printed before its date. */
export const correctionKinds = {
  correction: "Correction",
  clarification: "Clarification",
  update: "Update",
  editorsNote: "Editor’s note",
  retraction: "Retraction",
} as const satisfies Record<CorrectionKind, string>;

export interface Correction {
  readonly kind: CorrectionKind;
  readonly at: Instant;
  readonly text: string;
  /** Serious ones stand above the text, the others below it. */
  readonly isSerious: boolean;
}

const newestFirst = (one: Correction, other: Correction): number => other.at - one.at;

export const seriousCorrections = (corrections: readonly Correction[]): readonly Correction[] =>
  corrections.filter(({ isSerious }) => isSerious).sort(newestFirst);

export const ordinaryCorrections = (corrections: readonly Correction[]): readonly Correction[] =>
  corrections.filter(({ isSerious }) => !isSerious).sort(newestFirst);
