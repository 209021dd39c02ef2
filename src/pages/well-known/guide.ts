/** The newsroom to a guide for language models: what it is, and where its texts are to be read as Markdown. */
import type { Teaser } from "../../archive/archive.ts";
import type { Site } from "../../article/newsroom.ts";
import { hasUsagePage, USAGE_TITLE } from "../../article/uses.ts";
import { feedFormats } from "../feeds/feed-format.ts";
import { besideThePages, type Form } from "../form.ts";
import type { Desk } from "../frame.ts";
import {
  absolute,
  CORRECTIONS,
  FRONT,
  feedLink,
  markdownLink,
  SITEMAP,
  sectionLink,
  USAGE,
} from "../links.ts";
import { isHiddenFromSearch } from "../usage/signals.ts";
import { usageLine } from "../usage/usage-line.ts";

/** llmstxt.org */
export interface GuideEdition extends Form {
  readonly kind: "guide";
  readonly title: string;
  readonly summary: string;
  /** What machines may do. */
  readonly usage?: string;
  readonly lists: readonly GuideList[];
}

export interface GuideList {
  readonly heading: string;
  readonly links: readonly GuideLink[];
}

export interface GuideLink {
  readonly label: string;
  /** Absolute. */
  readonly href: string;
  readonly note?: string;
}

export function guide({
  newsroom: { site },
  pageTitles,
  teasers,
}: Desk & { readonly teasers: readonly Teaser[] }): GuideEdition {
  const usage = usageLine(site.usage);
  const lists: readonly GuideList[] = [
    { heading: "Latest articles", links: teasers.map((teaser) => articleLink(site, teaser)) },
    { heading: "Sections", links: site.sections.map(({ id, name }) => link(site, name, sectionLink(id))) },
    { heading: "Feeds", links: feedLinks(site) },
    {
      heading: "About",
      links: [
        ...pageTitles.map(({ title, address }) => link(site, title, address)),
        ...(hasUsagePage(site.usage) ? [link(site, USAGE_TITLE, USAGE)] : []),
        ...(isHiddenFromSearch(site.usage) ? [] : [link(site, "Sitemap", SITEMAP)]),
      ],
    },
  ];
  return {
    kind: "guide",
    ...besideThePages,
    title: site.name,
    summary: site.motto,
    ...(usage && { usage }),
    lists: lists.filter(({ links }) => links.length > 0),
  };
}

const link = (site: Site, label: string, path: string): GuideLink => ({ label, href: absolute(site, path) });

const articleLink = (site: Site, { headline, address, standfirst }: Teaser): GuideLink => ({
  ...link(site, headline, markdownLink(address)),
  ...(standfirst && { note: standfirst }),
});

const feedLinks = (site: Site): readonly GuideLink[] => [
  ...feedFormats.map(({ format, name }) => link(site, name, feedLink(FRONT, format))),
  link(site, "Corrections", feedLink(CORRECTIONS, "rss")),
];
