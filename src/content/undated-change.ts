/** An article and the versions that readers have had of it to what changed in substance without their being told. */
import { isDeepStrictEqual } from "node:util";
import type { Article } from "../article/article.ts";
import { beyondTypingErrors, type SubstantialChange, substantialChanges } from "../article/substance.ts";
import { type Dates, haveSameDates, type Version, versionParts } from "../article/version.ts";
import { checked, type Fault, type Place, startOfFile } from "./fault.ts";
import type { YamlSource } from "./keys/yaml-source.ts";

/** The id of an article to what readers have had of it, the oldest first. */
export type VersionsOf = (id: string) => readonly Version[];

interface Before {
  readonly versions: readonly Version[];
  /** Its front matter; without it the fault stands on the first line. */
  readonly source?: YamlSource | undefined;
}

/**
 * With what it is compared: a server that has taken the edit in already makes no difference.
 * Where a date or a correction came alone, before the text was mended, that first change of the text belongs to it.
 */
export function lastTold(dates: Dates, versions: readonly Version[]): Version | undefined {
  const told = versions.findIndex((version) => haveSameDates(version, dates));
  const [before, first] = [versions[told - 1], versions[told]];
  if (!first || !before || !haveSameWords(before, first)) return first;
  return versions.slice(told).find(({ parts }) => substantialChanges(first.parts, parts).length > 0);
}

const haveSameWords = (one: Version, other: Version): boolean => isDeepStrictEqual(one.parts, other.parts);

/** A new date or correction tells them; an editor's word that it was typing errors only does where it can be so. */
export function undatedChange(article: Article, { versions, source }: Before): readonly Fault[] {
  const before = lastTold(article, versions);
  if (!before) return [];
  const isMinor = article.hasMinorChanges;
  const untold = (isMinor ? beyondTypingErrors : substantialChanges)(before.parts, versionParts(article));
  if (untold.length === 0) return [];
  return isMinor
    ? [notMinor(untold, source?.placeOfKey(["minorChanges"]) ?? startOfFile)]
    : [undated(untold, source?.placeOfKey([dateOf(article)]) ?? startOfFile)];
}

const dateOf = ({ updatedAt }: Article): string => (updatedAt === undefined ? "published" : "updated");

const undated = (changes: readonly SubstantialChange[], place: Place): Fault =>
  checked("undated-change", place, {
    message: `the text has changed in substance with neither a new \`updated\` nor a correction: ${told(changes)}`,
    fix: "set `updated`, add a correction (`broadsheet correct`), or write `minorChanges: true` when it is typing errors only",
  });

const notMinor = (changes: readonly SubstantialChange[], place: Place): Fault =>
  checked("minor-changes", place, {
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

/** As they stand in the text, as far as they stand there together. */
function quoted(words: SubstantialChange["added"]): string {
  const end = words.findIndex(({ between }, index) => index > 0 && between === undefined);
  const told = words.slice(0, Math.min(MOST_WORDS, end < 0 ? words.length : end));
  const text = told.map((word, index) => (index > 0 ? word.between : "") + word.text).join("");
  return text.replace(/\s+/gu, " ") + (told.length < words.length ? " …" : "");
}
