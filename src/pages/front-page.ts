/** The latest teasers of each section to the front page: one of them leads, the others stand by section. */

import type { Teaser } from "../archive/archive.ts";
import type { Section, Site } from "../article/newsroom.ts";
import { type Desk, type Frame, frame, type Link } from "./frame.ts";
import { organization } from "./linked-data/organization.ts";
import { webSite } from "./linked-data/web-site.ts";
import { FRONT, sectionLink } from "./links.ts";
import { type ShownTeaser, shownTeaser } from "./shown-teaser.ts";

export const TEASERS_A_SECTION = 5;
const NEWS_THAT_MAY_LEAD = 5;

export interface SectionTeasers {
  readonly section: Section;
  readonly teasers: readonly Teaser[];
}

export interface FrontPage {
  readonly kind: "front";
  readonly frame: Frame;
  readonly lead?: ShownTeaser;
  readonly sections: readonly (Link & { readonly teasers: readonly ShownTeaser[] })[];
}

export function frontPage({
  bySection,
  ...desk
}: Desk & { bySection: readonly SectionTeasers[] }): FrontPage {
  const { newsroom } = desk;
  const lead = leadOf(bySection.flatMap(({ teasers }) => teasers));
  const sections = bySection.map(({ section, teasers }) => ({
    label: section.name,
    href: sectionLink(section.id),
    teasers: teasers.filter((teaser) => teaser !== lead).map((teaser) => shownTeaser(teaser, newsroom)),
  }));
  return {
    kind: "front",
    frame: frame(desk, {
      address: FRONT,
      isIndexed: true,
      description: describe(newsroom.site),
      linkedData: [webSite(newsroom.site), organization(desk)],
    }),
    ...(lead && { lead: shownTeaser(lead, newsroom) }),
    sections: sections.filter(({ teasers }) => teasers.length > 0),
  };
}

/** The newest with a picture, unless that is old news; else the newest. What an advertiser paid for never leads. */
function leadOf(teasers: readonly Teaser[]): Teaser | undefined {
  const newestFirst = teasers
    .filter(({ kind }) => kind !== "paid")
    .toSorted((one, other) => other.publishedAt - one.publishedAt);
  return newestFirst.slice(0, NEWS_THAT_MAY_LEAD).find(({ image }) => image) ?? newestFirst[0];
}

const describe = ({ name, motto, sections }: Site): string =>
  `${name}: ${sentence(motto)} The latest in ${sections.map((section) => section.name).join(", ")}.`;

const sentence = (words: string): string => (/[.!?…]$/.test(words) ? words : `${words}.`);
