/** A correction to what stands in the feed of corrections: its words, and which article they mend. */
import type { Noted } from "../../archive/archive.ts";
import { type Desk, type Language, languageOf } from "../frame.ts";
import { absolute } from "../links.ts";
import { type ShownCorrection, shownCorrection } from "../shown-corrections.ts";

export interface SyndicatedCorrection {
  readonly kind: "syndicated-correction";
  /** Absolute, of the article. */
  readonly url: string;
  readonly headline: string;
  readonly frame: Language;
  readonly correction: ShownCorrection;
}

export function syndicatedCorrection(note: Noted, { newsroom: { site } }: Desk): SyndicatedCorrection {
  const { teaser } = note;
  return {
    kind: "syndicated-correction",
    url: absolute(site, teaser.address),
    headline: teaser.headline,
    frame: languageOf(teaser, site),
    correction: shownCorrection(note, site),
  };
}
