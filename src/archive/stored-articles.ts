/** The last good version of each article, and the notices of withdrawn ones: put in place, compared, taken away. */
import type { Database } from "libsql";
import type { Article, Withdrawal } from "../article/article.ts";
import type { Instant } from "../article/instant.ts";
import { listsOf } from "./list-name.ts";
import { statement } from "./statement.ts";
import type { Effect } from "./store.ts";

interface Row extends Standing {
  readonly card: string;
  readonly body: string;
}

export interface Standing {
  readonly file: string;
  readonly id: string;
  readonly address: string;
}

export interface Entry extends Standing {
  readonly formerAddresses: readonly string[];
  readonly publishedAt: Instant;
  readonly expiresAt?: Instant;
  readonly isWithdrawn: boolean;
  readonly lists: ReadonlySet<string>;
  readonly card: string;
  readonly body: string;
}

export function entryOfArticle(file: string, article: Article): Entry {
  const { body, ...card } = article;
  return {
    ...card,
    file,
    isWithdrawn: false,
    lists: listsOf(article),
    card: JSON.stringify(card),
    body: JSON.stringify(body),
  };
}

export const entryOfWithdrawal = (file: string, withdrawal: Withdrawal): Entry => ({
  ...withdrawal,
  file,
  isWithdrawn: true,
  lists: new Set(),
  card: JSON.stringify(withdrawal),
  body: "[]",
});

export function storedArticles(database: Database) {
  const ofFile = statement<Row>(
    database,
    "SELECT id, address, file, card, body FROM articles WHERE file = ?",
  );
  const shown = statement<Standing>(
    database,
    "SELECT id, address, file FROM articles WHERE file = ? AND published_at <= ?",
  );
  const remove = statement(database, "DELETE FROM articles WHERE file = ?");
  const insert = statement(
    database,
    `INSERT INTO articles (file, id, address, is_withdrawn, published_at, expires_at, card, body)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const insertFormer = statement(
    database,
    "INSERT OR IGNORE INTO former_addresses (address, id) VALUES (?, ?)",
  );
  const insertList = statement(
    database,
    "INSERT INTO lists (list, published_at, id, expires_at) VALUES (?, ?, ?, ?)",
  );

  function write(entry: Entry): void {
    const { file, id, address, isWithdrawn, publishedAt, expiresAt = null, card, body } = entry;
    remove.run(file);
    insert.run(file, id, address, Number(isWithdrawn), publishedAt, expiresAt, card, body);
    for (const former of entry.formerAddresses) insertFormer.run(former, id);
    for (const list of entry.lists) insertList.run(list, publishedAt, id, expiresAt);
  }

  return {
    addressOf: (file: string): string | undefined => ofFile.one(file)?.address,
    remove: (file: string): void => remove.run(file),
    /** What readers had of it; an article under embargo they never had. */
    shownOf: (file: string, now: Instant): Standing | undefined => shown.one(file, now),
    put(entry: Entry, now: Instant): Effect {
      const before = ofFile.one(entry.file);
      if (before?.card === entry.card && before.body === entry.body) return "unchanged";
      write(entry);
      if (entry.isWithdrawn) return "withdrawn";
      if (entry.publishedAt > now) return "embargoed";
      if (entry.expiresAt !== undefined && entry.expiresAt <= now) return "expired";
      return before ? "updated" : "published";
    },
  };
}
