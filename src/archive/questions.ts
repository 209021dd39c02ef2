/** The reading side of the archive: each question of the interface as one look into an index. */
import type { Database } from "libsql";
import type { StaticPage } from "../article/article.ts";
import type { Instant } from "../article/instant.ts";
import type { Newsroom } from "../article/newsroom.ts";
import type { Archive, Found, Latest, ListOf, PageTitle } from "./archive.ts";
import { articles } from "./articles.ts";
import { clockChanges } from "./clock-changes.ts";
import { corrections } from "./corrections.ts";
import { type FoundRow, found, teaserAt } from "./found.ts";
import { gone } from "./gone.ts";
import { SITE } from "./keys.ts";
import { listName } from "./list-name.ts";
import { months } from "./months.ts";
import { newsroomFrom } from "./newsroom-json.ts";
import { NoNewsroom } from "./no-newsroom.ts";
import { related } from "./related.ts";
import { showsPicture } from "./shown-pictures.ts";
import { state } from "./state.ts";
import { statement, stored } from "./statement.ts";
import { topics } from "./topics.ts";
import { touchedAt } from "./touched-keys.ts";
import { FIRST_SHOWN, versions } from "./versions.ts";

const ALL = { number: 1, size: -1 };

export type Questions = Omit<Archive, "close"> & { lastNewsroom(): Newsroom | undefined };

export function questions(database: Database): Questions {
  const newsroomRow = statement<{ json: string; changed_at: Instant }>(
    database,
    "SELECT json, changed_at FROM newsroom",
  );
  const atAddress = statement<FoundRow>(
    database,
    `SELECT is_withdrawn, card, body, seen_at, dated_until, (SELECT renewed_at FROM newsroom) AS renewed_at,
       (SELECT count(*) FROM versions WHERE id = articles.id AND at <= ?2 AND number >= ${FIRST_SHOWN}) AS versions
     FROM articles WHERE address = ?1 AND published_at <= ?2`,
  );
  const atFormerAddress = statement<{ address: string }>(
    database,
    `SELECT articles.address FROM former_addresses JOIN articles USING (id)
     WHERE former_addresses.address = ? AND published_at <= ? ORDER BY published_at DESC, id LIMIT 1`,
  );
  const inList = statement<{ card: string }>(
    database,
    `SELECT card FROM lists JOIN articles USING (id)
     WHERE list = ? AND lists.published_at <= ? AND ifnull(lists.expires_at > ?, 1)
     ORDER BY lists.published_at DESC, id LIMIT ? OFFSET ?`,
  );
  const sizeOfList = statement<{ total: number }>(
    database,
    "SELECT count(*) AS total FROM lists WHERE list = ? AND published_at <= ? AND ifnull(expires_at > ?, 1)",
  );
  const pageRow = statement<{ json: string }>(database, "SELECT json FROM static_pages WHERE address = ?");
  const titles = statement<PageTitle>(
    database,
    "SELECT slug, address, title FROM static_pages ORDER BY address",
  );
  const clock = clockChanges(database);
  const touched = touchedAt(database);
  const lastNewsroom = remembered(() => newsroomRow.one()?.json, newsroomFrom);

  async function latest(of: ListOf, now: Instant, { number, size } = ALL): Promise<Latest> {
    const list = listName(of);
    const rows = inList.all(list, now, now, size, (number - 1) * size);
    return {
      teasers: rows.map(({ card }) => teaserAt(now, card)),
      total: sizeOfList.one(list, now, now)?.total ?? 0,
    };
  }

  async function article(address: string, now: Instant): Promise<Found | undefined> {
    const row = atAddress.one(address, now);
    if (row) return found(row, now);
    const moved = atFormerAddress.one(address, now);
    return moved && { is: "moved", to: moved.address };
  }

  async function newsroom(): Promise<Newsroom> {
    const last = lastNewsroom();
    if (!last) throw new NoNewsroom([]);
    return last;
  }

  async function changedAt(now: Instant): Promise<Instant> {
    return Math.max(newsroomRow.one()?.changed_at ?? 0, clock.last(now) ?? 0);
  }

  return {
    lastNewsroom,
    newsroom,
    article,
    latest,
    state: state(database),
    related: related(database),
    versions: versions(database),
    articles: articles(database),
    gone: gone(database),
    corrections: corrections(database),
    ...months(database),
    topics: topics(database),
    staticPage: async (address) => pageRow.all(address).map(({ json }) => stored<StaticPage>(json))[0],
    pageTitles: async () => titles.all(),
    changedAt,
    nextChange: async (now) => clock.next(now),
    async touchedByClock(after, until) {
      const instants = clock.instants(after, until);
      return instants ? [...new Set(instants.flatMap(touched))] : [SITE];
    },
    showsPicture: showsPicture(database, lastNewsroom),
  };
}

/** Makes a value out of a text again only when the text is another one. */
function remembered<Made>(
  read: () => string | undefined,
  make: (text: string) => Made,
): () => Made | undefined {
  let text: string | undefined;
  let made: Made | undefined;
  return () => {
    const current = read();
    if (current !== text) made = current === undefined ? undefined : make(current);
    text = current;
    return made;
  };
}
