/** Lists that changed to a post for a hub: it fetches their feeds and sends them on (https://www.w3.org/TR/websub/). */
import { listOf } from "../archive/list-name.ts";
import type { Site } from "../article/newsroom.ts";
import { feedFormats } from "../pages/feeds/feed-format.ts";
import { absolute, CORRECTIONS, feedLink, listLink } from "../pages/links.ts";
import type { Channel } from "./channel.ts";

/** Each has three feeds, and a hub fetches them all. */
const MOST_LISTS = 20;

export const hubChannel = (site: Site, { hub }: { hub: string }): Channel => ({
  listener: "WebSub",
  most: MOST_LISTS,
  post(lists) {
    const feeds = lists.flatMap((list) => feedFormats.map(({ format }) => feedLink(pageOf(list), format)));
    // Hubs of the older protocol, Google's among them, know the repeated `hub.url`.
    const fields = feeds.map((feed): [string, string] => ["hub.url", absolute(site, feed)]);
    return {
      url: hub,
      type: "application/x-www-form-urlencoded",
      body: new URLSearchParams([["hub.mode", "publish"], ...fields]).toString(),
    };
  },
  fix: `see that ${hub}, the \`webSubHub\` of site.yaml, is a hub that takes the feeds of ${site.url}`,
});

/** The one list that no article stands in is that of corrections. */
function pageOf(list: string): string {
  const of = listOf(list);
  return of === undefined ? CORRECTIONS : listLink(of);
}
