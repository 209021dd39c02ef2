/** What the rest of the house may ask of the archive. Every question takes the instant: the clock decides. */
import type { Article, StaticPage, Withdrawal } from "../article/article.ts";
import type { Instant } from "../article/instant.ts";
import type { Newsroom } from "../article/newsroom.ts";

/** What stands at an address. */
export type Found =
  | { readonly is: "article"; readonly article: Article }
  | { readonly is: "moved"; readonly to: string }
  | Gone;

/** What is not shown any more, but was: taken back by its editor, or published for a limited time. */
export type Gone =
  | { readonly is: "withdrawn"; readonly withdrawal: Withdrawal }
  | { readonly is: "expired"; readonly expiry: Expiry };

export interface Expiry {
  readonly address: string;
  readonly publishedAt: Instant;
  readonly expiredAt: Instant;
}

/** `front` is all news. What an advertiser paid for stands in its section only. */
export type ListOf =
  | "front"
  | { readonly section: string }
  | { readonly topic: string }
  | { readonly person: string };

/** An article as lists show it: all but its text. */
export type Teaser = Omit<Article, "body">;

export type PageTitle = Pick<StaticPage, "slug" | "address" | "title">;

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
  /** Of all static pages: what a link to each needs. */
  pageTitles(): Promise<readonly PageTitle[]>;
  /** Newest first; `page` counts from 1. */
  latest(of: ListOf, now: Instant, page?: { number: number; size: number }): Promise<Latest>;
  /** Live articles nearest to this one: by shared topics, then section, then date. */
  related(article: Article, now: Instant, count: number): Promise<readonly Teaser[]>;
  /** The next embargo's end or expiry after `now`: no cached page may outlive it. */
  nextChange(now: Instant): Promise<Instant | undefined>;
  state(now: Instant): Promise<ArchiveState>;
  close(): void;
}
