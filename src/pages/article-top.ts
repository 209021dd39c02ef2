/** An article to what stands above its text, on its page and in Markdown: section, labels, headline, credit and dates. */
import type { Article } from "../article/article.ts";
import { articleChangedAt } from "../article/last-change.ts";
import { sectionName } from "../article/newsroom.ts";
import { type Credit, credits } from "./credit.ts";
import type { Desk, Link } from "./frame.ts";
import { type Labels, labels } from "./label.ts";
import { sectionLink } from "./links.ts";
import { type Moment, moment } from "./moment.ts";

export interface ArticleTop extends Labels {
  readonly section: Link;
  readonly headline: string;
  readonly standfirst?: string;
  readonly byline: readonly Credit[];
  readonly published: Moment;
  /** When it changed after that. */
  readonly updated?: Moment;
}

export function articleTop(article: Article, { newsroom: { site }, now }: Desk): ArticleTop {
  const { headline, standfirst, publishedAt } = article;
  const section = sectionName(site, article.section);
  const changedAt = articleChangedAt(article, now);
  return {
    section: { label: section, href: sectionLink(article.section) },
    ...labels(article, section),
    headline,
    ...(standfirst && { standfirst }),
    byline: credits(article),
    published: moment(publishedAt, site),
    ...(changedAt > publishedAt && { updated: moment(changedAt, site) }),
  };
}
