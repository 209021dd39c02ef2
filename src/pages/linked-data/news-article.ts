/** An article to what it says of itself to machines: one schema.org object, with the words the reader sees. */
import type { Article } from "../../article/article.ts";
import { datelineText } from "../../article/dateline.ts";
import { isoInstant } from "../../article/instant.ts";
import { articleChangedAt } from "../../article/last-change.ts";
import { type Site, sectionName } from "../../article/newsroom.ts";
import { description } from "../description.ts";
import type { Desk } from "../frame.ts";
import { absolute, articleEntity, permanentId } from "../links.ts";
import { access } from "./access.ts";
import { authorship } from "./authorship.ts";
import { copyright } from "./copyright.ts";
import { correctionComments } from "./correction-comment.ts";
import { kindOf } from "./kind.ts";
import { type LinkedData, standalone } from "./linked-data.ts";
import { pictureCrops, thumbnail } from "./picture-crops.ts";
import { place } from "./place.ts";
import { policyPage } from "./policy-page.ts";
import { publisher } from "./publisher.ts";

/** Readers that parse naively decide the shape: a plain string as type, and no `name` beside the headline. */
export function newsArticle(article: Article, desk: Desk): LinkedData {
  const { site } = desk.newsroom;
  const principles = policyPage(desk, "principles");
  return standalone({
    ...kindOf(article.kind),
    ...titles(article),
    ...addresses(article, site),
    ...times(article, desk),
    ...authorship(article, desk.newsroom),
    ...origin(article),
    ...subjects(article, site),
    ...pictures(article, site),
    publisher: publisher(site),
    ...access(article),
    ...(article.corrections.length > 0 && { correction: correctionComments(article, site) }),
    inLanguage: article.lang ?? site.lang,
    ...copyright(article, site),
    ...(principles && { publishingPrinciples: absolute(site, principles.address) }),
  });
}

function titles({ headline, seoTitle, ...article }: Article): LinkedData {
  const summary = description(article);
  return {
    headline,
    ...(seoTitle && seoTitle !== headline && { alternativeHeadline: seoTitle }),
    ...(summary && { description: summary }),
  };
}

function addresses({ id, address }: Article, site: Site): LinkedData {
  const url = absolute(site, address);
  return {
    "@id": articleEntity(site, address),
    url,
    mainEntityOfPage: { "@type": "WebPage", "@id": url },
    identifier: permanentId(site, id),
  };
}

function times(article: Article, { now }: Desk): LinkedData {
  const { publishedAt, expiresAt } = article;
  return {
    datePublished: isoInstant(publishedAt),
    dateModified: isoInstant(articleChangedAt(article, now)),
    ...(expiresAt !== undefined && { expires: isoInstant(expiresAt) }),
  };
}

const origin = ({ dateline }: Article): LinkedData =>
  dateline
    ? {
        dateline: datelineText(dateline),
        locationCreated: place(dateline),
        ...(dateline.agency && {
          sourceOrganization: { "@type": "Organization", name: dateline.agency },
        }),
      }
    : {};

const subjects = ({ section, topics }: Article, site: Site): LinkedData => ({
  articleSection: sectionName(site, section),
  ...(topics.length > 0 && { keywords: topics.map(({ name }) => name) }),
});

function pictures({ image }: Article, site: Site): LinkedData {
  const crops = image ? pictureCrops(image, site) : [];
  return image && crops.length > 0 ? { image: crops, thumbnailUrl: thumbnail(image, site) } : {};
}
