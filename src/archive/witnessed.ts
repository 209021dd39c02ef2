/** A change of a file to what only the archive can tell of its time, because it saw it and no editor dated it. */
import type { Withdrawal } from "../article/article.ts";
import type { Instant } from "../article/instant.ts";
import { articleChangedAt } from "../article/last-change.ts";
import type { Teaser } from "./archive.ts";
import type { Entry } from "./entry.ts";
import { stored } from "./statement.ts";

export interface Witnessed {
  /** Of an article, when it last changed without a new date; of a notice, when it took the article's place. */
  readonly seen_at: Instant | null;
  /** Of a notice: the last dated change of the article whose place it took. */
  readonly dated_until: Instant | null;
}

export interface Before extends Witnessed {
  readonly is_withdrawn: 0 | 1;
  readonly published_at: Instant;
  readonly card: string;
}

const NOTHING: Witnessed = { seen_at: null, dated_until: null };

/** `before` is what the file held until now. What the archive finds in a file that is new to it, it did not see happen. */
export function witnessed(entry: Entry, before: Before | undefined, now: Instant): Witnessed {
  if (!before || before.published_at > now) return NOTHING;
  if (entry.isWithdrawn)
    return before.is_withdrawn ? before : { seen_at: now, dated_until: dated(before, now) };
  const known = before.is_withdrawn ? now : Math.max(dated(before, now), before.seen_at ?? 0);
  return { seen_at: dated(entry, now) > known ? before.seen_at : now, dated_until: null };
}

const dated = ({ card }: { card: string }, now: Instant): Instant =>
  articleChangedAt(stored<Teaser>(card), now);

/** When it was taken back: what its editor says of that, else its last date, else when that was seen. */
export function withdrawalAt(
  { withdrawnAt, updatedAt, ...withdrawal }: Withdrawal,
  seen: Witnessed,
  now: Instant,
): { readonly withdrawal: Withdrawal; readonly goneAt: Instant } {
  const { publishedAt } = withdrawal;
  const isSaid = withdrawnAt !== undefined && withdrawnAt <= now;
  const at = isSaid ? withdrawnAt : datedSince(seen, { publishedAt, updatedAt, now });
  return at === undefined
    ? { withdrawal, goneAt: seen.seen_at ?? publishedAt }
    : { withdrawal: { ...withdrawal, withdrawnAt: at }, goneAt: at };
}

/** The last date in the file is the withdrawal's only if it came after all that befell the article. */
function datedSince(
  { seen_at, dated_until }: Witnessed,
  { publishedAt, updatedAt, now }: { publishedAt: Instant; updatedAt: Instant | undefined; now: Instant },
): Instant | undefined {
  const isSince =
    updatedAt !== undefined && updatedAt > (dated_until ?? publishedAt) && updatedAt <= (seen_at ?? now);
  return isSince ? updatedAt : undefined;
}
