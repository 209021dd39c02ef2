/** An article's id and the instant to the versions of it that readers have had, the oldest first. */
import type { Database } from "libsql";
import type { Instant } from "../article/instant.ts";
import { type Dates, datesAt, type Version } from "../article/version.ts";
import { statement, stored } from "./statement.ts";

export interface VersionRow {
  readonly number: number;
  readonly at: Instant;
  readonly is_minor: 0 | 1;
  readonly dates: string;
  readonly parts: string;
}

export const VERSION_COLUMNS = "number, at, is_minor, dates, parts";

/**
 * In SQL, of a row of `articles`: the number of the first version that is shown.
 * - What another article had under this id is not.
 * - What came before `historyFrom` is not; when nothing came since, the last is.
 * - What stood before a withdrawal by order is not, unless the article says from when on its history is shown.
 */
export const FIRST_SHOWN = `max(
  ifnull((
    SELECT max(number) + 1 FROM versions
    WHERE id = articles.id AND closed_by IN ('article', iif(card ->> 'historyFrom' IS NULL, 'order', ''))
  ), 1),
  ifnull(iif(card ->> 'historyFrom' IS NULL, 1, ifnull(
    (SELECT min(number) FROM versions WHERE id = articles.id AND at >= card ->> 'historyFrom'),
    (SELECT max(number) FROM versions WHERE id = articles.id)
  )), 1)
)`;

export function versions(database: Database) {
  const shown = statement<Omit<VersionRow, "parts">>(
    database,
    `SELECT number, at, is_minor, dates FROM versions
     WHERE id = ?1 AND at <= ?2 AND number >= (
       SELECT ${FIRST_SHOWN} FROM articles
       WHERE id = ?1 AND is_withdrawn = 0 AND published_at <= ?2 AND ifnull(expires_at > ?2, 1)
     ) ORDER BY number`,
  );
  const partsOf = statement<Pick<VersionRow, "parts">>(
    database,
    "SELECT parts FROM versions WHERE id = ? AND number = ?",
  );

  return async (id: string, now: Instant): Promise<readonly Version[]> =>
    shown.all(id, now).map((row, index, rows) => ({
      // What had not happened when the next one came is not said of this one.
      ...datedVersion({ ...row, number: index + 1 }, Math.min(now, rows[index + 1]?.at ?? now)),
      /** Read when they are asked for: a long history is listed without them. */
      get parts() {
        return stored<Version["parts"]>(partsOf.one(id, row.number)?.parts ?? "[]");
      },
    }));
}

export const versionOf = ({ parts, ...row }: VersionRow, now: Instant): Version => ({
  ...datedVersion(row, now),
  parts: stored<Version["parts"]>(parts),
});

/** What an editor dated later has not happened yet. */
const datedVersion = ({ number, at, is_minor, dates }: Omit<VersionRow, "parts">, now: Instant) => ({
  number,
  at,
  isMinor: is_minor === 1,
  ...datesAt(now, stored<Dates>(dates)),
});
