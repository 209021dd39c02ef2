/** An article put in place to what is kept of it: what readers have from now on, or will have at its hour. */
import type { Database } from "libsql";
import type { Article } from "../article/article.ts";
import type { Instant } from "../article/instant.ts";
import { articleChangedAt } from "../article/last-change.ts";
import { beyondTypingErrors } from "../article/substance.ts";
import { type Dates, datesAt, haveSameDates, type VersionPart, versionParts } from "../article/version.ts";
import { statement, stored } from "./statement.ts";
import { VERSION_COLUMNS, type VersionRow } from "./versions.ts";

/** An article as it stood until now; of one that is new, the archive may have versions all the same. */
interface Stood {
  readonly id: string;
  readonly published_at?: Instant;
}

interface KeptRow extends VersionRow {
  /** Why what follows is shown without it: another article took the id, or an order withdrew it. */
  readonly closed_by: "article" | "order" | null;
}

const IS_LAST = "id = ?1 AND number = (SELECT max(number) FROM versions WHERE id = ?1)";

export function keepVersions(database: Database) {
  const lastTwo = statement<KeptRow>(
    database,
    `SELECT ${VERSION_COLUMNS}, closed_by FROM versions WHERE id = ? ORDER BY number DESC LIMIT 2`,
  );
  const insert = statement(
    database,
    "INSERT INTO versions (id, number, at, is_minor, dates, parts, published_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
  );
  const amend = statement(
    database,
    "UPDATE versions SET is_minor = ?, dates = ?, published_at = ? WHERE id = ? AND number = ?",
  );
  const closeByOrder = statement(
    database,
    `UPDATE versions SET closed_by = 'order' WHERE ${IS_LAST} AND closed_by IS NOT 'article'`,
  );
  const arrive = statement(
    database,
    `UPDATE versions SET closed_by = iif(published_at <> ?2, 'article', nullif(closed_by, 'article')) WHERE ${IS_LAST}`,
  );
  const forget = statement(database, "DELETE FROM versions WHERE id = ? AND at > ? AND at <= ?");

  return {
    /** What waited for its hour, and was changed or taken away before it, nobody has had. */
    forgetPending({ id, published_at = Number.MAX_SAFE_INTEGER }: Stood, now: Instant): void {
      forget.run(id, now, published_at);
    },

    /** What comes after an order is shown without what it withdrew. */
    closeByOrder(id: string): void {
      closeByOrder.run(id);
    },

    /** What comes into an empty place is the article that stood there before, when it was published at the same time. */
    arrive({ id, publishedAt }: Article): void {
      arrive.run(id, publishedAt);
    },

    /**
     * - What can't be seen any more when it is written, readers don't have.
     * - What they have already is no new version, under whatever date; only a note on it is.
     * - No version is older than the one before it, whatever the clock says.
     */
    keep(article: Article, now: Instant): void {
      const { id, publishedAt, updatedAt, corrections, expiresAt = Number.POSITIVE_INFINITY } = article;
      if (expiresAt <= now) return;
      const dates: Dates = { ...(updatedAt !== undefined && { updatedAt }), corrections };
      const parts = JSON.stringify(versionParts(article));
      const [latest, earlier] = lastTwo.all(id);
      const last = latest?.closed_by ? undefined : latest;
      const isMinor = (before: VersionRow | undefined): number =>
        Number(
          article.hasMinorChanges &&
            isUnderSameDates(dates, before) &&
            hasTypingErrorsOnly({ parts, dates: JSON.stringify(dates) }, before),
        );
      if (last?.parts === parts && said(last, now) === saidOf(dates, now)) {
        const before = earlier?.closed_by ? undefined : earlier;
        amend.run(isMinor(before), JSON.stringify(dates), publishedAt, id, last.number);
      } else {
        const at = Math.max(
          reachedReadersAt(article, latest?.closed_by === "article" ? undefined : latest, now),
          latest?.at ?? 0,
        );
        const number = (latest?.number ?? 0) + 1;
        insert.run(id, number, at, isMinor(last), JSON.stringify(dates), parts, publishedAt);
      }
    },
  };
}

/** What the archive meets for the first time, it did not see appear; later it knows better than its editor's old dates. */
function reachedReadersAt(article: Article, last: VersionRow | undefined, now: Instant): Instant {
  const { publishedAt } = article;
  if (publishedAt > now) return publishedAt;
  const dated = articleChangedAt(article, now);
  if (!last) return dated;
  const isNew = dated > articleChangedAt({ ...stored<Dates>(last.dates), publishedAt }, now);
  return isNew && dated > last.at ? dated : now;
}

const isUnderSameDates = (dates: Dates, row: VersionRow | undefined): boolean =>
  row !== undefined && haveSameDates(dates, stored<Dates>(row.dates));

type Said = Pick<VersionRow, "parts" | "dates">;

const hasTypingErrorsOnly = (row: Said, before: Said | undefined): boolean =>
  before !== undefined && beyondTypingErrors(allWords(before), allWords(row)).length === 0;

/** Its notes are told as much as its text. */
const allWords = ({ parts, dates }: Said): readonly VersionPart[] => [
  ...stored<readonly VersionPart[]>(parts),
  ...stored<Dates>(dates).corrections.map(
    ({ kind, text }): VersionPart => ({ is: "remark", text: `${kind}: ${text}` }),
  ),
];

const said = ({ dates }: VersionRow, now: Instant): string => saidOf(stored<Dates>(dates), now);

/** With which notes readers have it. Which paragraph a note concerns may change with the text. */
const saidOf = (dates: Dates, now: Instant): string =>
  JSON.stringify(
    datesAt(now, dates)
      .corrections.toSorted((one, other) => one.at - other.at)
      .map(({ kind, at, text, isSerious }) => [kind, at, text, isSerious]),
  );
