/** An article to its Markdown edition: section, labels, headline, credits, dates and text of its page, without ads. */
import type { Article } from "../article/article.ts";
import { articleChangedAt } from "../article/last-change.ts";
import { sectionName } from "../article/newsroom.ts";
import { type Credit, credits } from "./credit.ts";
import { type SyndicatedArticle, syndicatedArticle } from "./feeds/syndicated-article.ts";
import type { Form } from "./form.ts";
import type { Desk, Link } from "./frame.ts";
import { type Labels, labels } from "./label.ts";
import { absolute, sectionLink } from "./links.ts";
import { type Moment, moment } from "./moment.ts";

export interface MarkdownEdition extends Form, Labels {
  readonly kind: "markdown";
  readonly section: Link;
  readonly headline: string;
  readonly standfirst?: string;
  readonly byline: readonly Credit[];
  readonly published: Moment;
  readonly updated?: Moment;
  readonly text: SyndicatedArticle;
}

/** The form that stands at an address of its own. */
export function markdownArticle({ article, ...desk }: Desk & { article: Article }): MarkdownEdition {
  const { site } = desk.newsroom;
  const { headline, standfirst, publishedAt } = article;
  const section = sectionName(site, article.section);
  const changedAt = articleChangedAt(article, desk.now);
  return {
    kind: "markdown",
    isIndexed: false,
    links: [{ rel: "canonical", href: absolute(site, article.address) }],
    section: { label: section, href: sectionLink(article.section) },
    ...labels(article, section),
    headline,
    ...(standfirst && { standfirst }),
    byline: credits(article),
    published: moment(publishedAt, site),
    ...(changedAt > publishedAt && { updated: moment(changedAt, site) }),
    text: syndicatedArticle(article, desk),
  };
}
