/** A list's name and address, and what stood in it, to its feed in one of the formats. */
import type { Instant } from "../../article/instant.ts";
import type { FormLink } from "../form.ts";
import type { Desk } from "../frame.ts";
import { absolute, FAVICON, feedLink, LOGO, permanentId, YEAR_OF_IDS } from "../links.ts";
import { rightsLine } from "../usage/rights-line.ts";
import type { Feed, FeedEdition, FeedItem, Tombstone } from "./feed.ts";
import type { FeedFormat } from "./feed-format.ts";
import { publisherOf } from "./feed-item.ts";

/** In a feed, at most. */
export const MOST_ITEMS = 50;

export interface FeedOf {
  readonly format: FeedFormat;
  readonly title: string;
  readonly description: string;
  /** The address of the page it goes with. */
  readonly list: string;
  readonly items: readonly FeedItem[];
  readonly tombstones: readonly Tombstone[];
}

export function feedOf({ format, list, items, tombstones, ...words }: FeedOf, desk: Desk): FeedEdition {
  const { site } = desk.newsroom;
  const { webSubHub: hub } = site.announcements;
  const url = absolute(site, feedLink(list, format));
  const links: readonly FormLink[] = [
    { rel: "self", href: url },
    ...(hub ? [{ rel: "hub", href: hub } as const] : []),
  ];
  const feed: Feed = {
    ...words,
    id: permanentId(site, `feeds${list}`),
    url,
    home: absolute(site, list),
    publisher: publisherOf(site),
    lang: site.lang,
    rights: rightsLine(site),
    icon: absolute(site, LOGO),
    favicon: absolute(site, FAVICON),
    ...(hub && { hub }),
    updatedAt: updatedAt(items, tombstones),
    items,
    tombstones,
  };
  return { kind: `${format} feed`, isIndexed: false, links, feed };
}

/** Every feed must have a date: that of one that was always empty is the first day of the year in permanent ids. */
const ALWAYS_EMPTY = Date.UTC(YEAR_OF_IDS, 0, 1);

/** What is taken from a feed changes it too. */
function updatedAt(items: readonly FeedItem[], tombstones: readonly Tombstone[]): Instant {
  const changes = [...items.map((item) => item.updatedAt), ...tombstones.map(({ at }) => at)];
  return changes.length > 0 ? Math.max(...changes) : ALWAYS_EMPTY;
}
