/** The sitemap's parts, its index and the news sitemap to the XML of sitemaps.org and of Google. */
import { isoInstant } from "../article/instant.ts";
import type { NewsSitemap } from "../pages/sitemaps/news-sitemap.ts";
import type { Sitemap } from "../pages/sitemaps/sitemap.ts";
import type { SitemapIndex } from "../pages/sitemaps/sitemap-index.ts";
import { type Elements, xml } from "./xml.ts";

const SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
const IMAGE = "http://www.google.com/schemas/sitemap-image/1.1";
const NEWS = "http://www.google.com/schemas/sitemap-news/0.9";

export const sitemapXml = ({ entries }: Sitemap): string =>
  xml({
    urlset: {
      "@xmlns": SITEMAP,
      "@xmlns:image": IMAGE,
      url: entries.map(({ images, ...place }) => ({
        ...placeOf(place),
        "image:image": images.map((url) => ({ "image:loc": escaped(url) })),
      })),
    },
  });

export const sitemapIndexXml = ({ parts }: SitemapIndex): string =>
  xml({ sitemapindex: { "@xmlns": SITEMAP, sitemap: parts.map(placeOf) } });

export const newsSitemapXml = ({ publication, entries }: NewsSitemap): string =>
  xml({
    urlset: {
      "@xmlns": SITEMAP,
      "@xmlns:news": NEWS,
      url: entries.map(({ url, title, language, publishedAt }) => ({
        loc: escaped(url),
        "news:news": {
          "news:publication": { "news:name": publication, "news:language": language },
          "news:publication_date": isoInstant(publishedAt),
          "news:title": title,
        },
      })),
    },
  });

const placeOf = ({ url, changedAt }: { url: string; changedAt?: number }): Elements => ({
  loc: escaped(url),
  lastmod: changedAt === undefined ? undefined : isoInstant(changedAt),
});

/** RFC 3986: nothing but ASCII. */
const escaped = (url: string): string => new URL(url).href;
