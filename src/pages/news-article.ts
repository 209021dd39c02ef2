/** An article to what it says of itself to machines: one schema.org object, with the words the reader sees. */
import type { Article, Sponsor } from "../article/article.ts";
import type { Author } from "../article/byline.ts";
import { datelineText } from "../article/dateline.ts";
import { isoInstant } from "../article/instant.ts";
import { type Site, sectionName } from "../article/newsroom.ts";
import { signers } from "./credit.ts";
import { description } from "./description.ts";
import { absolute, FRONT, personLink } from "./links.ts";

/** Printed by render/ as JSON. */
export type LinkedData = Readonly<Record<string, unknown>>;

/**
 * Readers that parse naively decide the shape: a plain string as context and as type, authors and publisher inline.
 * An advertiser's text is no news article.
 */
export function newsArticle(article: Article, site: Site): LinkedData {
  const { headline, address, sponsor, dateline, publishedAt, updatedAt = publishedAt } = article;
  const url = absolute(site, address);
  const summary = description(article);
  const isPaid = article.kind === "paid";
  const authors =
    isPaid && sponsor ? [organizationOf(sponsor)] : signers(article).map((author) => personOf(author, site));
  return {
    "@context": "https://schema.org",
    "@type": isPaid ? "AdvertiserContentArticle" : "NewsArticle",
    headline,
    ...(summary && { description: summary }),
    url,
    mainEntityOfPage: { "@type": "WebPage", "@id": url },
    datePublished: isoInstant(publishedAt),
    dateModified: isoInstant(updatedAt),
    ...(authors.length > 0 && { author: authors }),
    ...(sponsor && { sponsor: organizationOf(sponsor) }),
    ...(dateline && { dateline: datelineText(dateline) }),
    articleSection: sectionName(site, article.section),
    inLanguage: article.lang ?? site.lang,
    isAccessibleForFree: article.isFree,
    publisher: { "@type": "NewsMediaOrganization", name: site.name, url: absolute(site, FRONT) },
  };
}

const personOf = ({ name, personId }: Author, site: Site): LinkedData => ({
  "@type": "Person",
  name,
  ...(personId && { url: absolute(site, personLink(personId)) }),
});

const organizationOf = ({ name, url }: Sponsor): LinkedData => ({
  "@type": "Organization",
  name,
  ...(url && { url }),
});
