/** The instant to the corrections made until then in articles that are live, the newest first. */
import type { Database } from "libsql";
import { numbered } from "../article/correction.ts";
import type { Instant } from "../article/instant.ts";
import type { Archive, Noted } from "./archive.ts";
import { teaserAt } from "./found.ts";
import { statement } from "./statement.ts";

interface Row {
  readonly number: number;
  readonly card: string;
}

export function corrections(database: Database): Archive["corrections"] {
  const made = `at <= ?1 AND corrections.published_at <= ?1 AND ifnull(corrections.expires_at > ?1, 1)`;
  const newest = statement<Row>(
    database,
    `SELECT number, card FROM corrections JOIN articles USING (id) WHERE ${made}
     ORDER BY at DESC, id, number DESC LIMIT ?2 OFFSET ?3`,
  );
  const count = statement<{ total: number }>(
    database,
    `SELECT count(*) AS total FROM corrections WHERE ${made}`,
  );

  return async (now: Instant, { number, size }) => ({
    notes: newest.all(now, size, (number - 1) * size).flatMap((row) => noted(row, now)),
    total: count.one(now)?.total ?? 0,
  });
}

function noted({ number, card }: Row, now: Instant): Noted[] {
  const teaser = teaserAt(now, card);
  const found = numbered(teaser.corrections).find((one) => one.number === number);
  return found ? [{ ...found, teaser }] : [];
}
