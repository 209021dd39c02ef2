/** What the site, a section, a topic or a person has published last, and all corrections, as feeds. */
import type { Request } from "express";
import { articleFeed } from "../pages/feeds/article-feed.ts";
import { correctionsFeed } from "../pages/feeds/corrections-feed.ts";
import { type FeedFormat, feedFormats } from "../pages/feeds/feed-format.ts";
import { MOST_ITEMS } from "../pages/feeds/feed-of.ts";
import type { Show } from "./answer.ts";
import { type AskedList, archiveList, type askedFront } from "./asked-list.ts";
import { lifetimes } from "./cache-control.ts";
import { PageNotFound } from "./refusals.ts";

export const showFeed =
  (asked: AskedList | typeof askedFront): Show =>
  async (visit) => {
    const { request, archive, desk, now } = visit;
    const format = formatOf(request);
    const of = await asked(visit);
    const list = archiveList(of);
    const [articles, gone] = await Promise.all([
      archive.articles(list, now, MOST_ITEMS),
      archive.gone(list, now, MOST_ITEMS),
    ]);
    return { edition: articleFeed({ ...desk, format, of, articles, gone }), lifetime: lifetimes.feed };
  };

export const showCorrectionsFeed: Show = async ({ request, archive, desk, now }) => {
  const format = formatOf(request);
  const { notes } = await archive.corrections(now, { number: 1, size: MOST_ITEMS });
  return { edition: correctionsFeed({ ...desk, format, notes }), lifetime: lifetimes.feed };
};

function formatOf({ params, path }: Request): FeedFormat {
  const found = feedFormats.find(({ format }) => format === params["format"]);
  if (!found) throw new PageNotFound(path);
  return found.format;
}
