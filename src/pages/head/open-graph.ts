/** A page to its link card: Open Graph for all who show one, and what X and the fediverse ask for beyond it. */
import type { Site } from "../../article/newsroom.ts";
import type { Picture } from "../../article/picture.ts";
import { shortened } from "../shortened.ts";
import { cardPicture } from "./card-picture.ts";
import { localeOf } from "./locale.ts";
import type { Named, Property } from "./tags.ts";

/** What the card of a page has beside title, description and address. */
export interface OwnCard {
  /** A page is part of a website, unless it says otherwise. */
  readonly type?: "article" | "profile";
  /** In the place of the page's title. */
  readonly title?: string;
  /** In the place of the site's. */
  readonly picture?: Picture;
  /** `article:section` and the like. */
  readonly properties?: readonly Property[];
  /** Whom the fediverse shows as the author, `@ana@social.example`; of a page that is no more than part of the website, the newspaper. */
  readonly creator?: string;
}

interface Carded {
  readonly title: string;
  readonly description: string | undefined;
  readonly canonical: string;
  readonly lang: string;
  readonly card: OwnCard;
}

export function openGraph(
  site: Site,
  { title, description, canonical, lang, card }: Carded,
): readonly Property[] {
  const picture = card.picture ?? site.image;
  const locale = localeOf(lang);
  return [
    { property: "og:type", content: card.type ?? "website" },
    { property: "og:title", content: card.title ?? title },
    ...(description ? [{ property: "og:description", content: description }] : []),
    { property: "og:url", content: canonical },
    { property: "og:site_name", content: site.name },
    ...(locale ? [{ property: "og:locale", content: locale }] : []),
    ...(picture ? cardPicture(picture, site) : []),
    ...(card.properties ?? []),
  ];
}

/** X cuts what is longer. */
const MOST_LETTERS_OF_ALT = 420;

/** Everything else of the card they take from Open Graph. */
export function otherCards(site: Site, { type, picture = site.image, creator }: OwnCard): readonly Named[] {
  const account = type === undefined ? site.publisher.fediverse : creator;
  return [
    { name: "twitter:card", content: "summary_large_image" },
    ...(picture?.alt
      ? [{ name: "twitter:image:alt", content: shortened(picture.alt, MOST_LETTERS_OF_ALT) }]
      : []),
    ...(account ? [{ name: "fediverse:creator", content: account }] : []),
  ];
}
