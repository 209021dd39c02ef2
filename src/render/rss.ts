/** A feed to RSS 2.0, with the modules that carry full text, authors, pictures and dates of change. */
import type { Instant } from "../article/instant.ts";
import { isoInstant } from "../article/instant.ts";
import type { Feed, FeedPicture } from "../pages/feeds/feed.ts";
import type { FeedText } from "./feed-texts.ts";
import { type Elements, xml } from "./xml.ts";

/** RSS allows no more. */
const ICON_PX = 144;

export function rss(feed: Feed, texts: readonly FeedText[]): string {
  const { title, home, description, lang, rights, updatedAt, icon, url, hub } = feed;
  const channel: Elements = {
    title,
    link: home,
    description,
    language: lang,
    copyright: rights,
    lastBuildDate: rfc822(updatedAt),
    image: { url: icon, title, link: home, width: ICON_PX, height: ICON_PX },
    "atom:link": [
      { "@rel": "self", "@type": "application/rss+xml", "@href": url },
      ...(hub ? [{ "@rel": "hub", "@href": hub }] : []),
    ],
    item: texts.map((one) => item(one, feed)),
  };
  return xml({ rss: { ...namespaces, channel } });
}

const namespaces = {
  "@version": "2.0",
  "@xmlns:atom": "http://www.w3.org/2005/Atom",
  "@xmlns:content": "http://purl.org/rss/1.0/modules/content/",
  "@xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "@xmlns:dcterms": "http://purl.org/dc/terms/",
  "@xmlns:media": "http://search.yahoo.com/mrss/",
};

/** Readers that know one text only take the last: the summary stands before the whole. */
const item = ({ item, html }: FeedText, feed: Feed): Elements => ({
  title: item.title,
  link: item.url,
  guid: { "@isPermaLink": "false", "#": item.id },
  pubDate: rfc822(item.publishedAt),
  "dcterms:modified": isoInstant(item.updatedAt),
  "dc:creator": item.authors.map(({ name }) => name),
  category: item.categories,
  "dc:language": item.lang === feed.lang ? undefined : item.lang,
  "dc:rights": item.rights === feed.rights ? undefined : item.rights,
  description: item.summary,
  "content:encoded": html,
  "media:content": item.image && picture(item.image),
});

const DRAWN = /^(?:drawing|illustration|graphic)\b/i;
const photographer = { "@role": "photographer", "@scheme": "urn:ebu" };

const picture = ({ url, type, width, height, alt, credit }: FeedPicture): Elements => ({
  "@url": url,
  "@medium": "image",
  "@type": type,
  "@width": width,
  "@height": height,
  "media:description": alt ? { "@type": "plain", "#": alt } : undefined,
  "media:credit": { ...(DRAWN.test(credit) ? {} : photographer), "#": credit },
});

/** `Fri, 20 Nov 2026 17:00:00 GMT` */
const rfc822 = (instant: Instant): string => new Date(instant).toUTCString();
