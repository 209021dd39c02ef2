/** The instant to how many articles the archive shows, keeps for later and holds back, and since when. */
import type { Database } from "libsql";
import type { Instant } from "../article/instant.ts";
import type { ArchiveState } from "./archive.ts";
import { statement } from "./statement.ts";

type Counts = Omit<ArchiveState, "since" | "heldBackSince">;

export function counts(database: Database): (now: Instant) => Counts {
  const all = statement<Counts>(
    database,
    `SELECT
       (SELECT count(*) FROM articles WHERE is_withdrawn = 0 AND published_at <= ?1 AND ifnull(expires_at > ?1, 1)) AS live,
       (SELECT count(*) FROM articles WHERE is_withdrawn = 0 AND published_at > ?1) AS embargoed,
       (SELECT count(*) FROM articles WHERE is_withdrawn = 1) AS withdrawn,
       (SELECT count(*) FROM files WHERE state = 'draft') AS drafts,
       (SELECT count(*) FROM files WHERE state IN ('held-back', 'waiting')) AS heldBack`,
  );
  return (now) => {
    const { live = 0, embargoed = 0, withdrawn = 0, drafts = 0, heldBack = 0 } = all.one(now) ?? {};
    return { live, embargoed, withdrawn, drafts, heldBack };
  };
}

export function state(database: Database): (now: Instant) => Promise<ArchiveState> {
  const countsAt = counts(database);
  /** The clock opens embargoes and ends what expires; all else is an edit. */
  const lastChange = statement<{ since: Instant | null }>(
    database,
    `SELECT max(at) AS since FROM (
       SELECT counted_at AS at FROM newsroom
       UNION ALL SELECT max(published_at) FROM articles WHERE published_at <= ?1
       UNION ALL SELECT max(expires_at) FROM articles WHERE expires_at <= ?1
     )`,
  );
  const oldest = statement<{ since: Instant | null }>(database, "SELECT min(held_since) AS since FROM files");

  return async (now) => {
    const heldBackSince = oldest.one()?.since ?? undefined;
    return {
      ...countsAt(now),
      since: lastChange.one(now)?.since ?? 0,
      ...(heldBackSince !== undefined && { heldBackSince }),
    };
  };
}
