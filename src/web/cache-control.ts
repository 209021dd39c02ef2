/** How long a copy of each kind of answer may live, as the Cache-Control header. No copy outlives the next change. */
import type { Response } from "express";
import type { Instant } from "../article/instant.ts";

/** In seconds. */
export interface Lifetime {
  readonly fresh: number;
  /** How long past that a copy may be shown while a new one is fetched, and while this server can't answer. */
  readonly whileRevalidating?: number;
  readonly ifError?: number;
}

const DAY = 86_400;

export const lifetimes = {
  page: { fresh: 30, whileRevalidating: 60, ifError: DAY },
  /** What site.yaml says to machines: it changes a few times a year. */
  siteFile: { fresh: 3600 },
  /** Feeds and sitemaps: their readers come every few minutes. */
  feed: { fresh: 300 },
  notFound: { fresh: 30 },
  gone: { fresh: 300 },
  moved: { fresh: 300 },
} as const satisfies Record<string, Lifetime>;

export const NOT_KEPT = "no-store";
/** For one reader's eyes, and no cache on the way there. */
export const PRIVATE = "private, no-store";
export const KEPT_FOR_A_WEEK = `public, max-age=${7 * DAY}`;
/** For addresses that carry a fingerprint: other bytes get another address. */
export const KEPT_FOREVER = `public, max-age=${365 * DAY}, immutable`;

/** Says how long a copy may live, unless it was said already that the answer is one reader's alone. */
export function keep(response: Response, control: string): void {
  if (!isPrivate(response)) response.set("Cache-Control", control);
}

export const isPrivate = (response: Response): boolean => response.get("Cache-Control") === PRIVATE;

/** `nextChange` is when an embargo ends or an article expires; a stale copy must not outlive it either. */
export function cacheControl(
  { fresh, whileRevalidating = 0, ifError = 0 }: Lifetime,
  { now, nextChange = Number.POSITIVE_INFINITY }: { now: Instant; nextChange?: Instant | undefined },
): string {
  const left = Math.max(0, Math.floor((nextChange - now) / 1000));
  const maxAge = Math.min(fresh, left);
  const stale = (seconds: number): number => Math.min(seconds, left - maxAge);
  const parts = [
    ["max-age", maxAge],
    ["stale-while-revalidate", stale(whileRevalidating)],
    ["stale-if-error", stale(ifError)],
  ] as const;
  const shown = parts.filter(([name, seconds]) => name === "max-age" || seconds > 0);
  return ["public", ...shown.map(([name, seconds]) => `${name}=${seconds}`)].join(", ");
}
