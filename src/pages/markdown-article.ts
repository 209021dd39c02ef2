/** An article to its Markdown edition: section, labels, headline, credits, dates and text of its page, without ads. */
import type { Article } from "../article/article.ts";
import { type ArticleTop, articleTop } from "./article-top.ts";
import { type SyndicatedArticle, syndicatedArticle } from "./feeds/syndicated-article.ts";
import type { Form } from "./form.ts";
import type { Desk } from "./frame.ts";
import { absolute } from "./links.ts";

export interface MarkdownEdition extends Form, ArticleTop {
  readonly kind: "markdown";
  readonly text: SyndicatedArticle;
}

/** The form that stands at an address of its own. */
export function markdownArticle({ article, ...desk }: Desk & { article: Article }): MarkdownEdition {
  const { site } = desk.newsroom;
  return {
    kind: "markdown",
    isIndexed: false,
    links: [{ rel: "canonical", href: absolute(site, article.address) }],
    ...articleTop(article, desk),
    text: syndicatedArticle(article, desk),
  };
}
