/** The parts of the sitemap to its index. */
import type { Month } from "../../archive/archive.ts";
import type { Instant } from "../../article/instant.ts";
import { besideThePages, type Form } from "../form.ts";
import type { Desk } from "../frame.ts";
import { absolute, sitemapPartLink } from "../links.ts";

export interface SitemapIndex extends Form {
  readonly kind: "sitemap index";
  readonly parts: readonly SitemapPart[];
}

interface SitemapPart {
  readonly url: string;
  readonly changedAt?: Instant;
}

/** Names the parts that hold all but articles. */
export const PAGES = "pages";

interface Holdings {
  readonly months: readonly Month[];
  readonly pageCount: number;
  /** Addresses in a part. */
  readonly most: number;
}

export function sitemapIndex(
  { newsroom: { site } }: Desk,
  { months, pageCount, most }: Holdings,
): SitemapIndex {
  const parts = (word: string, count: number): readonly SitemapPart[] =>
    Array.from({ length: Math.ceil(count / most) }, (_, index) => ({
      url: absolute(site, sitemapPartLink(word, index + 1)),
    }));
  const partsOfMonth = ({ month, count, changedAt }: Month): readonly SitemapPart[] =>
    // Which of several parts changed is not known.
    count <= most ? parts(month, count).map((part) => ({ ...part, changedAt })) : parts(month, count);
  return {
    kind: "sitemap index",
    ...besideThePages,
    parts: [...parts(PAGES, pageCount), ...months.flatMap(partsOfMonth)],
  };
}
