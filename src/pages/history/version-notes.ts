/** A version of an article, and the one before it, to the words that say why there is another. */
import type { Article } from "../../article/article.ts";
import { type Correction, correctionKinds, numbered } from "../../article/correction.ts";
import type { Version } from "../../article/version.ts";
import type { Desk } from "../frame.ts";
import { correctionLink } from "../links.ts";
import { type Moment, moment } from "../moment.ts";
import type { Compared, History } from "./history-top.ts";

/** `Correction` and its text; of some there is no more to say than the label. */
export interface VersionNote {
  readonly label: string;
  readonly text?: string;
  /** Its place in the article, while it stands there. */
  readonly href?: string;
  /** Where that is not when the version came. */
  readonly at?: Moment;
}

export function versionNotes(
  version: Version,
  before: Version | undefined,
  article: Article,
  desk: Desk,
): readonly VersionNote[] {
  const told = correctionsOf(version, before).map((correction) =>
    correction.at > version.at ? datedNote(correction, article, desk) : noteOf(correction, article),
  );
  if (!before) return [{ label: beginning(version, article, desk) }, ...told];
  if (told.length > 0) return told;
  if (version.isMinor) return [{ label: "Typing errors" }];
  const isUpdated = version.updatedAt !== undefined && version.updatedAt !== before.updatedAt;
  return [{ label: isUpdated ? "Updated" : "Changed without a note" }];
}

/** The corrections that came after one version, up to the other. */
export const notesBetween = (
  { article, versions }: History,
  { from, to }: Compared,
  desk: Desk,
): readonly VersionNote[] =>
  versions
    .flatMap((version, index) =>
      version.number > from && version.number <= to ? correctionsOf(version, versions[index - 1]) : [],
    )
    .filter((note, index, all) => all.findIndex((other) => isSame(other, note)) === index)
    .map((correction) => datedNote(correction, article, desk));

const datedNote = (correction: Correction, article: Article, { newsroom: { site } }: Desk): VersionNote => ({
  ...noteOf(correction, article),
  at: moment(correction.at, site),
});

/** An archive that met the article late knows only how it stood then. */
const beginning = ({ at }: Version, { publishedAt }: Article, { newsroom: { site } }: Desk): string =>
  at > publishedAt ? `As of ${moment(at, site).day}` : "First published";

/** Those that came with it. One whose wording changed is known by its kind and date. */
const correctionsOf = (version: Version, before: Version | undefined): readonly Correction[] =>
  version.corrections.filter((correction) => !before?.corrections.some((known) => isSame(known, correction)));

function noteOf(correction: Correction, { corrections, address }: Article): VersionNote {
  const standing = numbered(corrections).filter((one) => isSame(one.correction, correction));
  const found = standing.find((one) => one.correction.text === correction.text) ?? standing[0];
  return {
    label: correctionKinds[correction.kind],
    text: (found?.correction ?? correction).text,
    ...(found && { href: correctionLink(address, found.number) }),
  };
}

const isSame = (one: Correction, other: Correction): boolean =>
  one.kind === other.kind && one.at === other.at;
