/** What all articles share: the site's own settings and the people who write. */
import type { AdRules } from "./ad-rules.ts";
import type { Instant } from "./instant.ts";
import type { Picture } from "./picture.ts";
import type { Severity } from "./problem.ts";

export interface Section {
  readonly id: string;
  readonly name: string;
}

export interface Site {
  readonly name: string;
  readonly motto: string;
  /** The public origin, without a slash at the end: `https://news.example`. */
  readonly url: string;
  /** The host in permanent ids: that of site.yaml's `url`, whatever stands in for the `url`. */
  readonly idHost: string;
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
  /** Stands on cards where a page has no picture of its own. */
  readonly image?: Picture;
  readonly publisher: Publisher;
  readonly usage?: UsagePolicy;
  readonly security?: SecurityContact;
  /** The lines of ads.txt. */
  readonly adsTxt: readonly string[];
  readonly announcements: Announcements;
  /** The header in which each answer tells a CDN the keys of what it shows. */
  readonly cacheKeys?: KeyHeader;
  /** How grave the faults are that the newsroom judges otherwise than we do, by the rule's short name. */
  readonly checks: Readonly<Partial<Record<string, Severity | "off">>>;
}

/** The organization behind the newspaper, as it introduces itself to machines. */
export interface Publisher {
  readonly legalName?: string;
  /** A date: `1897-04-01`, or a year. */
  readonly founded?: string;
  /** Its pages elsewhere. */
  readonly profiles: readonly string[];
  /** `@ledger@social.example` */
  readonly fediverse?: string;
  /** Slugs of static pages, by what they hold. */
  readonly policies: Readonly<Partial<Record<PolicyKind, string>>>;
}

export const policyKinds = [
  "about",
  "principles",
  "corrections",
  "ethics",
  "factChecking",
  "unnamedSources",
  "feedback",
  "ownership",
  "diversity",
  "masthead",
] as const;
export type PolicyKind = (typeof policyKinds)[number];

export type Permission = "allow" | "deny";

/** What machines may do with the texts. What is not said here is said nowhere. */
export interface UsagePolicy {
  /** To list and find them. */
  readonly search?: Permission;
  /** To train models on them. */
  readonly training?: Permission;
  /** To put them into answers of a model. */
  readonly answers?: Permission;
  /** Product tokens of crawlers that are kept out altogether: `CCBot`. */
  readonly barred: readonly string[];
  /** Whom to ask for more: an e-mail address. */
  readonly contact?: string;
}

/** RFC 9116. */
export interface SecurityContact {
  /** With their schemes: `mailto:security@ledger.example`. */
  readonly contacts: readonly string[];
  readonly expiresAt: Instant;
  readonly policy?: string;
  readonly languages: readonly string[];
}

/** Whom to tell of what is new. Nobody, unless site.yaml says so. */
export interface Announcements {
  readonly indexNowKey?: string;
  readonly webSubHub?: string;
}

export const keyHeaders = ["Surrogate-Key", "Cache-Tag", "Edge-Cache-Tag", "xkey", "Cache-Groups"] as const;
export type KeyHeader = (typeof keyHeaders)[number];

/** What readers call a section. */
export const sectionName = ({ sections }: Site, section: string): string =>
  sections.find(({ id }) => id === section)?.name ?? section;

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role?: string;
  readonly bio?: string;
  readonly location?: string;
  readonly email?: string;
  /** What the person knows about. */
  readonly beats: readonly string[];
  /** The person's pages elsewhere. */
  readonly profiles: readonly string[];
  /** `@ana@social.example` */
  readonly fediverse?: string;
  /** A desk or an agency, not a person. */
  readonly isOrganization: boolean;
  /** A made-up person of the samples, marked as such wherever the person is presented. */
  readonly isSample: boolean;
}

export interface Newsroom {
  readonly site: Site;
  readonly people: ReadonlyMap<string, Person>;
}
