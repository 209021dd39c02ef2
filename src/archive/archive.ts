/** What the rest of the house may ask of the archive. Every question about articles takes the instant: the clock decides. */
import type { Article, StaticPage, Topic, Withdrawal } from "../article/article.ts";
import type { Numbered } from "../article/correction.ts";
import { type Instant, isoInstant } from "../article/instant.ts";
import type { Newsroom } from "../article/newsroom.ts";
import type { Version } from "../article/version.ts";
import type { Key } from "./keys.ts";

/** What stands at an address. `revisedAt` is when an article, or what stands around it, last changed without its editor's saying so. */
export type Found =
  | {
      readonly is: "article";
      readonly article: Article;
      readonly revisedAt?: Instant;
      /** How many versions of it readers have had. */
      readonly versions: number;
    }
  | { readonly is: "moved"; readonly to: string }
  | Gone;

/** What is not shown, though its hour has come: taken back by its editor, or published for a limited time. */
export type Gone =
  | { readonly is: "withdrawn"; readonly withdrawal: Withdrawal; readonly goneAt: Instant }
  | { readonly is: "expired"; readonly expiry: Expiry };

export interface Expiry {
  readonly id: string;
  readonly address: string;
  readonly publishedAt: Instant;
  readonly expiredAt: Instant;
  /** Present when it differs from the site's. */
  readonly lang?: string;
}

/** When it was taken back, as far as anybody knows, or ran out. */
export const goneAt = (gone: Gone): Instant => (gone.is === "expired" ? gone.expiry.expiredAt : gone.goneAt);

export const goneId = (gone: Gone): string => (gone.is === "expired" ? gone.expiry.id : gone.withdrawal.id);

/** `front` is all news. What an advertiser paid for is not among the news, nor in topics. */
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

/** A note under which an article was changed, and the article. */
export interface Noted extends Numbered {
  readonly teaser: Teaser;
}

/** A calendar month in UTC: `2026-11`. Sitemaps are cut by it, so that old parts stay as they are. */
export interface Month {
  readonly month: string;
  readonly count: number;
  /** Of the article in it that changed last. */
  readonly changedAt: Instant;
}

export interface ArchiveState {
  readonly live: number;
  readonly embargoed: number;
  readonly withdrawn: number;
  readonly drafts: number;
  readonly heldBack: number;
  /** When an edit or the clock last changed any of these numbers. */
  readonly since: Instant;
  /** When the oldest of the files that are held back became so, however often it was saved since. */
  readonly heldBackSince?: Instant;
}

/** The same with its times in words, for whoever is told of it. */
export function stateInWords({ since, heldBackSince, ...counts }: ArchiveState) {
  return {
    ...counts,
    since: isoInstant(since),
    ...(heldBackSince !== undefined && { heldBackSince: isoInstant(heldBackSince) }),
  };
}

export interface Archive {
  newsroom(): Promise<Newsroom>;
  article(address: string, now: Instant): Promise<Found | undefined>;
  /** What readers have had of an article, the oldest first; of what is not shown now there is none. */
  versions(id: string, now: Instant): Promise<readonly Version[]>;
  staticPage(address: string): Promise<StaticPage | undefined>;
  /** Of all static pages: what a link to each needs. */
  pageTitles(): Promise<readonly PageTitle[]>;
  /** Newest first; `page` counts from 1. */
  latest(of: ListOf, now: Instant, page?: { number: number; size: number }): Promise<Latest>;
  /** Live articles nearest to this one: by shared topics, then section, then date. */
  related(article: Article, now: Instant, count: number): Promise<readonly Teaser[]>;
  /** Whole articles, newest first, without those that were paid for: what feeds carry. */
  articles(of: ListOf, now: Instant, count: number): Promise<readonly Article[]>;
  /** What stood in a list and was taken from it, the latest first. */
  gone(of: ListOf, now: Instant, count: number): Promise<readonly Gone[]>;
  /** Of all live articles that were not paid for, newest first. What is an update corrects nothing. */
  corrections(
    now: Instant,
    page: { number: number; size: number },
  ): Promise<{ readonly notes: readonly Noted[]; readonly total: number }>;
  /** In which articles appeared that are live, the newest first; what was paid for counts too. */
  months(now: Instant): Promise<readonly Month[]>;
  /** The oldest first, so that a page that is full stays as it is. */
  ofMonth(month: string, now: Instant, page: { number: number; size: number }): Promise<readonly Teaser[]>;
  /** Of live articles that were not paid for, in the order of their names. */
  topics(now: Instant): Promise<readonly Topic[]>;
  /** When anything last changed for readers, by an editor or by the clock. */
  changedAt(now: Instant): Promise<Instant>;
  /** Whether anything shows it that stands at an address now. */
  showsPicture(address: string, now: Instant): boolean;
  /** The next embargo's end, expiry or date of a change after `now`: no page that the clock touches may outlive it. */
  nextChange(now: Instant): Promise<Instant | undefined>;
  /** The keys of all that the clock changed for readers: after the one instant, until and at the other. After very many changes `site`, for all. */
  touchedByClock(after: Instant, until: Instant): Promise<readonly Key[]>;
  state(now: Instant): Promise<ArchiveState>;
  close(): void;
}
