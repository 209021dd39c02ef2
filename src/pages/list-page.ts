/** The articles of a section, a topic or a person, a page at a time, to the list that readers leaf through. */

import type { Latest } from "../archive/archive.ts";
import type { Topic } from "../article/article.ts";
import type { Person, Section } from "../article/newsroom.ts";
import { type Desk, type Frame, frame } from "./frame.ts";
import { pageLink, personLink, sectionLink, topicLink } from "./links.ts";
import { type ShownTeaser, shownTeaser } from "./shown-teaser.ts";

export const TEASERS_A_PAGE = 20;

export type Listed = { readonly section: Section } | { readonly topic: Topic } | { readonly person: Person };

export interface ListPage {
  readonly kind: "list";
  readonly frame: Frame;
  readonly title: string;
  /** `Topic`, or what a person does here. */
  readonly label?: string;
  readonly about?: string;
  readonly isSamplePerson: boolean;
  readonly teasers: readonly ShownTeaser[];
  readonly number: number;
  readonly last: number;
  readonly newer?: string;
  readonly older?: string;
}

/** `latest` holds the teasers of this page; pages are counted from 1. */
interface Asked {
  readonly of: Listed;
  readonly latest: Latest;
  readonly pageNumber: number;
}

export const lastPageNumber = (total: number): number => Math.max(1, Math.ceil(total / TEASERS_A_PAGE));

export function listPage({ of, latest, pageNumber: number, ...desk }: Desk & Asked): ListPage {
  const last = lastPageNumber(latest.total);
  const { title, address, label, about, section } = subjectOf(of);
  return {
    kind: "list",
    frame: frame(desk, {
      title: number === 1 ? title : `${title}, page ${number}`,
      address: pageLink(address, number),
      isPlace: true,
      description: about ?? `${title}: all articles of ${desk.newsroom.site.name}, newest first.`,
      ...(section && { section }),
    }),
    title,
    ...(label && { label }),
    ...(about && { about }),
    isSamplePerson: "person" in of && of.person.isSample,
    teasers: latest.teasers.map((teaser) => shownTeaser(teaser, desk.newsroom)),
    number,
    last,
    ...(number > 1 && { newer: pageLink(address, number - 1) }),
    ...(number < last && { older: pageLink(address, number + 1) }),
  };
}

interface Subject {
  readonly title: string;
  readonly address: string;
  readonly label?: string;
  readonly about?: string;
  readonly section?: string;
}

function subjectOf(of: Listed): Subject {
  if ("section" in of)
    return { title: of.section.name, address: sectionLink(of.section.id), section: of.section.id };
  if ("topic" in of) return { title: of.topic.name, address: topicLink(of.topic.id), label: "Topic" };
  const { id, name, role, location, bio } = of.person;
  const label = [role, location].filter(Boolean).join(", ");
  return { title: name, address: personLink(id), ...(label && { label }), ...(bio && { about: bio }) };
}
