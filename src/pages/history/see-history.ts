/** An article to the way from its page to its history, once it has one. */
import type { Desk, Link } from "../frame.ts";
import type { HeadLink } from "../head/tags.ts";
import { absolute, historyLink } from "../links.ts";

interface Versioned {
  readonly address: string;
  /** How many versions of it readers have had. */
  readonly versions: number;
}

export const seeHistory = ({ address, versions }: Versioned): Link | undefined =>
  versions > 1 ? { label: "See what changed", href: historyLink(address) } : undefined;

/** The same for machines: RFC 5829. */
export const historyHeadLinks = (
  { address, versions }: Versioned,
  { newsroom: { site } }: Desk,
): readonly HeadLink[] =>
  versions > 1 ? [{ rel: "version-history", href: absolute(site, historyLink(address)) }] : [];
