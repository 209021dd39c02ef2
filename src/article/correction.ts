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
  /** Its place in the body, when the note concerns one paragraph. */
  readonly paragraph?: number;
  /** Its place in the article’s file, where the list may lack some that are dated ahead. */
  readonly number?: number;
}

export interface Numbered {
  readonly correction: Correction;
  /** Its place in the article’s file, at whose end new ones are added. */
  readonly number: number;
}

/** Each keeps its number, whatever follows and however that is dated. */
export const numbered = (corrections: readonly Correction[]): readonly Numbered[] =>
  corrections.map((correction, index) => ({ correction, number: correction.number ?? index + 1 }));

const newestFirst = (corrections: readonly Correction[]): readonly Numbered[] =>
  numbered(corrections)
    .toReversed()
    .toSorted((one, other) => other.correction.at - one.correction.at);

/** What casts doubt on the whole article stands before what mends a part of it. */
export const seriousCorrections = (corrections: readonly Correction[]): readonly Numbered[] =>
  newestFirst(corrections)
    .filter(({ correction }) => correction.isSerious)
    .toSorted((one, other) => rank(one) - rank(other));

const GRAVEST: readonly CorrectionKind[] = ["retraction", "editorsNote"];
const rank = ({ correction: { kind } }: Numbered): number =>
  GRAVEST.includes(kind) ? GRAVEST.indexOf(kind) : GRAVEST.length;

export const ordinaryCorrections = (corrections: readonly Correction[]): readonly Numbered[] =>
  newestFirst(corrections).filter(({ correction }) => !correction.isSerious);
