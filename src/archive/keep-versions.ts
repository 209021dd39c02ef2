/** An article put in place to what is kept of it: what readers have from now on, or will have at its hour. */
import type { Database } from "libsql";
import type { Article } from "../article/article.ts";
import type { Instant } from "../article/instant.ts";
import { articleChangedAt } from "../article/last-change.ts";
import { type Dates, datesAt, haveSameDates, versionParts } from "../article/version.ts";
import { statement, stored } from "./statement.ts";
import { VERSION_COLUMNS, type VersionRow } from "./versions.ts";

/** An article as it stood until now; of one that is new, the archive may have versions all the same. */
interface Stood {
  readonly id: string;
  readonly published_at?: Instant;
}

export function keepVersions(database: Database) {
  const lastTwo = statement<VersionRow>(
    database,
    `SELECT ${VERSION_COLUMNS} FROM versions WHERE id = ? ORDER BY number DESC LIMIT 2`,
  );
  const insert = statement(
    database,
    "INSERT INTO versions (id, number, at, is_minor, dates, parts) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const amend = statement(
    database,
    "UPDATE versions SET is_minor = ?, dates = ? WHERE id = ? AND number = ?",
  );
  const forget = statement(database, "DELETE FROM versions WHERE id = ? AND at > ? AND at <= ?");

  return {
    /** What waited for its hour, and was changed or taken away before it, nobody has had. */
    forgetPending({ id, published_at = Number.MAX_SAFE_INTEGER }: Stood, now: Instant): void {
      forget.run(id, now, published_at);
    },

    /**
     * - What can't be seen any more when it is written, readers don't have.
     * - What they have already is no new version; only what its editor says of it may be.
     * - No version is older than the one before it, whatever the clock says.
     */
    keep(article: Article, now: Instant): void {
      const { id, updatedAt, corrections, expiresAt = Number.POSITIVE_INFINITY } = article;
      if (expiresAt <= now) return;
      const dates: Dates = { ...(updatedAt !== undefined && { updatedAt }), corrections };
      const parts = JSON.stringify(versionParts(article));
      const [last, earlier] = lastTwo.all(id);
      if (last?.parts === parts && said(last, now) === saidOf(dates, now)) {
        const isMinor = article.hasMinorChanges && isUnderSameDates(dates, earlier);
        amend.run(Number(isMinor), JSON.stringify(dates), id, last.number);
      } else {
        const isMinor = article.hasMinorChanges && isUnderSameDates(dates, last);
        const at = Math.max(reachedReadersAt(article, last, now), last?.at ?? 0);
        insert.run(id, (last?.number ?? 0) + 1, at, Number(isMinor), JSON.stringify(dates), parts);
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

const said = ({ dates }: VersionRow, now: Instant): string => saidOf(stored<Dates>(dates), now);

/** Under which dates and notes readers have it. Which paragraph a note concerns may change with the text. */
function saidOf(dates: Dates, now: Instant): string {
  const { updatedAt, corrections } = datesAt(now, dates);
  return JSON.stringify([
    updatedAt,
    corrections.map(({ kind, at, text, isSerious }) => [kind, at, text, isSerious]),
  ]);
}
