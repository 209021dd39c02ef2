/** An edition to the keys of its kind: the views it is printed with, and what an operator may want to purge at once. */
import type { Key } from "../archive/keys.ts";
import { FRONT } from "../archive/list-name.ts";
import type { Edition } from "./edition.ts";

const FEED: Key = "feed";
const SITEMAP: Key = "sitemap";

export const viewKey = (view: string): Key => `view:${view}`;

/** What code prints has no view. The front page asks for its sections’ lists, and operators for its own name. */
export function kindKeys(edition: Edition): readonly Key[] {
  if ("frame" in edition) return [...(edition.kind === "front" ? [FRONT] : []), viewKey(edition.kind)];
  switch (edition.kind) {
    case "rss feed":
    case "atom feed":
    case "json feed":
      return [FEED, ...new Set(edition.feed.items.map(({ content }) => viewKey(content.kind)))];
    case "sitemap":
    case "sitemap index":
    case "news sitemap":
      return [SITEMAP];
    case "markdown":
      return [viewKey("markdown-article")];
    case "ninjs":
      return edition.body ? [viewKey(edition.body.text.kind)] : [];
    default:
      return [];
  }
}
