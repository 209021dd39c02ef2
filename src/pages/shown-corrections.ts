/** The corrections of an article to what is printed above and below its text. */
import {
  type Correction,
  correctionKinds,
  type Numbered,
  ordinaryCorrections,
  seriousCorrections,
} from "../article/correction.ts";
import type { Site } from "../article/newsroom.ts";
import { correctionAnchor } from "./links.ts";
import { type Moment, moment } from "./moment.ts";

/** The page that lists them all. */
export const CORRECTIONS_TITLE = "Corrections";

export interface ShownCorrection {
  /** `correction-1` is the first in the file, so that a link to it holds when another follows. */
  readonly id: string;
  /** `Correction` */
  readonly label: string;
  readonly made: Moment;
  readonly text: string;
  /** Of the paragraph it concerns, where that stands on the same page. */
  readonly paragraph?: string;
}

export interface ShownCorrections {
  readonly above: readonly ShownCorrection[];
  readonly below: readonly ShownCorrection[];
}

export function shownCorrections(corrections: readonly Correction[], site: Site): ShownCorrections {
  const shown = (one: Numbered): ShownCorrection => shownCorrection(one, site);
  return {
    above: seriousCorrections(corrections).map(shown),
    below: ordinaryCorrections(corrections).map(shown),
  };
}

export const shownCorrection = (
  { correction: { kind, at, text }, number }: Numbered,
  site: Site,
): ShownCorrection => ({
  id: correctionAnchor(number),
  label: correctionKinds[kind],
  made: moment(at, site),
  text,
});
