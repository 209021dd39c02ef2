/** Whatever has an address of its own: a static page, or an article where the pattern of site.yaml puts it, in any form. */
import { formEndings } from "../article/permalink.ts";
import { staticPageView } from "../pages/static-page-view.ts";
import type { Answer, Show, Visit } from "./answer.ts";
import { type ArticleForm, articleForms, formsChangedAt } from "./article-forms.ts";
import { lifetimes } from "./cache-control.ts";
import { askedPath } from "./one-address.ts";
import { PageNotFound } from "./refusals.ts";

export const showAddress: Show = async (visit) => (await showStaticPage(visit)) ?? showArticle(visit);

async function showStaticPage({ request, archive, desk }: Visit): Promise<Answer | undefined> {
  const page = await archive.staticPage(request.path);
  return page && { edition: staticPageView({ ...desk, page }) };
}

/** Former addresses come from other systems: their spelling counts as it was. */
async function showArticle(visit: Visit): Promise<Answer> {
  const { request, archive, now } = visit;
  for (const { address, form } of readingsOf([request.path, askedPath(request)])) {
    const found = await archive.article(address, now);
    if (!found) continue;
    if (found.is === "moved") return { movedTo: found.to + formEndings[form] };
    if (found.is !== "article") return articleForms[form].whenGone(visit, found);
    const edition = await articleForms[form].edition(visit, found);
    const isInPlaceOfPage = form === "page" && !("frame" in edition);
    const lifetime = isInPlaceOfPage ? lifetimes.inPlaceOfPage : lifetimes.page;
    return { edition, lifetime, changedAt: formsChangedAt(found, now) };
  }
  throw new PageNotFound(request.path);
}

const forms: readonly ArticleForm[] = ["page", "markdown", "ninjs", "history"];

/** What a path may ask for. The whole comes first: a former address may itself end as forms do. */
function readingsOf(paths: readonly string[]): readonly { address: string; form: ArticleForm }[] {
  return forms.flatMap((form) =>
    [...new Set(paths)]
      .filter((path) => path.endsWith(formEndings[form]))
      .map((path) => ({ address: path.slice(0, path.length - formEndings[form].length), form })),
  );
}
