/** What the rest of the house may ask of the archive. Every question takes the instant: the clock decides. */
import type { Article, StaticPage, Withdrawal } from "../article/article.ts";
import type { Instant } from "../article/instant.ts";
import type { Newsroom } from "../article/newsroom.ts";

/** What stands at an address. */
export type Found =
  | { readonly is: "article"; readonly article: Article }
  | { readonly is: "withdrawn"; readonly withdrawal: Withdrawal }
  | { readonly is: "moved"; readonly to: string };

/** One kind of list, or all news when empty: what an advertiser paid for stands in its section only. */
export type ListOf = { section?: string } | { topic?: string } | { person?: string };

/** An article as lists show it: all but its text. */
export type Teaser = Omit<Article, "body">;

export interface Latest {
  readonly teasers: readonly Teaser[];
  /** How many there are in all. */
  readonly total: number;
}

export interface ArchiveState {
  readonly live: number;
  readonly embargoed: number;
  readonly withdrawn: number;
  readonly heldBack: number;
}

export interface Archive {
  newsroom(): Promise<Newsroom>;
  article(address: string, now: Instant): Promise<Found | undefined>;
  staticPage(address: string): Promise<StaticPage | undefined>;
  staticPages(): Promise<readonly StaticPage[]>;
  /** Newest first; `page` counts from 1. */
  latest(of: ListOf, now: Instant, page?: { number: number; size: number }): Promise<Latest>;
  /** Live articles nearest to this one: by shared topics, then section, then date. */
  related(article: Article, now: Instant, count: number): Promise<readonly Teaser[]>;
  /** The next embargo's end or expiry after `now`: no cached page may outlive it. */
  nextChange(now: Instant): Promise<Instant | undefined>;
  state(now: Instant): Promise<ArchiveState>;
  close(): void;
}
