/** The usage policy to robots.txt: what may be fetched, and what may be done with it. RFC 9309. */
import type { Site } from "../../article/newsroom.ts";
import type { TextEdition } from "../form.ts";
import { absolute, NEWS_SITEMAP, SITEMAP } from "../links.ts";
import { plainText } from "../well-known/plain-text.ts";
import { contentSignal, contentUsage, isHiddenFromSearch, licenseAddress } from "./signals.ts";

/** Nothing is hidden by this file: what nobody shall see is not served. */
const OPEN = ["User-agent: *", "Allow: /"];

export function robots(site: Site): TextEdition {
  const { usage } = site;
  const signals = [
    ...rule("Content-Usage", contentUsage(usage)),
    ...rule("Content-Signal", contentSignal(usage)),
  ];
  const barred = (usage?.barred ?? []).map((crawler) => `User-agent: ${crawler}`);
  // A crawler with a group of its own reads no other: what everybody is told stands in both.
  const groups = [
    [...OPEN, ...signals],
    ...(barred.length > 0 ? [[...barred, "Disallow: /", ...signals]] : []),
  ];
  const ofTheSite = [
    ...rule("License", licenseAddress(site)),
    ...(isHiddenFromSearch(usage) ? [] : [SITEMAP, NEWS_SITEMAP]).map(
      (address) => `Sitemap: ${absolute(site, address)}`,
    ),
  ];
  return plainText([...groups.flatMap((group) => [...group, ""]), ...ofTheSite]);
}

/** When the newsroom can't be read: crawlers would take a refusal of this file for a refusal of the whole site. */
export const openRobots = (): TextEdition => plainText(OPEN);

const rule = (name: string, value: string | undefined): readonly string[] =>
  value === undefined ? [] : [`${name}: ${value}`];
