/** A row of the table of articles to what stands at its address. */
import type { Article, Withdrawal } from "../article/article.ts";
import type { Instant } from "../article/instant.ts";
import { datesAt } from "../article/version.ts";
import type { Expiry, Found, Gone, Teaser } from "./archive.ts";
import { stored } from "./statement.ts";
import { type Witnessed, withdrawalAt } from "./witnessed.ts";

export interface NoticeRow extends Witnessed {
  readonly is_withdrawn: 0 | 1;
  readonly card: string;
}

export interface ArticleRow {
  readonly card: string;
  readonly body: string;
}

export interface FoundRow extends NoticeRow, ArticleRow {
  /** When something last changed that every page may show. */
  readonly renewed_at: Instant | null;
  readonly versions: number;
}

export function found(row: FoundRow, now: Instant): Found {
  const revisions = [row.seen_at, row.renewed_at].filter((at) => at !== null);
  return (
    goneOf(row, now) ?? {
      is: "article",
      article: wholeArticle(row, now),
      versions: row.versions,
      ...(revisions.length > 0 && { revisedAt: Math.max(...revisions) }),
    }
  );
}

/** What an editor dated later has not happened yet. */
export function teaserAt(now: Instant, card: string): Teaser {
  const { updatedAt, corrections, ...teaser } = stored<Teaser>(card);
  return { ...teaser, ...datesAt(now, { ...(updatedAt !== undefined && { updatedAt }), corrections }) };
}

export const wholeArticle = ({ card, body }: ArticleRow, now: Instant): Article => ({
  ...teaserAt(now, card),
  body: stored<Article["body"]>(body),
});

/** `undefined` when it is not gone. */
export function goneOf({ is_withdrawn, card, ...seen }: NoticeRow, now: Instant): Gone | undefined {
  if (is_withdrawn) return { is: "withdrawn", ...withdrawalAt(stored<Withdrawal>(card), seen, now) };
  const { expiresAt, ...teaser } = stored<Teaser>(card);
  return expiresAt !== undefined && expiresAt <= now
    ? { is: "expired", expiry: expiryOf(teaser, expiresAt) }
    : undefined;
}

const expiryOf = (
  { id, address, publishedAt, lang }: Pick<Teaser, "id" | "address" | "publishedAt" | "lang">,
  expiredAt: Instant,
): Expiry => ({ id, address, publishedAt, expiredAt, ...(lang && { lang }) });
