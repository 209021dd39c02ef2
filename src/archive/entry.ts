/** An article, or the notice of a withdrawn one, to all that the archive writes down of it. */
import type { Article, Belonging, Withdrawal } from "../article/article.ts";
import { picturesIn } from "../article/body.ts";
import { type Correction, numbered } from "../article/correction.ts";
import { type Instant, isoInstant } from "../article/instant.ts";
import { openTo } from "../article/opening.ts";
import type { Reading } from "../content/reading.ts";
import { listsOf } from "./list-name.ts";

export interface Standing {
  readonly file: string;
  readonly id: string;
  readonly address: string;
}

export interface Entry extends Standing {
  readonly formerAddresses: readonly string[];
  readonly publishedAt: Instant;
  /** In UTC: `2026-11`. */
  readonly month: string;
  readonly expiresAt?: Instant;
  /** Of its changes, those that lie ahead too. */
  readonly dates: ReadonlySet<Instant>;
  readonly isWithdrawn: boolean;
  readonly lists: ReadonlySet<string>;
  readonly corrections: readonly Listed[];
  /** Those that shall say so when it leaves them. */
  readonly leaves: ReadonlySet<string>;
  /** Addresses of those that every reader sees. */
  readonly pictures: readonly string[];
  readonly card: string;
  readonly body: string;
  /** Of which versions are kept; a notice has none. */
  readonly article?: Article;
}

/** Where a correction stands among those of its article. */
interface Listed {
  readonly at: Instant;
  readonly number: number;
}

/** `undefined` when the file holds no article, and no notice of one. */
export function entryOf({ path, reading }: { path: string; reading: Reading }): Entry | undefined {
  if (reading.is === "article") return entryOfArticle(path, reading.article);
  return reading.is === "withdrawn" ? entryOfWithdrawal(path, reading.withdrawal) : undefined;
}

export function entryOfArticle(file: string, article: Article): Entry {
  const { body, ...card } = article;
  return {
    ...card,
    file,
    month: monthOf(article.publishedAt),
    dates: new Set([
      ...(article.updatedAt === undefined ? [] : [article.updatedAt]),
      ...article.corrections.map(({ at }) => at),
    ]),
    isWithdrawn: false,
    lists: listsOf(article),
    corrections: article.kind === "paid" ? [] : listed(article.corrections),
    leaves: article.expiresAt === undefined ? new Set() : newsListsOf(article),
    pictures: [...(article.image ? [article.image.address] : []), ...picturesIn(openTo(article))],
    card: JSON.stringify(card),
    body: JSON.stringify(body),
    article,
  };
}

export function entryOfWithdrawal(file: string, withdrawal: Withdrawal): Entry {
  const { publishedAt, withdrawnAt, updatedAt } = withdrawal;
  return {
    ...withdrawal,
    file,
    month: monthOf(publishedAt),
    dates: new Set([withdrawnAt, updatedAt].filter((at) => at !== undefined)),
    isWithdrawn: true,
    lists: new Set(),
    corrections: [],
    leaves: newsListsOf(withdrawal),
    pictures: [],
    card: JSON.stringify(withdrawal),
    body: "[]",
  };
}

const monthOf = (instant: Instant): string => isoInstant(instant).slice(0, "2026-11".length);

/** What is an update brings news and corrects nothing, but it has its number. */
const listed = (corrections: readonly Correction[]): readonly Listed[] =>
  numbered(corrections)
    .map(({ correction: { kind, at }, number }) => ({ kind, at, number }))
    .filter(({ kind }) => kind !== "update");

/** An advertiser's article was never news, so its end is none. */
const newsListsOf = (of: Pick<Article, Belonging>): ReadonlySet<string> =>
  of.kind === "paid" ? new Set() : listsOf(of);
