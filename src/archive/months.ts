/** The calendar to the live articles that appeared in each month. */
import type { Database } from "libsql";
import type { Instant } from "../article/instant.ts";
import type { Archive, Month } from "./archive.ts";
import { teaserAt } from "./found.ts";
import { statement } from "./statement.ts";

const LIVE = "is_withdrawn = 0 AND published_at <= ?1 AND ifnull(expires_at > ?1, 1)";

export function months(database: Database): Pick<Archive, "months" | "ofMonth"> {
  // The indexes have all that is asked for, so no article is read.
  const all = statement<Month>(
    database,
    `SELECT month, count(*) AS count, max(ifnull(
         (SELECT max(at) FROM dated_changes WHERE dated_changes.id = articles.id AND at BETWEEN published_at AND ?1),
         published_at)) AS changedAt
     FROM articles INDEXED BY articles_by_month WHERE ${LIVE} GROUP BY month ORDER BY month DESC`,
  );
  const one = statement<{ card: string }>(
    database,
    `SELECT card FROM articles WHERE ${LIVE} AND month = ?2 ORDER BY published_at, id LIMIT ?3 OFFSET ?4`,
  );

  return {
    months: async (now: Instant) => all.all(now),
    ofMonth: async (month, now, { number, size }) =>
      one.all(now, month, size, (number - 1) * size).map(({ card }) => teaserAt(now, card)),
  };
}
