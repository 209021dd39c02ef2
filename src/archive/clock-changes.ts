/** The clock to what it changes by itself: embargoes end, articles expire, dated changes, corrections and withdrawals come true. */
import type { Database } from "libsql";
import type { Instant } from "../article/instant.ts";
import type { Standing } from "./entry.ts";
import { statement } from "./statement.ts";

/**
 * In SQL, of a row of `dated_changes` and its article, whether readers see it come true: of a live article always, of a
 * notice where it is the date of the withdrawal, or the last one in its file could be that (witnessed.ts).
 */
const IS_SEEN = `at > published_at AND ifnull(at < expires_at, 1) AND (
  is_withdrawn = 0 OR at = card ->> 'withdrawnAt'
  OR (seen_at IS NULL AND ifnull(at < card ->> 'withdrawnAt', 1))
)`;

/** A clock that was wrong at the start may jump over years. */
export const MOST_INSTANTS = 100;

export function clockChanges(database: Database) {
  // The order of the tables is that in which they are read: along the index of what lies ahead.
  const first = statement<{ at: Instant | null }>(
    database,
    `SELECT min(at) AS at FROM (
       SELECT min(published_at) AS at FROM articles WHERE published_at > ?1
       UNION ALL SELECT (
         SELECT expires_at FROM articles WHERE expires_at > ?1 AND expires_at > published_at ORDER BY expires_at LIMIT 1
       )
       UNION ALL SELECT (
         SELECT at FROM dated_changes CROSS JOIN articles USING (id) WHERE at > ?1 AND ${IS_SEEN} ORDER BY at LIMIT 1
       )
       UNION ALL SELECT min(updated_at) FROM static_pages WHERE updated_at > ?1
     )`,
  );
  const latest = statement<{ at: Instant | null }>(
    database,
    `SELECT max(at) AS at FROM (
       SELECT max(published_at) AS at FROM articles WHERE published_at <= ?1
       UNION ALL SELECT max(expires_at) FROM articles WHERE expires_at <= ?1
       UNION ALL SELECT max(at) FROM dated_changes WHERE at <= ?1
       UNION ALL SELECT max(updated_at) FROM static_pages WHERE updated_at <= ?1
     )`,
  );
  const inWindow = statement<Standing>(
    database,
    `SELECT id, address, file FROM articles WHERE is_withdrawn = 0 AND published_at <= ?2 AND id IN (
       SELECT id FROM articles WHERE published_at > ?1 AND published_at <= ?2
       UNION SELECT id FROM articles WHERE expires_at > ?1 AND expires_at <= ?2
       UNION SELECT id FROM dated_changes WHERE at > ?1 AND at <= ?2
     )`,
  );

  const next = (after: Instant): Instant | undefined => first.one(after)?.at ?? undefined;

  return {
    /** When the clock next changes something for readers. */
    next,
    /** Each time when it does; `undefined` where these are too many to be looked at one by one. */
    instants(after: Instant, until: Instant): readonly Instant[] | undefined {
      const instants: Instant[] = [];
      for (let at = next(after); at !== undefined && at <= until; at = next(at)) {
        if (instants.length === MOST_INSTANTS) return undefined;
        instants.push(at);
      }
      return instants;
    },
    /** When it last did; what editors dated in the past counts too. */
    last: (until: Instant): Instant | undefined => latest.one(until)?.at ?? undefined,
    /** What it changed. A withdrawal is told when it is made, and not again. */
    between: (after: Instant, until: Instant): readonly Standing[] => inWindow.all(after, until),
  };
}
