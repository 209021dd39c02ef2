/** The feeds of a list, and those of the whole site, to the links by which feed readers find them. */
import type { Site } from "../../article/newsroom.ts";
import { feedFormats } from "../feeds/feed-format.ts";
import { absolute, FRONT, feedLink } from "../links.ts";
import type { HeadLink } from "./tags.ts";

/** A list of articles that can be subscribed to. */
export interface Subscribable {
  /** The address of its page. */
  readonly list: string;
  readonly name: string;
}

/** Feed readers offer the first one they find: the list's own stand before the site's. */
export const feedLinks = (site: Site, own: Subscribable | undefined): readonly HeadLink[] => [
  ...(own ? linksOf(site, { list: own.list, name: `${own.name} – ${site.name}` }) : []),
  ...linksOf(site, { list: FRONT, name: site.name }),
];

const linksOf = (site: Site, { list, name: title }: Subscribable): readonly HeadLink[] =>
  feedFormats.map(({ format, type, name }) => ({
    rel: "alternate",
    type,
    title: `${title} (${name})`,
    href: absolute(site, feedLink(list, format)),
  }));
