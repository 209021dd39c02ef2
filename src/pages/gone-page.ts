/** An article that is not shown any more to the notice at its address: since when, why, and whom to ask. */
import type { Expiry, Gone } from "../archive/archive.ts";
import type { Site } from "../article/newsroom.ts";
import type { FormLink } from "./form.ts";
import { type Desk, type Frame, frame } from "./frame.ts";
import { absolute, FRONT } from "./links.ts";
import { type Moment, moment } from "./moment.ts";

export interface GonePage extends Notice {
  readonly kind: "gone";
  readonly frame: Frame;
  readonly published: Moment;
}

type Withdrawn = Extract<Gone, { is: "withdrawn" }>;

interface Notice {
  readonly title: string;
  readonly reason: string;
  /** `withdrawn on` that day. */
  readonly ended?: { readonly words: string; readonly at: Moment };
}

export function gonePage({ gone, ...desk }: Desk & { gone: Gone }): GonePage {
  const { site } = desk.newsroom;
  const { address, publishedAt } = gone.is === "withdrawn" ? gone.withdrawal : gone.expiry;
  const title = gone.is === "withdrawn" ? "Article withdrawn" : "Article no longer shown";
  return {
    kind: "gone",
    frame: frame(desk, { title, address, isIndexed: false }),
    published: moment(publishedAt, site),
    reason: goneReason(gone),
    ...(gone.is === "withdrawn" ? withdrawn(gone, site) : expired(gone.expiry, site)),
  };
}

/** Why it is not shown, and by whose order if there was one. */
export function goneReason(gone: Gone): string {
  if (gone.is === "expired") return "It was published for a limited time.";
  const { reason, legalOrder } = gone.withdrawal;
  return legalOrder === undefined ? reason : `${reason} Ordered by ${legalOrder}.`;
}

/** Goes with it in the `Link` header. RFC 7725 asks for who carries an order out, not for who gave it: that is this site. */
export const goneLinks = (gone: Gone, site: Site): readonly FormLink[] =>
  gone.is === "withdrawn" && gone.withdrawal.legalOrder !== undefined
    ? [{ rel: "blocked-by", href: absolute(site, FRONT) }]
    : [];

/** Where nobody knows when it was withdrawn, its publication stands in, and the notice says nothing. */
const withdrawn = ({ withdrawal, goneAt }: Withdrawn, site: Site): Omit<Notice, "reason"> => ({
  title: "This article has been withdrawn",
  ...(goneAt > withdrawal.publishedAt && { ended: { words: "withdrawn on", at: moment(goneAt, site) } }),
});

const expired = ({ expiredAt }: Expiry, site: Site): Omit<Notice, "reason"> => ({
  title: "This article is no longer shown",
  ended: { words: "shown until", at: moment(expiredAt, site) },
});
