/** The last good version of each article, and the notices of withdrawn ones: put in place, compared, taken away. */
import type { Database } from "libsql";
import type { Withdrawal } from "../article/article.ts";
import type { Instant } from "../article/instant.ts";
import { decodedAddress } from "../content/picture.ts";
import type { Entry, Standing } from "./entry.ts";
import { keepVersions } from "./keep-versions.ts";
import { statement, stored } from "./statement.ts";
import type { Effect } from "./store.ts";
import { type Before, type Witnessed, withdrawalAt, witnessed } from "./witnessed.ts";

interface Row extends Standing, Before {
  readonly body: string;
}

export function storedArticles(database: Database) {
  const versions = keepVersions(database);
  const ofFile = statement<Row>(
    database,
    `SELECT id, address, file, is_withdrawn, published_at, card, body, seen_at, dated_until
     FROM articles WHERE file = ?`,
  );
  const shown = statement<Standing>(
    database,
    "SELECT id, address, file FROM articles WHERE file = ? AND published_at <= ?",
  );
  const remove = statement(database, "DELETE FROM articles WHERE file = ?");
  const rename = statement(database, "UPDATE articles SET file = ? WHERE file = ?");
  const insert = statement(
    database,
    `INSERT INTO articles
       (file, id, address, is_withdrawn, published_at, month, expires_at, seen_at, dated_until, card, body)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const insertDate = statement(database, "INSERT INTO dated_changes (at, id) VALUES (?, ?)");
  const insertFormer = statement(
    database,
    "INSERT OR IGNORE INTO former_addresses (address, id) VALUES (?, ?)",
  );
  const insertList = statement(
    database,
    "INSERT INTO lists (list, published_at, id, expires_at) VALUES (?, ?, ?, ?)",
  );
  const insertCorrection = statement(
    database,
    "INSERT INTO corrections (at, id, number, published_at, expires_at) VALUES (?, ?, ?, ?, ?)",
  );
  const insertDeparture = statement(database, "INSERT INTO departures (list, at, id) VALUES (?, ?, ?)");
  const insertPicture = statement(
    database,
    "INSERT OR IGNORE INTO pictures (picture, id, published_at, expires_at) VALUES (?, ?, ?, ?)",
  );

  function write(entry: Entry, { seen_at, dated_until }: Witnessed, leftAt: Instant): void {
    const { file, id, address, isWithdrawn, publishedAt, month, expiresAt = null } = entry;
    const { card, body } = entry;
    const stamps = [publishedAt, month, expiresAt, seen_at, dated_until];
    remove.run(file);
    insert.run(file, id, address, Number(isWithdrawn), ...stamps, card, body);
    for (const at of entry.dates) insertDate.run(at, id);
    for (const former of entry.formerAddresses) insertFormer.run(former, id);
    for (const list of entry.lists) insertList.run(list, publishedAt, id, expiresAt);
    for (const { at, number } of entry.corrections) {
      insertCorrection.run(at, id, number, publishedAt, expiresAt);
    }
    for (const list of entry.leaves) insertDeparture.run(list, leftAt, id);
    for (const picture of entry.pictures)
      insertPicture.run(decodedAddress(picture), id, publishedAt, expiresAt);
  }

  return {
    addressOf: (file: string): string | undefined => ofFile.one(file)?.address,
    remove(file: string, now: Instant): void {
      const before = ofFile.one(file);
      if (before) versions.forgetPending(before, now);
      remove.run(file);
    },
    rename: (from: string, to: string): void => rename.run(to, from),
    /** Does the archive hold just that, in this file's name? */
    isWritten({ id, card, body }: Entry, file: string): boolean {
      const row = ofFile.one(file);
      return row?.id === id && row.card === card && row.body === body;
    },
    /** What readers had of it; an article under embargo they never had. */
    shownOf: (file: string, now: Instant): Standing | undefined => shown.one(file, now),
    put(entry: Entry, now: Instant): Effect {
      const before = ofFile.one(entry.file);
      if (before?.card === entry.card && before.body === entry.body) return "unchanged";
      const seen = witnessed(entry, before, now);
      write(entry, seen, leavesAt(entry, seen, now));
      versions.forgetPending(before ?? { id: entry.id }, now);
      const isNew = before === undefined && entry.file === `articles/${entry.id}.md`;
      if (isNew && entry.article) versions.arrive(entry.article);
      if (entry.isWithdrawn && isByOrder(entry)) versions.closeByOrder(entry.id);
      if (entry.article) versions.keep(entry.article, now);
      if (entry.isWithdrawn) return "withdrawn";
      if (entry.publishedAt > now) return "embargoed";
      if (entry.expiresAt !== undefined && entry.expiresAt <= now) return "expired";
      return before ? "updated" : "published";
    },
  };
}

const isByOrder = ({ card }: Entry): boolean => stored<Withdrawal>(card).legalOrder !== undefined;

/** What expires says when. */
const leavesAt = ({ expiresAt, card }: Entry, seen: Witnessed, now: Instant): Instant =>
  expiresAt ?? withdrawalAt(stored<Withdrawal>(card), seen, now).goneAt;
