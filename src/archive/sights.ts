/** Articles, static pages and topics, and an instant, to all that readers see of them then. */
import type { Database } from "libsql";
import type { StaticPage } from "../article/article.ts";
import type { Instant } from "../article/instant.ts";
import { articleSight } from "./article-sight.ts";
import { SITE, staticPageKey, TOPICS } from "./keys.ts";
import { type Sight, sight } from "./sight.ts";
import { statement, stored } from "./statement.ts";
import type { Subjects } from "./subjects.ts";
import { namedTopic } from "./topics.ts";

export function sights(database: Database): (of: Subjects, now: Instant) => Sight {
  const seeArticle = articleSight(database);
  const topic = namedTopic(database);
  const page = statement<{ json: string }>(database, "SELECT json FROM static_pages WHERE file = ?");

  return ({ articles, pages, topics }, now) =>
    sight((see) => {
      for (const id of articles) seeArticle(see, id, now);
      for (const { json } of [...pages].flatMap((file) => page.all(file))) {
        const { updatedAt, ...shown } = stored<StaticPage>(json);
        const { slug, address, title } = shown;
        see(staticPageKey(slug), [shown, updatedAt !== undefined && updatedAt <= now && updatedAt]);
        see(SITE, [slug, address, title]);
      }
      for (const { id, name } of [...topics].flatMap((id) => topic(id, now) ?? [])) see(TOPICS, [id, name]);
    });
}
