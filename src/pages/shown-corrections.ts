/** The corrections of an article to what is printed above and below its text. */
import {
  type Correction,
  correctionKinds,
  ordinaryCorrections,
  seriousCorrections,
} from "../article/correction.ts";
import type { Site } from "../article/newsroom.ts";
import { type Moment, moment } from "./moment.ts";

export interface ShownCorrection {
  /** `correction-1` is the oldest, so that a link to it holds when another follows. */
  readonly id: string;
  /** `Correction` */
  readonly label: string;
  readonly made: Moment;
  readonly text: string;
}

export interface ShownCorrections {
  readonly above: readonly ShownCorrection[];
  readonly below: readonly ShownCorrection[];
}

export function shownCorrections(corrections: readonly Correction[], site: Site): ShownCorrections {
  const oldestFirst = corrections.toSorted((one, other) => one.at - other.at);
  const shown = (correction: Correction): ShownCorrection => ({
    id: `correction-${oldestFirst.indexOf(correction) + 1}`,
    label: correctionKinds[correction.kind],
    made: moment(correction.at, site),
    text: correction.text,
  });
  return {
    above: seriousCorrections(corrections).map(shown),
    below: ordinaryCorrections(corrections).map(shown),
  };
}
