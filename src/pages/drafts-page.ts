/** What readers don't see yet to the page on which its writers find it: drafts, what waits for its hour, and what is held back. */
import type { Teaser } from "../archive/archive.ts";
import { type Desk, type Frame, frame, type Link } from "./frame.ts";
import { DRAFTS } from "./links.ts";
import { moment } from "./moment.ts";

export interface DraftsPage {
  readonly kind: "drafts";
  readonly frame: Frame;
  readonly title: string;
  readonly groups: readonly {
    readonly heading: string;
    readonly none: string;
    readonly entries: readonly DraftEntry[];
  }[];
}

export interface DraftEntry extends Link {
  /** The file, or when it appears. */
  readonly about: string;
  readonly problems: readonly (Link & { readonly words: string })[];
}

interface Unpublished {
  readonly drafts: readonly DraftEntry[];
  readonly embargoed: readonly Teaser[];
  readonly heldBack: readonly DraftEntry[];
}

const TITLE = "Drafts";

export function draftsPage({ drafts, embargoed, heldBack, ...desk }: Desk & Unpublished): DraftsPage {
  const { site } = desk.newsroom;
  return {
    kind: "drafts",
    frame: frame(desk, {
      title: TITLE,
      address: DRAFTS,
      isIndexed: false,
      description: "What readers don’t see yet.",
    }),
    title: TITLE,
    groups: [
      { heading: "Held back", none: "No file is held back.", entries: heldBack },
      { heading: "In the works", none: "There are no drafts.", entries: drafts },
      {
        heading: "Waiting for their hour",
        none: "Nothing waits for its hour.",
        entries: embargoed.map(({ headline, address, publishedAt }) => ({
          label: headline,
          href: address,
          about: `appears ${moment(publishedAt, site).words}`,
          problems: [],
        })),
      },
    ],
  };
}
