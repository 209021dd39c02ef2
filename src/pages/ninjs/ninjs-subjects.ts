/** What an article is about, and what kind of text it is, to ninjs subjects and genres. */
import type { Article } from "../../article/article.ts";
import { type Kind, kinds } from "../../article/kind.ts";
import { type Site, sectionName } from "../../article/newsroom.ts";
import type { Data } from "../form.ts";
import { absolute, sectionLink, topicLink } from "../links.ts";

/** IPTC's own words for kinds, where it has one that means the same. */
const newsCodes: Readonly<Partial<Record<Kind, string>>> = {
  news: "Current",
  analysis: "Analysis",
  opinion: "Opinion",
  explainer: "Background",
  review: "Review",
};

export function genres({ kind }: Article): readonly Data[] {
  const code = newsCodes[kind];
  const name = kinds[kind] ?? "News";
  return [{ name, ...(code && { uri: `http://cv.iptc.org/newscodes/genre/${code}` }) }];
}

/** Topics are what it is about; the section is where it stands. Paid content stands on no page of a topic. */
export const subjects = ({ section, topics, kind }: Article, site: Site): readonly Data[] => [
  { name: sectionName(site, section), rel: "section", uri: absolute(site, sectionLink(section)) },
  ...topics.map(({ id, name }) => ({
    name,
    rel: "about",
    ...(kind !== "paid" && { uri: absolute(site, topicLink(id)) }),
  })),
];
