/** The corrections of all articles, a page at a time, to the list that readers leaf through. */
import type { Noted } from "../archive/archive.ts";
import { type Site, sectionName } from "../article/newsroom.ts";
import { type Desk, type Frame, frame, type Link } from "./frame.ts";
import { type Leaf, leafOf, titleOfLeaf } from "./leaf.ts";
import { CORRECTIONS, correctionLink, pageLink, sectionLink } from "./links.ts";
import { CORRECTIONS_TITLE, type ShownCorrection, shownCorrection } from "./shown-corrections.ts";

export interface CorrectionsPage extends Leaf {
  readonly kind: "corrections";
  readonly frame: Frame;
  readonly title: string;
  readonly about: string;
  readonly notes: readonly ShownNote[];
}

interface ShownNote {
  readonly correction: ShownCorrection;
  readonly headline: string;
  readonly href: string;
  /** Of the note in its article. */
  readonly place: string;
  readonly section: Link;
  /** When not the page's own. */
  readonly lang?: string;
  readonly dir?: "ltr" | "rtl";
}

/** What page and feed are called. */
export const correctionsWords = ({ name }: Site): { title: string; about: string } => ({
  title: CORRECTIONS_TITLE,
  about: `What ${name} has corrected, clarified or taken back, newest first.`,
});

/** `notes` are those of this page; pages are counted from 1. */
interface Asked {
  readonly notes: readonly Noted[];
  readonly total: number;
  readonly pageNumber: number;
}

export function correctionsPage({ notes, total, pageNumber, ...desk }: Desk & Asked): CorrectionsPage {
  const { site } = desk.newsroom;
  const { title, about } = correctionsWords(site);
  return {
    kind: "corrections",
    frame: frame(desk, {
      title: titleOfLeaf(title, pageNumber),
      address: pageLink(CORRECTIONS, pageNumber),
      isIndexed: true,
      description: about,
      feeds: { list: CORRECTIONS, name: title },
    }),
    title,
    about,
    notes: notes.map((note) => shownNote(note, site)),
    ...leafOf({ address: CORRECTIONS, number: pageNumber, total }),
  };
}

function shownNote(note: Noted, site: Site): ShownNote {
  const { headline, address, section, lang, dir } = note.teaser;
  return {
    correction: shownCorrection(note, site),
    headline,
    href: address,
    place: correctionLink(address, note.number),
    section: { label: sectionName(site, section), href: sectionLink(section) },
    ...(lang && { lang }),
    ...(dir && { dir }),
  };
}
