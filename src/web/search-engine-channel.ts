/** Addresses whose page changed to a post for search engines (https://www.indexnow.org/documentation). */
import type { Site } from "../article/newsroom.ts";
import { absolute, indexNowKeyLink } from "../pages/links.ts";
import type { Channel } from "./channel.ts";

export const INDEX_NOW = "https://api.indexnow.org/indexnow";

const MOST_ADDRESSES = 10_000;

export function searchEngineChannel(
  site: Site,
  { key, endpoint }: { key: string; endpoint: string },
): Channel {
  const keyLocation = absolute(site, indexNowKeyLink(key));
  return {
    listener: "IndexNow",
    most: MOST_ADDRESSES,
    post: (addresses) => ({
      url: endpoint,
      type: "application/json; charset=utf-8",
      body: JSON.stringify({
        host: new URL(site.url).host,
        key,
        keyLocation,
        urlList: addresses.map((address) => absolute(site, address)),
      }),
    }),
    fix: `see that ${keyLocation} can be read from outside and holds the key, and that ${site.url} is the site’s address`,
  };
}
