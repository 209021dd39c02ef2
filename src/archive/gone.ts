/** A list to what was taken from it: withdrawn or expired, the latest first. */
import type { Database } from "libsql";
import type { Instant } from "../article/instant.ts";
import type { Gone, ListOf } from "./archive.ts";
import { goneOf, type NoticeRow } from "./found.ts";
import { listName } from "./list-name.ts";
import { statement } from "./statement.ts";

export function gone(database: Database) {
  // Of what was withdrawn under embargo nobody is told until its hour.
  const latest = statement<NoticeRow>(
    database,
    `SELECT is_withdrawn, card, seen_at, dated_until FROM departures JOIN articles USING (id)
     WHERE list = ?1 AND at <= ?2 AND published_at <= ?2 ORDER BY at DESC, id LIMIT ?3`,
  );

  return async (of: ListOf, now: Instant, count: number): Promise<readonly Gone[]> =>
    latest.all(listName(of), now, count).flatMap((row) => goneOf(row, now) ?? []);
}
