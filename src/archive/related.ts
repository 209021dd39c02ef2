/** An article to the live articles nearest to it: by shared topics, then section, then date. None that were paid for. */
import type { Database } from "libsql";
import type { Article } from "../article/article.ts";
import type { Instant } from "../article/instant.ts";
import type { Teaser } from "./archive.ts";
import { teaserAt } from "./found.ts";
import { FRONT, PAID, SENSITIVE, sectionList, topicList } from "./list-name.ts";
import { statement } from "./statement.ts";

/** Of each list only the newest are looked at, so that the answer costs the same in an archive of any size. */
const NEWEST_LOOKED_AT = 100;

interface Row {
  readonly id: string;
  readonly published_at: Instant;
  readonly is_of_section: 0 | 1;
}

interface Candidate extends Row {
  sharedTopics: number;
}

export function related(database: Database) {
  const newestBut = (barred: string) =>
    statement<Row>(
      database,
      `SELECT id, published_at, EXISTS (
         SELECT 1 FROM lists AS own WHERE own.list = ?3 AND own.published_at = lists.published_at AND own.id = lists.id
       ) AS is_of_section
       FROM lists WHERE list = ?1 AND published_at <= ?2 AND ifnull(expires_at > ?2, 1)
         AND id NOT IN (SELECT id FROM lists WHERE list = '${barred}')
       ORDER BY published_at DESC, id LIMIT ${NEWEST_LOOKED_AT}`,
    );
  const alike = newestBut(PAID);
  // The front has nothing that was paid for; grief and disaster stand beside nothing they have no part in.
  const latest = newestBut(SENSITIVE);
  const card = statement<{ card: string }>(database, "SELECT card FROM articles WHERE id = ?");

  return async (article: Article, now: Instant, count: number): Promise<readonly Teaser[]> => {
    const ofSection = sectionList(article.section);
    const candidates = new Map<string, Candidate>();
    const newest = (list: string): readonly Row[] =>
      (list === FRONT ? latest : alike).all(list, now, ofSection).filter(({ id }) => id !== article.id);

    for (const topic of article.topics) {
      for (const row of newest(topicList(topic.id))) {
        const { sharedTopics } = candidates.get(row.id) ?? { sharedTopics: 0 };
        candidates.set(row.id, { ...row, sharedTopics: sharedTopics + 1 });
      }
    }
    for (const list of [ofSection, FRONT]) {
      if (candidates.size >= count) break;
      for (const row of newest(list))
        candidates.set(row.id, candidates.get(row.id) ?? { ...row, sharedTopics: 0 });
    }

    const nearest = [...candidates.values()].sort(byNearness).slice(0, count);
    return nearest.flatMap(({ id }) => card.all(id)).map((row) => teaserAt(now, row.card));
  };
}

/** The lists that decided which `count` articles those are: whatever comes and goes elsewhere, they stay. */
export function decidingLists(
  { topics, section }: Article,
  teasers: readonly Teaser[],
  count: number,
): readonly string[] {
  const shared = new Set(topics.map(({ id }) => id));
  const byTopic = teasers.filter((teaser) => teaser.topics.some(({ id }) => shared.has(id)));
  const near = teasers.filter((teaser) => byTopic.includes(teaser) || teaser.section === section);
  return [
    ...topics.map(({ id }) => topicList(id)),
    ...(byTopic.length < count ? [sectionList(section)] : []),
    ...(near.length < count ? [FRONT] : []),
  ];
}

const byNearness = (one: Candidate, other: Candidate): number =>
  other.sharedTopics - one.sharedTopics ||
  other.is_of_section - one.is_of_section ||
  other.published_at - one.published_at ||
  (one.id < other.id ? -1 : 1);
