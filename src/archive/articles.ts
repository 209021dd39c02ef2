/** A list to its newest articles, whole, without those that were paid for. */
import type { Database } from "libsql";
import type { Article } from "../article/article.ts";
import type { Instant } from "../article/instant.ts";
import type { ListOf } from "./archive.ts";
import { type ArticleRow, wholeArticle } from "./found.ts";
import { listName, PAID } from "./list-name.ts";
import { statement } from "./statement.ts";

export function articles(database: Database) {
  const newest = statement<ArticleRow>(
    database,
    `SELECT card, body FROM lists JOIN articles USING (id)
     WHERE list = ?1 AND lists.published_at <= ?2 AND ifnull(lists.expires_at > ?2, 1)
       AND NOT EXISTS (
         SELECT 1 FROM lists AS paid
         WHERE paid.list = '${PAID}' AND paid.published_at = lists.published_at AND paid.id = lists.id
       )
     ORDER BY lists.published_at DESC, id LIMIT ?3`,
  );

  return async (of: ListOf, now: Instant, count: number): Promise<readonly Article[]> =>
    newest.all(listName(of), now, count).map((row) => wholeArticle(row, now));
}
