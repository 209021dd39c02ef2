/** What an article is: complete and checked. Whatever holds an `Article` need not doubt it. */
import type { Body } from "./body.ts";
import type { Author, Contributor } from "./byline.ts";
import type { Correction } from "./correction.ts";
import type { Dateline } from "./dateline.ts";
import type { Instant } from "./instant.ts";
import type { Kind } from "./kind.ts";
import type { Picture } from "./picture.ts";

export interface Topic {
  /** The address word: `rivers`. */
  readonly id: string;
  readonly name: string;
}

export interface Sponsor {
  readonly name: string;
  readonly url?: string;
}

export interface Article {
  /** Permanent: the `id` of the file, or its place in the folder (`2026/11/tide-mill`). */
  readonly id: string;
  readonly slug: string;
  /** The path of its URL: `/2026/11/20/world/tide-mill`. */
  readonly address: string;
  readonly formerAddresses: readonly string[];
  readonly kind: Kind;
  readonly headline: string;
  readonly seoTitle?: string;
  readonly socialTitle?: string;
  readonly standfirst?: string;
  readonly kicker?: string;
  /** The id of one of the site's sections. */
  readonly section: string;
  readonly topics: readonly Topic[];
  readonly byline: readonly Author[];
  readonly dateline?: Dateline;
  readonly contributors: readonly Contributor[];
  readonly publishedAt: Instant;
  /** The last change of substance, said by an editor. */
  readonly updatedAt?: Instant;
  readonly expiresAt?: Instant;
  readonly image?: Picture;
  readonly corrections: readonly Correction[];
  readonly sponsor?: Sponsor;
  /** Present when it differs from the site's. */
  readonly lang?: string;
  readonly dir?: "ltr" | "rtl";
  /** Free for all, or only its opening without a subscription. */
  readonly isFree: boolean;
  readonly ads: boolean;
  readonly isSensitive: boolean;
  readonly rights?: string;
  readonly aiUse?: string;
  /** What changed since its last date is typing errors only, says its editor. */
  readonly hasMinorChanges: boolean;
  /** What readers had of it before is not shown any more: a court or somebody's privacy demands it. */
  readonly historyFrom?: Instant;
  readonly body: Body;
}

/** What tells in which lists an article stands, and from which it is taken. */
export type Belonging = "kind" | "isSensitive" | "section" | "topics" | "byline" | "contributors";

/** What is left of an article that was taken back: the notice readers get in its place (410; 451 by order). */
export interface Withdrawal
  extends Pick<Article, "id" | "address" | "formerAddresses" | "publishedAt" | "lang" | Belonging> {
  /** When that was, says its editor. */
  readonly withdrawnAt?: Instant;
  /** The last date in its file, which may be that of its withdrawal or an older one. */
  readonly updatedAt?: Instant;
  readonly reason: string;
  /** Who ordered it, when a court or an authority did (451). */
  readonly legalOrder?: string;
}

/** A page that is not news: about, corrections policy. */
export interface StaticPage {
  readonly slug: string;
  /** `/about` */
  readonly address: string;
  readonly title: string;
  readonly description: string;
  readonly updatedAt?: Instant;
  readonly body: Body;
}
