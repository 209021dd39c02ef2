/** The sitemap: its index, its parts by month and by what is no article, and that of the latest news. */
import { MOST_NEWS, newsGrewOldAt, newsHoldsUntil, newsSitemap } from "../pages/sitemaps/news-sitemap.ts";
import { pageEntries } from "../pages/sitemaps/page-entries.ts";
import { articleEntries, type SitemapEntry, sitemap } from "../pages/sitemaps/sitemap.ts";
import { PAGES, sitemapIndex } from "../pages/sitemaps/sitemap-index.ts";
import { isHiddenFromSearch } from "../pages/usage/signals.ts";
import type { Show, Visit } from "./answer.ts";
import { lifetimes } from "./cache-control.ts";
import { PageNotFound } from "./refusals.ts";

const lifetime = lifetimes.feed;

/** Which of the equal lots that a sitemap is parted into. */
interface Lot {
  readonly number: number;
  readonly size: number;
}

/** Pages that search engines shall not list are listed for none. */
const unlessHidden =
  (show: Show): Show =>
  (visit) => {
    if (isHiddenFromSearch(visit.desk.newsroom.site.usage)) throw new PageNotFound(visit.request.path);
    return show(visit);
  };

/** `most` addresses stand in a part. */
export const showSitemapIndex = (most: number): Show =>
  unlessHidden(async (visit) => {
    const months = await visit.archive.months(visit.now);
    const { length: pageCount } = await pagesOf(visit);
    const edition = sitemapIndex(visit.desk, { months, pageCount, most });
    return { edition, lifetime };
  });

export const showSitemapPart = (most: number): Show =>
  unlessHidden(async (visit) => {
    const { word, number } = partAsked(visit);
    const lot = { number, size: most };
    const entries = word === PAGES ? await partOfPages(visit, lot) : await partOfMonth(visit, word, lot);
    if (entries.length === 0) throw new PageNotFound(visit.request.path);
    return { edition: sitemap(entries), lifetime };
  });

export const showNewsSitemap: Show = unlessHidden(async ({ archive, desk, now, siteChangedAt }) => {
  const { teasers } = await archive.latest("front", now, { number: 1, size: MOST_NEWS });
  const edition = newsSitemap(desk, teasers);
  const changedAt = Math.max(siteChangedAt, newsGrewOldAt(teasers, now));
  return { edition, changedAt, lifetime, holdsUntil: newsHoldsUntil(edition) };
});

/** `2026-11`, `2026-11-2`, `pages`. */
function partAsked({ request: { params, path } }: Visit): { word: string; number: number } {
  const [, word, number = "1"] =
    /^(\d{4}-\d{2}|pages)(?:-([2-9]|[1-9]\d{1,3}))?$/.exec(String(params["part"])) ?? [];
  if (word === undefined) throw new PageNotFound(path);
  return { word, number: Number(number) };
}

async function partOfMonth(
  { archive, desk, now }: Visit,
  month: string,
  lot: Lot,
): Promise<readonly SitemapEntry[]> {
  return articleEntries(desk, await archive.ofMonth(month, now, lot));
}

async function partOfPages(visit: Visit, { number, size }: Lot): Promise<readonly SitemapEntry[]> {
  const entries = await pagesOf(visit);
  return entries.slice((number - 1) * size, number * size);
}

async function pagesOf({ archive, desk, now }: Visit): Promise<readonly SitemapEntry[]> {
  const found = await Promise.all(desk.pageTitles.map(({ address }) => archive.staticPage(address)));
  const staticPages = found.filter((page) => page !== undefined);
  return pageEntries(desk, { staticPages, topics: await archive.topics(now) });
}
