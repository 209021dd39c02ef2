/** An article to what stands in the head of its page: its card, its other forms, its authors' pages, its linked data. */
import type { Article } from "../article/article.ts";
import { isoInstant } from "../article/instant.ts";
import { kinds } from "../article/kind.ts";
import { articleChangedAt } from "../article/last-change.ts";
import { type Newsroom, sectionName } from "../article/newsroom.ts";
import { signatures, signers } from "./credit.ts";
import { description } from "./description.ts";
import type { Desk } from "./frame.ts";
import type { OwnHead } from "./head/head.ts";
import type { OwnCard } from "./head/open-graph.ts";
import type { HeadLink, Property } from "./head/tags.ts";
import { breadcrumbs } from "./linked-data/breadcrumbs.ts";
import { newsArticle } from "./linked-data/news-article.ts";
import { absolute, markdownLink, ninjsLink, oEmbedLink, personLink, sectionLink } from "./links.ts";

export function articleHead(article: Article, desk: Desk): OwnHead {
  const { address, section, headline, seoTitle, kind, lang, rights } = article;
  const { site } = desk.newsroom;
  const summary = description(article);
  const authors = kind === "paid" ? [] : signatures(article, site).map(({ name }) => name);
  const trail = [{ name: sectionName(site, section), address: sectionLink(section) }, { name: headline }];
  return {
    title: seoTitle ?? headline,
    address,
    isIndexed: true,
    ...(summary && { description: summary }),
    ...(authors.length > 0 && { author: authors.join(", ") }),
    ...(rights && { rights }),
    ...(lang && { lang }),
    card: card(article, desk),
    links: [...authorLinks(article, desk), ...otherForms(article, desk)],
    linkedData: [newsArticle(article, desk), breadcrumbs(site, trail)],
  };
}

function card(article: Article, desk: Desk): OwnCard {
  const creator = fediverseCreator(article, desk.newsroom);
  return {
    type: "article",
    title: cardTitle(article),
    ...(article.image && { picture: article.image }),
    properties: properties(article, desk),
    ...(creator && { creator }),
  };
}

/** What an advertiser paid for is nobody's of the newsroom. */
function fediverseCreator(article: Article, { site, people }: Newsroom): string | undefined {
  if (article.kind === "paid") return undefined;
  const [first] = signers(article).flatMap(({ personId = "" }) => people.get(personId)?.fediverse ?? []);
  return first ?? site.publisher.fediverse;
}

/** Paid content says so wherever it is shared. */
export const cardTitle = ({ kind, socialTitle, headline }: Article): string =>
  (kind === "paid" ? `${kinds.paid}: ` : "") + (socialTitle ?? headline);

function properties(article: Article, desk: Desk): readonly Property[] {
  const { site } = desk.newsroom;
  const { publishedAt, expiresAt, section, topics, isFree } = article;
  const all: readonly (readonly [name: string, content: string | undefined])[] = [
    ["published_time", isoInstant(publishedAt)],
    ["modified_time", isoInstant(articleChangedAt(article, desk.now))],
    ["expiration_time", expiresAt === undefined ? undefined : isoInstant(expiresAt)],
    ["section", sectionName(site, section)],
    ...topics.map(({ name }) => ["tag", name] as const),
    ...profiles(article, desk).map((url) => ["author", url] as const),
    ["publisher", site.publisher.profiles[0]],
    ["content_tier", isFree ? undefined : "locked"],
  ];
  return all.flatMap(([name, content]) => (content ? [{ property: `article:${name}`, content }] : []));
}

const profiles = (article: Article, { newsroom: { site } }: Desk): readonly string[] =>
  signers(article).flatMap(({ personId }) => (personId ? [absolute(site, personLink(personId))] : []));

const authorLinks = (article: Article, desk: Desk): readonly HeadLink[] =>
  profiles(article, desk).map((href) => ({ rel: "author", href }));

function otherForms({ address }: Article, { newsroom: { site } }: Desk): readonly HeadLink[] {
  const oEmbed = oEmbedLink(absolute(site, address));
  return [
    { rel: "alternate", type: "text/markdown", href: absolute(site, markdownLink(address)) },
    { rel: "alternate", type: "application/json", href: absolute(site, ninjsLink(address)) },
    { rel: "alternate", type: "application/json+oembed", href: absolute(site, oEmbed) },
  ];
}
