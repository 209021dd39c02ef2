/** An article's id and an instant to what readers see of it then. Of what is under embargo they see nothing. */
import type { Database } from "libsql";
import type { Article } from "../article/article.ts";
import type { Instant } from "../article/instant.ts";
import { articleChangedAt } from "../article/last-change.ts";
import type { Teaser } from "./archive.ts";
import { type ArticleRow, goneOf, type NoticeRow, teaserAt } from "./found.ts";
import { addressKey, articleKey, CORRECTIONS, MONTHS, monthKey, teaserKey } from "./keys.ts";
import { listOf } from "./list-name.ts";
import type { See } from "./sight.ts";
import { statement, stored } from "./statement.ts";

interface Row extends NoticeRow, ArticleRow {
  readonly address: string;
  readonly published_at: Instant;
  readonly month: string;
}

export function articleSight(database: Database): (see: See, id: string, now: Instant) => void {
  const visible = statement<Row>(
    database,
    `SELECT address, published_at, month, is_withdrawn, card, body, seen_at, dated_until
     FROM articles WHERE id = ? AND published_at <= ?`,
  );
  const lists = statement<{ list: string }>(database, "SELECT list FROM lists WHERE id = ?");
  const departures = statement<{ list: string; at: Instant }>(
    database,
    "SELECT list, at FROM departures WHERE id = ? AND at <= ?",
  );
  const corrections = statement<{ at: Instant; number: number }>(
    database,
    "SELECT at, number FROM corrections WHERE id = ? AND at <= ?",
  );

  function seeAddresses(see: See, id: string, { address, published_at, card }: Row): void {
    see(addressKey(address), [id]);
    for (const former of stored<Pick<Article, "formerAddresses">>(card).formerAddresses)
      see(addressKey(former), [id, address, published_at]);
  }

  function seeLive(see: See, id: string, { published_at, month, ...row }: Row, now: Instant): void {
    const teaser = teaserAt(now, row.card);
    const { section, kind, isSensitive } = teaser;
    see(articleKey(id), teaser);
    see(articleKey(id), row.body);
    see(teaserKey(id), shownInLists(teaser));
    // What is related is chosen from lists by all of these.
    for (const { list } of lists.all(id).filter(isAskedFor))
      see(list, [id, published_at, section, kind === "paid", isSensitive]);
    for (const { at, number } of corrections.all(id, now)) see(CORRECTIONS, [id, at, number]);
    see(MONTHS, [id, month, articleChangedAt(teaser, now)]);
    see(monthKey(month), [id, published_at]);
  }

  return (see, id, now) => {
    const row = visible.one(id, now);
    if (!row) return;
    const gone = goneOf(row, now);
    seeAddresses(see, id, row);
    if (!gone) return seeLive(see, id, row, now);
    see(articleKey(id), gone);
    for (const { list, at } of departures.all(id, now).filter(isAskedFor)) see(list, [id, "gone", at]);
  };
}

/** Some lists are the archive's own. */
const isAskedFor = ({ list }: { list: string }): boolean => listOf(list) !== undefined;

/** What an editor says to the archive alone is in none. */
function shownInLists(teaser: Teaser): Partial<Teaser> {
  const { formerAddresses: _, hasMinorChanges: __, historyFrom: ___, ...shown } = teaser;
  return shown;
}
