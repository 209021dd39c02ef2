/** An article's address, by whatever pattern site.yaml gives; its former addresses lead to it. */
import { articlePage } from "../pages/article-page.ts";
import type { Show } from "./answer.ts";
import { articleChangedAt } from "./changed-at.ts";
import { askedPath } from "./one-address.ts";
import { ArticleWithdrawn, PageNotFound } from "./refusals.ts";

const MOST_RELATED = 3;

/** Former addresses come from other systems: their spelling counts as it was. */
export const showArticle: Show = async ({ request, archive, desk, now }) => {
  const found =
    (await archive.article(request.path, now)) ?? (await archive.article(askedPath(request), now));
  if (!found) throw new PageNotFound(request.path);
  if (found.is === "moved") return { movedTo: found.to };
  if (found.is === "withdrawn") throw new ArticleWithdrawn(found.withdrawal);
  const { article } = found;
  const related = await archive.related(article, now, MOST_RELATED);
  return { page: articlePage({ ...desk, article, related }), changedAt: articleChangedAt(article, now) };
};
