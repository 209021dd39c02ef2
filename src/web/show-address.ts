/** Whatever has an address of its own: a static page, or an article where the pattern of site.yaml puts it. */
import { articleChangedAt } from "../article/last-change.ts";
import { articlePage, MOST_RELATED } from "../pages/article-page.ts";
import { staticPageView } from "../pages/static-page-view.ts";
import type { Found, Show, Visit } from "./answer.ts";
import { askedPath } from "./one-address.ts";
import { ArticleGone, PageNotFound } from "./refusals.ts";

export const showAddress: Show = async (visit) => (await showStaticPage(visit)) ?? showArticle(visit);

async function showStaticPage({ request, archive, desk }: Visit): Promise<Found | undefined> {
  const page = await archive.staticPage(request.path);
  return page && { page: staticPageView({ ...desk, page }), changedAt: page.updatedAt };
}

/** Former addresses come from other systems: their spelling counts as it was. */
async function showArticle({ request, archive, desk, now }: Visit): Promise<Found> {
  const found =
    (await archive.article(request.path, now)) ?? (await archive.article(askedPath(request), now));
  if (!found) throw new PageNotFound(request.path);
  if (found.is === "moved") return { movedTo: found.to };
  if (found.is !== "article") throw new ArticleGone(found);
  const { article } = found;
  const related = await archive.related(article, now, MOST_RELATED);
  return { page: articlePage({ ...desk, article, related }), changedAt: articleChangedAt(article, now) };
}
