/** Addresses of the site to one part of its sitemap. */
import type { Teaser } from "../../archive/archive.ts";
import type { Instant } from "../../article/instant.ts";
import { articleChangedAt } from "../../article/last-change.ts";
import { besideThePages, type Form } from "../form.ts";
import type { Desk } from "../frame.ts";
import { absolute } from "../links.ts";

/** The protocol allows 50,000, of which one answer would take more than a second to make. */
export const MOST_ADDRESSES = 10_000;

export interface SitemapEntry {
  readonly url: string;
  readonly changedAt?: Instant;
  /** Absolute addresses. */
  readonly images: readonly string[];
}

export interface Sitemap extends Form {
  readonly kind: "sitemap";
  readonly entries: readonly SitemapEntry[];
}

export const sitemap = (entries: readonly SitemapEntry[]): Sitemap => ({
  kind: "sitemap",
  ...besideThePages,
  entries,
});

export const articleEntries = (
  { newsroom: { site }, now }: Desk,
  teasers: readonly Teaser[],
): readonly SitemapEntry[] =>
  teasers.map((teaser) => ({
    url: absolute(site, teaser.address),
    changedAt: articleChangedAt(teaser, now),
    images: teaser.image ? [absolute(site, teaser.image.address)] : [],
  }));
