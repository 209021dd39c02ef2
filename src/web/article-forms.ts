/** An article, or what is left of it, to the answer in each form that has an address of its own. */
import { type Found, type Gone, goneAt } from "../archive/archive.ts";
import type { Instant } from "../article/instant.ts";
import { articleChangedAt } from "../article/last-change.ts";
import type { formEndings } from "../article/permalink.ts";
import { articlePage, MOST_RELATED } from "../pages/article-page.ts";
import type { Edition } from "../pages/edition.ts";
import { markdownArticle } from "../pages/markdown-article.ts";
import { ninjsCancellation } from "../pages/ninjs/ninjs-cancellation.ts";
import { ninjsItem } from "../pages/ninjs/ninjs-item.ts";
import type { FoundEdition, Visit } from "./answer.ts";
import { articleHistory } from "./article-history.ts";
import { lifetimes } from "./cache-control.ts";
import { goneStatus } from "./gone-status.ts";
import { prefersMarkdown } from "./prefers-markdown.ts";
import { showGone } from "./show-gone.ts";

export type ArticleForm = keyof typeof formEndings;

type FoundArticle = Extract<Found, { is: "article" }>;

interface FormOfArticle {
  edition(visit: Visit, found: FoundArticle): Promise<Edition>;
  whenGone(visit: Visit, gone: Gone): FoundEdition;
}

export const articleForms: Readonly<Record<ArticleForm, FormOfArticle>> = {
  page: { edition: negotiated, whenGone: showGone },
  markdown: {
    edition: async ({ desk }, { article }) => markdownArticle({ ...desk, article }),
    whenGone: showGone,
  },
  ninjs: {
    edition: async ({ desk }, { article }) => ninjsItem({ ...desk, article }),
    whenGone: cancellation,
  },
  history: { edition: articleHistory, whenGone: showGone },
};

/** The date that readers see on it, unless it changed since without getting another. */
export const formsChangedAt = (
  { article, revisedAt = article.publishedAt }: FoundArticle,
  now: Instant,
): Instant => Math.max(articleChangedAt(article, now), revisedAt);

/** Markdown in the page's place is what the page is: search engines may keep it. */
async function negotiated(
  { request, archive, desk, now }: Visit,
  { article, versions }: FoundArticle,
): Promise<Edition> {
  if (prefersMarkdown(request.headers.accept)) {
    return { ...markdownArticle({ ...desk, article }), isIndexed: true };
  }
  const related = await archive.related(article, now, MOST_RELATED);
  return articlePage({ ...desk, article, versions, related });
}

/** Machines that hold a copy are told to take it back. */
function cancellation({ desk }: Visit, gone: Gone): FoundEdition {
  const edition = ninjsCancellation({ ...desk, gone });
  return { edition, changedAt: goneAt(gone), status: goneStatus(gone), lifetime: lifetimes.gone };
}
