/** The clock to what it changes by itself: embargoes end, articles expire, dated changes and corrections come true. */
import type { Database } from "libsql";
import type { Instant } from "../article/instant.ts";
import type { Standing } from "./entry.ts";
import { statement } from "./statement.ts";

export function clockChanges(database: Database) {
  const first = statement<{ at: Instant | null }>(
    database,
    `SELECT min(at) AS at FROM (
       SELECT min(published_at) AS at FROM articles WHERE published_at > ?1
       UNION ALL SELECT min(expires_at) FROM articles WHERE expires_at > ?1
       UNION ALL SELECT min(at) FROM dated_changes WHERE at > ?1
     )`,
  );
  const latest = statement<{ at: Instant | null }>(
    database,
    `SELECT max(at) AS at FROM (
       SELECT max(published_at) AS at FROM articles WHERE published_at <= ?1
       UNION ALL SELECT max(expires_at) FROM articles WHERE expires_at <= ?1
       UNION ALL SELECT max(at) FROM dated_changes WHERE at <= ?1
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

  return {
    /** When the clock next changes something for readers. */
    next: (after: Instant): Instant | undefined => first.one(after)?.at ?? undefined,
    /** When it last did; what editors dated in the past counts too. */
    last: (until: Instant): Instant | undefined => latest.one(until)?.at ?? undefined,
    /** What it changed. A withdrawal is told when it is made, and not again. */
    between: (after: Instant, until: Instant): readonly Standing[] => inWindow.all(after, until),
  };
}
