/** The articles of a section, a topic or a person, a page at a time, to the list that readers leaf through. */

import type { Latest } from "../archive/archive.ts";
import { type Desk, type Frame, frame } from "./frame.ts";
import { type Leaf, leafOf } from "./leaf.ts";
import { listHead } from "./list-head.ts";
import { type Listed, subjectOf } from "./listed.ts";
import { type Presentation, presentation } from "./presentation.ts";
import { type ShownTeaser, shownTeaser } from "./shown-teaser.ts";

export interface ListPage extends Leaf {
  readonly kind: "list";
  readonly frame: Frame;
  readonly title: string;
  /** `Topic`, or what a person does here. */
  readonly label?: string;
  readonly about?: string;
  readonly isSamplePerson: boolean;
  /** Of the list of a person. */
  readonly person?: Presentation;
  readonly teasers: readonly ShownTeaser[];
}

/** `latest` holds the teasers of this page; pages are counted from 1. */
interface Asked {
  readonly of: Listed;
  readonly latest: Latest;
  readonly pageNumber: number;
}

export function listPage({ of, latest, pageNumber: number, ...desk }: Desk & Asked): ListPage {
  const { title, address, label, about, section } = subjectOf(of);
  return {
    kind: "list",
    frame: frame(desk, {
      ...listHead(of, { newsroom: desk.newsroom, pageNumber: number }),
      ...(section && { section }),
    }),
    title,
    ...(label && { label }),
    ...(about && { about }),
    isSamplePerson: "person" in of && of.person.isSample,
    ...("person" in of && { person: presentation(of.person) }),
    teasers: latest.teasers.map((teaser) => shownTeaser(teaser, desk.newsroom)),
    ...leafOf({ address, number, total: latest.total }),
  };
}
