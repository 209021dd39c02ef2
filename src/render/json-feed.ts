/** A feed to JSON Feed 1.1. */
import { isoInstant } from "../article/instant.ts";
import type { Feed } from "../pages/feeds/feed.ts";
import type { FeedText } from "./feed-texts.ts";

export function jsonFeed(feed: Feed, texts: readonly FeedText[]): string {
  const { title, home, url, description, icon, favicon, publisher, lang, hub } = feed;
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: home,
    feed_url: url,
    description,
    icon,
    favicon,
    authors: [publisher],
    language: lang,
    ...(hub && { hubs: [{ type: "WebSub", url: hub }] }),
    items: texts.map(item),
  });
}

const item = ({ item, html }: FeedText): object => ({
  id: item.id,
  url: item.url,
  title: item.title,
  ...(item.summary && { summary: item.summary }),
  content_html: html,
  ...(item.image && { image: item.image.url }),
  date_published: isoInstant(item.publishedAt),
  date_modified: isoInstant(item.updatedAt),
  authors: item.authors,
  tags: item.categories,
  language: item.lang,
  _news: item.news,
});
