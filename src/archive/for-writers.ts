/** What whoever writes may ask of the archive, and readers never: what waits for its hour, and what stands in for a bad file. */
import type { Database } from "libsql";
import type { Instant } from "../article/instant.ts";
import type { Teaser } from "./archive.ts";
import { teaserAt } from "./found.ts";
import { statement } from "./statement.ts";

export interface ForWriters {
  /** Articles that wait for their hour, the first to come first. */
  embargoed(now: Instant): readonly Teaser[];
  /** Where readers have the last good version of a file. */
  servedAt(file: string, now: Instant): string | undefined;
}

export function forWriters(database: Database): ForWriters {
  const ahead = statement<{ card: string }>(
    database,
    "SELECT card FROM articles WHERE is_withdrawn = 0 AND published_at > ? ORDER BY published_at, id",
  );
  const served = statement<{ address: string }>(
    database,
    `SELECT address FROM articles WHERE file = ?1 AND published_at <= ?2
     UNION ALL SELECT address FROM static_pages WHERE file = ?1`,
  );
  return {
    embargoed: (now) => ahead.all(now).map(({ card }) => teaserAt(now, card)),
    servedAt: (file, now) => served.one(file, now)?.address,
  };
}
