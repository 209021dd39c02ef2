/** How long copies of each kind of answer may live, at readers and at a CDN, as headers. No copy outlives the next change. */
import type { Response } from "express";
import type { Instant } from "../article/instant.ts";

/** In seconds. */
interface Keeping {
  readonly fresh: number;
  /** How long past that a copy may be shown while a new one is fetched, and while this server can't answer. */
  readonly whileRevalidating?: number;
  readonly ifError?: number;
}

/** A CDN can be told of an edit (by the keys of key-header.ts), a browser can't. */
export interface Lifetime {
  readonly browser: Keeping;
  readonly cdn: Keeping;
}

/** `CDN-Cache-Control` (RFC 9213) stands for a CDN in the place of the other, whole. */
export interface CacheHeaders {
  readonly "Cache-Control": string;
  readonly "CDN-Cache-Control"?: string;
}

const HOUR = 3600;
const DAY = 24 * HOUR;

const page = {
  browser: { fresh: 30, whileRevalidating: 60, ifError: DAY },
  cdn: { fresh: 300, whileRevalidating: HOUR, ifError: 7 * DAY },
};

export const lifetimes = {
  page,
  /** Markdown at a page's address: a CDN that takes no notice of `Vary` (Cloudflare) would give it to readers of pages. */
  inPlaceOfPage: { ...page, cdn: { fresh: 0 } },
  /** What site.yaml says to machines: it changes a few times a year. */
  siteFile: { browser: { fresh: HOUR }, cdn: { fresh: 300 } },
  /** Feeds and sitemaps: their readers come every few minutes. */
  feed: { browser: { fresh: 300 }, cdn: { fresh: 60 } },
  notFound: { browser: { fresh: 30 }, cdn: { fresh: 10 } },
  gone: { browser: { fresh: 300 }, cdn: { fresh: HOUR } },
  /** Permanent in meaning only: an editor may take an address back, and a browser’s copy can’t be called in. */
  moved: { browser: { fresh: 300 }, cdn: { fresh: HOUR } },
} as const satisfies Record<string, Lifetime>;

const all: readonly Lifetime[] = Object.values(lifetimes);
/** What is further away than that shortens none of them. */
export const LONGEST_SECONDS = Math.max(
  ...all
    .flatMap(({ browser, cdn }) => [browser, cdn])
    .map(({ fresh, whileRevalidating = 0, ifError = 0 }) => fresh + Math.max(whileRevalidating, ifError)),
);

export const NOT_KEPT = "no-store";
/** For one reader's eyes, and no cache on the way there. */
export const PRIVATE = "private, no-store";
export const KEPT_FOR_A_WEEK = `public, max-age=${7 * DAY}`;
/** For addresses that carry a fingerprint: other bytes get another address. */
export const KEPT_FOREVER = `public, max-age=${365 * DAY}, immutable`;

/** Says how long copies may live, unless it was said already that the answer is one reader's alone. What was said to a CDN before is taken back. */
export function keep(response: Response, headers: CacheHeaders): void {
  response.removeHeader("CDN-Cache-Control");
  if (!isPrivate(response)) response.set(headers);
}

export const isPrivate = (response: Response): boolean => response.get("Cache-Control") === PRIVATE;

/** `nextChange` is when an embargo ends or an article expires; a stale copy must not outlive it either. */
export function freshness(
  { browser, cdn }: Lifetime,
  { now, nextChange = Number.POSITIVE_INFINITY }: { now: Instant; nextChange?: Instant | undefined },
): Required<CacheHeaders> {
  const left = Math.max(0, Math.floor((nextChange - now) / 1000));
  return {
    "Cache-Control": `public, ${directives(browser, left)}`,
    "CDN-Cache-Control": directives(cdn, left),
  };
}

/** RFC 5861: the stale seconds are counted from when the fresh ones end. */
function directives({ fresh, whileRevalidating = 0, ifError = 0 }: Keeping, left: number): string {
  const maxAge = Math.min(fresh, left);
  const stale = (name: string, seconds: number): string => {
    const most = Math.min(seconds, left - maxAge);
    return most > 0 ? `, ${name}=${most}` : "";
  };
  return `max-age=${maxAge}${stale("stale-while-revalidate", whileRevalidating)}${stale("stale-if-error", ifError)}`;
}
