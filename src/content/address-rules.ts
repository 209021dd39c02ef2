/** What an article gives an address to, or claims one for, to what stands against it. */
import { permalink } from "../article/permalink.ts";
import type { Rule, Ruled } from "./article-rule.ts";
import { checked, error, type Fault } from "./fault.ts";
import { siteAddresses } from "./site-addresses.ts";
import { withoutCase } from "./slug.ts";
import { topicId } from "./topic-id.ts";

const topicsWithAddress: Rule = ({ keys: { topics = [] }, source }) =>
  topics.flatMap((name, index) => {
    if (topicId(name)) return [];
    const words = {
      message: `the topic “${name}” has no letter or digit, so no address can be made of it`,
      fix: "write it in words",
    };
    return [error("topic", source.placeOf(["topics", index]), words)];
  });

const freeFormerUrls: Rule = (ruled) =>
  (ruled.keys.formerUrls ?? []).flatMap((former, index) =>
    formerFaults(withoutCase(former), { ...ruled, path: ["formerUrls", index] }),
  );

/** Those of other files are known to the whole folder alone. */
function formerFaults(former: string, { path, source, ...ruled }: Ruled & { path: PropertyKey[] }): Fault[] {
  if (former === "/" || siteAddresses.includes(former.slice(1))) {
    const words = {
      message: `the address ${former} belongs to a page that the site makes itself`,
      fix: "take it off the list",
    };
    return [error("reserved-address", source.placeOf(path), words)];
  }
  if (former !== addressOf(ruled)) return [];
  const words = { message: `${former} is the article’s address today`, fix: "take it off the list" };
  return [checked("own-address", source.placeOf(path), words)];
}

function addressOf({
  keys: { section, published },
  newsroom,
  slug,
}: Omit<Ruled, "source">): string | undefined {
  if (section === undefined || published === undefined) return undefined;
  return permalink(newsroom.site, { slug, section, publishedAt: published });
}

export const addressRules: readonly Rule[] = [topicsWithAddress, freeFormerUrls];
