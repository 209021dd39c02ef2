/** The instant to the topics of the articles that are live, each named as the newest of them names it. */
import type { Database } from "libsql";
import type { Topic } from "../article/article.ts";
import type { Instant } from "../article/instant.ts";
import type { Teaser } from "./archive.ts";
import { topicList } from "./list-name.ts";
import { statement, stored } from "./statement.ts";

interface Row {
  readonly list: string;
  /** Of its newest article. */
  readonly card: string;
}

const FIRST = topicList("");
/** The character after the colon: between the two lie all topics. */
const END = FIRST.replace(":", ";");

/** The same order in every process, whatever its language. */
const { compare } = new Intl.Collator("en");

export function topics(database: Database) {
  // From each list straight on to the next: one look for each topic, however many articles it has.
  const newest = statement<Row>(
    database,
    `WITH RECURSIVE topics (list) AS (
       SELECT min(list) FROM lists WHERE list > '${FIRST}' AND list < '${END}'
       UNION ALL
       SELECT (SELECT min(list) FROM lists WHERE list > topics.list AND list < '${END}')
       FROM topics WHERE topics.list IS NOT NULL
     )
     SELECT topics.list, card FROM topics JOIN articles ON articles.id = (
       SELECT id FROM lists
       WHERE list = topics.list AND published_at <= ?1 AND ifnull(expires_at > ?1, 1)
       ORDER BY published_at DESC, id LIMIT 1
     )`,
  );

  return async (now: Instant): Promise<readonly Topic[]> =>
    newest
      .all(now)
      .flatMap(topicOf)
      .sort((one, other) => compare(one.name, other.name) || (one.id < other.id ? -1 : 1));
}

/** One of them; `undefined` when no article of it is live. */
export function namedTopic(database: Database): (id: string, now: Instant) => Topic | undefined {
  const newest = statement<Row>(
    database,
    `SELECT list, card FROM lists JOIN articles USING (id)
     WHERE list = ?1 AND lists.published_at <= ?2 AND ifnull(lists.expires_at > ?2, 1)
     ORDER BY lists.published_at DESC, id LIMIT 1`,
  );
  return (id, now) => newest.all(topicList(id), now).flatMap(topicOf)[0];
}

const topicOf = ({ list, card }: Row): Topic | [] =>
  stored<Teaser>(card).topics.find(({ id }) => topicList(id) === list) ?? [];
