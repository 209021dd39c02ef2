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

export function versions(database: Database) {
  const until = statement<VersionRow>(
    database,
    `SELECT ${VERSION_COLUMNS} FROM versions
     WHERE id = ?1 AND at <= ?2 AND EXISTS (
       SELECT 1 FROM articles
       WHERE id = ?1 AND is_withdrawn = 0 AND published_at <= ?2 AND ifnull(expires_at > ?2, 1)
     ) ORDER BY number`,
  );

  return async (id: string, now: Instant): Promise<readonly Version[]> =>
    until.all(id, now).map((row) => versionOf(row, now));
}

/** What an editor dated later has not happened yet. */
export const versionOf = ({ number, at, is_minor, dates, parts }: VersionRow, now: Instant): Version => ({
  number,
  at,
  isMinor: is_minor === 1,
  ...datesAt(now, stored<Dates>(dates)),
  parts: stored<Version["parts"]>(parts),
});
