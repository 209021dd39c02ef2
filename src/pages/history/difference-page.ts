/** Two versions of an article to a text that shows what was removed and what was added, in reading order. */
import { openParts } from "../../article/open-parts.ts";
import type { Version } from "../../article/version.ts";
import type { Desk } from "../frame.ts";
import { differenceLink } from "../links.ts";
import { type History, type HistoryTop, historyTop, type VersionName, versionName } from "./history-top.ts";
import { type PassageOfDifference, shownDifference } from "./shown-difference.ts";
import { notesBetween, type VersionNote } from "./version-notes.ts";

export interface DifferencePage extends HistoryTop {
  readonly kind: "difference";
  readonly from: VersionName;
  readonly to: VersionName;
  readonly verdict: "same version" | "same words" | "changed";
  /** That came between the two. */
  readonly notes: readonly VersionNote[];
  readonly passages: readonly PassageOfDifference[];
}

interface Asked extends History {
  /** In any order: what came later is what changed. */
  readonly asked: readonly [Version, Version];
}

/** `difference` is the costly part. */
export function differencePage(
  { article, versions, asked, ...desk }: Desk & Asked,
  difference = shownDifference,
): DifferencePage {
  const [one, other] = asked;
  const [from, to] = one.number > other.number ? [other, one] : [one, other];
  const compared = { from: from.number, to: to.number };
  const passages =
    from === to ? [] : difference(openParts(from.parts, article), openParts(to.parts, article));
  return {
    kind: "difference",
    ...historyTop(
      desk,
      { article, versions },
      { address: differenceLink(article.address, compared), compared },
    ),
    from: versionName(from, desk),
    to: versionName(to, desk),
    verdict: verdict(from, to, passages),
    notes: notesBetween({ article, versions }, compared, desk),
    passages,
  };
}

function verdict(
  from: Version,
  to: Version,
  passages: readonly PassageOfDifference[],
): DifferencePage["verdict"] {
  if (from === to) return "same version";
  return passages.some(({ isChanged }) => isChanged) ? "changed" : "same words";
}
