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

interface Candidate {
  readonly id: string;
  readonly published_at: Instant;
  sharedTopics: number;
  isOfSection: boolean;
}

export function related(database: Database) {
  const newestBut = (barred: string) =>
    statement<{ id: string; published_at: Instant }>(
      database,
      `SELECT id, published_at FROM lists WHERE list = ? AND published_at <= ? AND ifnull(expires_at > ?, 1)
         AND id NOT IN (SELECT id FROM lists WHERE list = '${barred}')
       ORDER BY published_at DESC, id LIMIT ${NEWEST_LOOKED_AT}`,
    );
  const alike = newestBut(PAID);
  // The front has nothing that was paid for; grief and disaster stand beside nothing they have no part in.
  const latest = newestBut(SENSITIVE);
  const card = statement<{ card: string }>(database, "SELECT card FROM articles WHERE id = ?");

  return async (article: Article, now: Instant, count: number): Promise<readonly Teaser[]> => {
    const candidates = new Map<string, Candidate>();
    const lookAt = (list: string, note: (candidate: Candidate) => void) => {
      const newest = list === FRONT ? latest : alike;
      for (const row of newest.all(list, now, now)) {
        const candidate = candidates.get(row.id) ?? { ...row, sharedTopics: 0, isOfSection: false };
        note(candidate);
        candidates.set(row.id, candidate);
      }
    };

    for (const { id } of article.topics) lookAt(topicList(id), (candidate) => candidate.sharedTopics++);
    lookAt(sectionList(article.section), (candidate) => {
      candidate.isOfSection = true;
    });
    lookAt(FRONT, () => {});
    candidates.delete(article.id);

    const nearest = [...candidates.values()].sort(byNearness).slice(0, count);
    return nearest.flatMap(({ id }) => card.all(id)).map((row) => teaserAt(now, row.card));
  };
}

const byNearness = (one: Candidate, other: Candidate): number =>
  other.sharedTopics - one.sharedTopics ||
  Number(other.isOfSection) - Number(one.isOfSection) ||
  other.published_at - one.published_at ||
  (one.id < other.id ? -1 : 1);
