/** An article and the versions that readers have had of it to what changed in substance without their being told. */
import type { Article } from "../article/article.ts";
import { mayBeTypingError, type SubstantialChange, substantialChanges } from "../article/substance.ts";
import { type Dates, haveSameDates, type Version, versionParts } from "../article/version.ts";
import { type Fault, type Place, startOfFile, warning } from "./fault.ts";
import type { YamlSource } from "./keys/yaml-source.ts";

/** The id of an article to what readers have had of it, the oldest first. */
export type VersionsOf = (id: string) => readonly Version[];

interface Before {
  readonly versions: readonly Version[];
  /** Its front matter; without it the fault stands on the first line. */
  readonly source?: YamlSource | undefined;
}

/** With what it is compared: a server that has taken the edit in already makes no difference. */
export const lastTold = (dates: Dates, versions: readonly Version[]): Version | undefined =>
  versions.find((version) => haveSameDates(version, dates));

/** A new date or correction tells them; an editor's word that it was typing errors only does where it can be so. */
export function undatedChange(article: Article, { versions, source }: Before): readonly Fault[] {
  const before = lastTold(article, versions);
  if (!before) return [];
  const changes = substantialChanges(before.parts, versionParts(article));
  const isMinor = article.hasMinorChanges;
  const untold = isMinor ? changes.filter((change) => !mayBeTypingError(change)) : changes;
  if (untold.length === 0) return [];
  return isMinor
    ? [notMinor(untold, source?.placeOfKey(["minorChanges"]) ?? startOfFile)]
    : [undated(untold, source?.placeOfKey([dateOf(article)]) ?? startOfFile)];
}

const dateOf = ({ updatedAt }: Article): string => (updatedAt === undefined ? "published" : "updated");

const undated = (changes: readonly SubstantialChange[], place: Place): Fault =>
  warning("undated-change", place, {
    message: `the text has changed in substance with neither a new \`updated\` nor a correction: ${told(changes)}`,
    fix: "set `updated`, add a correction (`broadsheet correct`), or write `minorChanges: true` when it is typing errors only",
  });

const notMinor = (changes: readonly SubstantialChange[], place: Place): Fault =>
  warning("minor-changes", place, {
    message: `\`minorChanges\` says typing errors only, but more has changed: ${told(changes)}`,
    fix: "remove it, and set `updated` or add a correction (`broadsheet correct`)",
  });

const MOST_TOLD = 3;
const MOST_WORDS = 6;

function told(changes: readonly SubstantialChange[]): string {
  const first = changes.slice(0, MOST_TOLD).map(change);
  const more = changes.length - first.length;
  return [...first, ...(more > 0 ? [`${more} more`] : [])].join(", ");
}

function change({ removed, added }: SubstantialChange): string {
  if (removed.length === 0) return `“${quoted(added)}” is new`;
  return added.length === 0
    ? `“${quoted(removed)}” is gone`
    : `“${quoted(removed)}” became “${quoted(added)}”`;
}

const quoted = (words: SubstantialChange["added"]): string =>
  words
    .slice(0, MOST_WORDS)
    .map(({ text }) => text)
    .join(" ") + (words.length > MOST_WORDS ? " …" : "");
