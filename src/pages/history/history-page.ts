/** An article and its versions to the list of what changed, the newest first; small changes are folded away in it. */
import { amount } from "../../article/amount.ts";
import type { Version } from "../../article/version.ts";
import type { Desk, Link } from "../frame.ts";
import { differenceLink, historyLink } from "../links.ts";
import { type Moment, moment } from "../moment.ts";
import { type History, type HistoryTop, historyTop, type VersionName, versionName } from "./history-top.ts";
import { runsOf } from "./runs-of.ts";
import { type VersionNote, versionNotes } from "./version-notes.ts";

export interface HistoryPage extends HistoryTop {
  readonly kind: "history";
  /** Of the first version that is kept. */
  readonly since: Moment;
  /** When readers had others before that. */
  readonly published?: Moment;
  readonly groups: readonly VersionGroup[];
}

interface VersionGroup {
  /** Said in their place, when they are folded away. */
  readonly summary?: string;
  readonly versions: readonly ShownVersion[];
}

export interface ShownVersion extends VersionName {
  readonly notes: readonly VersionNote[];
  /** With the version before it. */
  readonly compare?: Link;
}

export function historyPage({ article, versions, ...desk }: Desk & History): HistoryPage {
  const { site } = desk.newsroom;
  const { address, publishedAt } = article;
  const count = versions.length;
  const since = versions[0]?.at ?? publishedAt;
  return {
    kind: "history",
    ...historyTop(
      desk,
      { article, versions },
      { address: historyLink(address), compared: { from: 1, to: count } },
    ),
    since: moment(since, site),
    ...(since > publishedAt && { published: moment(publishedAt, site) }),
    groups: runsOf(versions.toReversed(), isFolded).map(({ holds, items }) => ({
      ...(holds && {
        summary: `${amount(items.length, "minor change")} ${daysOf(items, desk)}: typing errors`,
      }),
      versions: items.map((version) => shownVersion(version, { article, versions }, desk)),
    })),
  };
}

function shownVersion(version: Version, { article, versions }: History, desk: Desk): ShownVersion {
  const before = versions[versions.indexOf(version) - 1];
  return {
    ...versionName(version, desk),
    notes: versionNotes(version, before, article, desk),
    ...(before && {
      compare: {
        label: `Compare with version ${before.number}`,
        href: differenceLink(article.address, { from: before.number, to: version.number }),
      },
    }),
  };
}

/** The newest comes first. */
function daysOf(versions: readonly Version[], { newsroom: { site } }: Desk): string {
  const [last, ...days] = versions.map(({ at }) => moment(at, site).day);
  const first = days.at(-1) ?? last;
  return first === last ? `of ${last}` : `from ${first} to ${last}`;
}

/** Whatever its editor says of it, the first is how readers met the article. */
const isFolded = ({ isMinor, number }: Version): boolean => isMinor && number > 1;
