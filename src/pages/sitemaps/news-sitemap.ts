/** The articles of the last two days to Google's news sitemap. */
import type { Teaser } from "../../archive/archive.ts";
import type { Instant } from "../../article/instant.ts";
import { besideThePages, type Form } from "../form.ts";
import type { Desk } from "../frame.ts";
import { absolute } from "../links.ts";
import { newsLanguage } from "./news-language.ts";

/** Google's own limit. */
export const MOST_NEWS = 1000;
const TWO_DAYS_MS = 48 * 3_600_000;

export interface NewsSitemap extends Form {
  readonly kind: "news sitemap";
  readonly publication: string;
  readonly entries: readonly NewsEntry[];
}

interface NewsEntry {
  readonly url: string;
  readonly title: string;
  readonly language: string;
  readonly publishedAt: Instant;
}

/** `teasers` are the latest of all news. */
export function newsSitemap({ newsroom: { site }, now }: Desk, teasers: readonly Teaser[]): NewsSitemap {
  const news = teasers.filter(({ publishedAt }) => isNewUntil(publishedAt) > now);
  return {
    kind: "news sitemap",
    ...besideThePages,
    publication: site.name,
    entries: news.map(({ address, headline, lang = site.lang, publishedAt }) => ({
      url: absolute(site, address),
      title: headline,
      language: newsLanguage(lang),
      publishedAt,
    })),
  };
}

/** When the first of its articles grows too old for it. */
export const newsHoldsUntil = ({ entries }: NewsSitemap): Instant =>
  Math.min(...entries.map(({ publishedAt }) => isNewUntil(publishedAt)));

/** When the last of those that are too old for it became so. `teasers` are those that it was made of. */
export const newsGrewOldAt = (teasers: readonly Teaser[], now: Instant): Instant =>
  Math.max(0, ...teasers.map(({ publishedAt }) => isNewUntil(publishedAt)).filter((until) => until <= now));

const isNewUntil = (publishedAt: Instant): Instant => publishedAt + TWO_DAYS_MS;
