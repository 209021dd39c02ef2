/** What a page says of itself to its head: for search engines, link cards, feed readers and crawlers. */
import type { Site } from "../../article/newsroom.ts";
import type { LinkedData } from "../linked-data/linked-data.ts";
import { absolute } from "../links.ts";
import { shortened } from "../shortened.ts";
import { licenseAddress } from "../usage/signals.ts";
import { feedLinks, type Subscribable } from "./feed-links.ts";
import { type IconLink, icons } from "./icons.ts";
import { oneLine } from "./one-line.ts";
import { type OwnCard, openGraph, otherCards } from "./open-graph.ts";
import { PAPER } from "./paper.ts";
import type { HeadLink, Named, Property } from "./tags.ts";

export interface Head {
  readonly title: string;
  readonly description?: string;
  readonly canonical?: string;
  readonly robots: string;
  readonly author?: string;
  readonly openGraph: readonly Property[];
  /** Of link cards that know more than Open Graph. */
  readonly otherCards: readonly Named[];
  readonly icons: readonly IconLink[];
  readonly paper: typeof PAPER;
  readonly links: readonly HeadLink[];
  /** What the page is to machines, the most telling first. */
  readonly linkedData: readonly LinkedData[];
}

export interface OwnHead {
  /** Stands before the site's name; the front page has none. */
  readonly title?: string;
  readonly address: string | undefined;
  /** Is it a place to come back to, or only an answer that no search engine shall keep? */
  readonly isIndexed: boolean;
  /** Readers come back to it and pass it on, though no search engine shall keep it. */
  readonly isShared?: boolean;
  readonly description?: string;
  readonly author?: string;
  /** Of others, whose text our license does not cover. */
  readonly rights?: string;
  /** When not the site's. */
  readonly lang?: string;
  readonly card?: OwnCard;
  /** The list that the page shows. */
  readonly feeds?: Subscribable;
  /** To its other forms and its authors. */
  readonly links?: readonly HeadLink[];
  readonly linkedData?: readonly LinkedData[];
}

const INDEXED = "max-image-preview:large, max-snippet:-1, max-video-preview:-1";
/** Search engines show no more, and auditors complain. */
const MOST_LETTERS_OF_DESCRIPTION = 320;

export function head(site: Site, own: OwnHead): Head {
  const { title: ownTitle, isIndexed, isShared = isIndexed, address, author } = own;
  const { feeds, links = [], linkedData = [] } = own;
  const title = oneLine(ownTitle ? `${ownTitle} – ${site.name}` : `${site.name} – ${site.motto}`);
  const description = own.description && shortened(oneLine(own.description), MOST_LETTERS_OF_DESCRIPTION);
  const canonical = isShared && address !== undefined ? absolute(site, address) : undefined;
  const license = canonical && !own.rights && licenseAddress(site);
  return {
    title,
    ...(description && { description }),
    ...(canonical && { canonical }),
    robots: isIndexed ? INDEXED : "noindex",
    ...(author && { author: oneLine(author) }),
    ...cards(site, { ...own, title: ownTitle ?? title, description, canonical }),
    icons,
    paper: PAPER,
    links: [
      ...feedLinks(site, feeds),
      ...links,
      ...(license ? [{ rel: "license", type: "application/rsl+xml", href: license } as const] : []),
    ],
    linkedData,
  };
}

/** Only what has an address is shared. */
function cards(
  site: Site,
  { title, description, canonical, lang = site.lang, card = {} }: CardedPage,
): Pick<Head, "openGraph" | "otherCards"> {
  if (!canonical) return { openGraph: [], otherCards: [] };
  const properties = openGraph(site, { title, description, canonical, lang, card });
  return { openGraph: properties.map(inOneLine), otherCards: otherCards(site, card).map(inOneLine) };
}

interface CardedPage extends Pick<OwnHead, "lang" | "card"> {
  readonly title: string;
  readonly description: string | undefined;
  readonly canonical: string | undefined;
}

const inOneLine = <Tag extends Property | Named>(tag: Tag): Tag => ({
  ...tag,
  content: oneLine(tag.content),
});
