/** What all articles share: the site's own settings and the people who write. */
import type { AdRules } from "./ad-rules.ts";

export interface Section {
  readonly id: string;
  readonly name: string;
}

export interface Site {
  readonly name: string;
  readonly motto: string;
  /** The public origin, without a slash at the end: `https://news.example`. */
  readonly url: string;
  /** BCP 47: `en-US`. */
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  /** IANA: `America/New_York`. */
  readonly timeZone: string;
  readonly sections: readonly Section[];
  /** `/:year/:month/:day/:section/:slug` */
  readonly permalink: string;
  /** Where readers report an error. */
  readonly email: string;
  /** Links of the footer: slugs of static pages, in order. */
  readonly policies: readonly string[];
  /** Who holds the rights to the texts, for the footer. */
  readonly copyright: string;
  readonly ads: AdRules;
}

/** What readers call a section. */
export const sectionName = ({ sections }: Site, section: string): string =>
  sections.find(({ id }) => id === section)?.name ?? section;

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role?: string;
  readonly bio?: string;
  readonly location?: string;
  /** A made-up person of the samples, marked as such wherever the person is presented. */
  readonly isSample: boolean;
}

export interface Newsroom {
  readonly site: Site;
  readonly people: ReadonlyMap<string, Person>;
}
