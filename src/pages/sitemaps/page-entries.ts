/** The newsroom to the addresses of all its pages that are not articles. Lists change with their articles: they have no date. */
import type { StaticPage, Topic } from "../../article/article.ts";
import { hasUsagePage } from "../../article/uses.ts";
import type { Desk } from "../frame.ts";
import { absolute, CORRECTIONS, FRONT, personLink, sectionLink, topicLink, USAGE } from "../links.ts";
import type { SitemapEntry } from "./sitemap.ts";

interface Places {
  readonly staticPages: readonly StaticPage[];
  readonly topics: readonly Topic[];
}

export function pageEntries(
  { newsroom: { site, people }, now }: Desk,
  { staticPages, topics }: Places,
): readonly SitemapEntry[] {
  const lists = [
    FRONT,
    ...site.sections.map(({ id }) => sectionLink(id)),
    CORRECTIONS,
    ...(hasUsagePage(site.usage) ? [USAGE] : []),
    ...[...people.keys()].map(personLink),
    ...topics.map(({ id }) => topicLink(id)),
  ];
  return [
    ...staticPages.map(({ address, updatedAt }) => ({
      url: absolute(site, address),
      ...(updatedAt !== undefined && updatedAt <= now && { changedAt: updatedAt }),
      images: [],
    })),
    ...lists.map((path) => ({ url: absolute(site, path), images: [] })),
  ];
}
