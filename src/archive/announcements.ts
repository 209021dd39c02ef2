/** What changed for readers to what each listener is told: noted, queued, claimed in bundles, told, and settled or put off. */
import type { Database } from "libsql";
import type { Instant } from "../article/instant.ts";
import { clockChanges } from "./clock-changes.ts";
import { enqueue } from "./enqueue.ts";
import { statement } from "./statement.ts";
import { type Listener, tellings } from "./telling.ts";
import { transaction } from "./transaction.ts";

/** What one listener is told at once. */
export interface Bundle {
  readonly listener: Listener;
  /** Addresses of articles for search engines, names of lists for hubs. */
  readonly targets: readonly string[];
  /** The number of the last. What is queued again meanwhile gets a higher one. */
  readonly upTo: number;
}

export interface AnnouncementQueue {
  /** They hear of all that changes from now on. Who was followed before and is not named has left. */
  follow(listeners: readonly Listener[], now: Instant): void;
  /** Reserves what is due, so that no other process tells it too; `undefined` when there is nothing to be told. */
  claim(listener: Listener, at: { most: number; now: Instant }): Bundle | undefined;
  /** Told, or refused for good. */
  settle(bundle: Bundle): void;
  /** Nobody answered: they are told later, at the earliest at `notBefore`. What is too old is given up. */
  postpone(bundle: Bundle, at: { now: Instant; notBefore?: Instant | undefined }): Postponement;
  /** Nobody has been told. */
  release(bundle: Bundle): void;
  /** When there is something to be told; an instant in the past means at once. */
  nextDue(): Instant | undefined;
}

export interface Postponement {
  readonly until: Instant;
  readonly givenUp: number;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const FIRST_PAUSE_MS = MINUTE_MS;
const LONGEST_PAUSE_MS = 6 * HOUR_MS;
/** However long a listener asks to be let alone. */
const LONGEST_WISH_MS = DAY_MS;
const GIVEN_UP_AFTER_MS = 3 * DAY_MS;
/** Long after any answer can come: whoever claimed it is dead. */
const LEASE_MS = 2 * MINUTE_MS;

interface Row {
  readonly listener: Listener;
  readonly told_until: Instant;
  readonly failures: number;
  readonly rests_until: Instant;
}

export function announcements(database: Database): AnnouncementQueue {
  const clock = clockChanges(database);
  const telling = tellings(database);
  const add = enqueue(database);
  const followed = statement<Row>(database, "SELECT * FROM listeners");
  const one = statement<Row>(database, "SELECT * FROM listeners WHERE listener = ?");
  const begin = statement(database, "INSERT INTO listeners (listener, told_until) VALUES (?, ?)");
  const end = statement(database, "DELETE FROM listeners WHERE listener = ?");
  const advance = statement(database, "UPDATE listeners SET told_until = ? WHERE listener = ?");
  const rest = statement(database, "UPDATE listeners SET rests_until = ?, failures = ? WHERE listener = ?");
  const queued = statement<{ number: number; target: string }>(
    database,
    "SELECT number, target FROM announcements WHERE listener = ? ORDER BY number LIMIT ?",
  );
  const dropUpTo = statement(database, "DELETE FROM announcements WHERE listener = ? AND number <= ?");
  const dropOld = statement<{ number: number }>(
    database,
    "DELETE FROM announcements WHERE listener = ? AND number <= ? AND queued_at <= ? RETURNING number",
  );
  const dropEmbargoed = statement(
    database,
    `DELETE FROM announcements WHERE EXISTS (
       SELECT 1 FROM articles WHERE articles.address = target AND published_at > ?
     )`,
  );

  function follow(listeners: readonly Listener[], now: Instant): void {
    const known = followed.all().map(({ listener }) => listener);
    for (const listener of known) if (!listeners.includes(listener)) end.run(listener);
    for (const listener of listeners) if (!known.includes(listener)) begin.run(listener, now);
  }

  /** Hours are looked up when they have come, so that one that was moved, or a draft, is never told of. */
  function addWhatTheClockChanged({ listener, told_until }: Row, now: Instant): void {
    if (now <= told_until) return;
    for (const standing of clock.between(told_until, now)) add([listener], [telling(standing)], now);
    advance.run(now, listener);
  }

  function claim(listener: Listener, { most, now }: { most: number; now: Instant }): Bundle | undefined {
    const row = one.one(listener);
    if (!row || row.rests_until > now) return undefined;
    addWhatTheClockChanged(row, now);
    // An editor may have moved the hour of what was shown already.
    dropEmbargoed.run(now);
    const due = queued.all(listener, most);
    const last = due.at(-1);
    if (!last) return undefined;
    rest.run(now + LEASE_MS, row.failures, listener);
    return { listener, targets: due.map(({ target }) => target), upTo: last.number };
  }

  function settle({ listener, upTo }: Bundle): void {
    dropUpTo.run(listener, upTo);
    rest.run(0, 0, listener);
  }

  function postpone(
    { listener, upTo }: Bundle,
    { now, notBefore = now }: { now: Instant; notBefore?: Instant | undefined },
  ): Postponement {
    const failures = one.one(listener)?.failures ?? 0;
    const pause = Math.min(FIRST_PAUSE_MS * 2 ** failures, LONGEST_PAUSE_MS);
    const until = Math.max(now + pause, Math.min(notBefore, now + LONGEST_WISH_MS));
    rest.run(until, failures + 1, listener);
    return { until, givenUp: dropOld.all(listener, upTo, now - GIVEN_UP_AFTER_MS).length };
  }

  function release({ listener }: Bundle): void {
    rest.run(0, one.one(listener)?.failures ?? 0, listener);
  }

  function nextDue(): Instant | undefined {
    const due = followed.all().flatMap(({ listener, told_until, rests_until }) => {
      const at = queued.one(listener, 1) ? rests_until : clock.next(told_until);
      return at === undefined ? [] : Math.max(at, rests_until);
    });
    return due.length === 0 ? undefined : Math.min(...due);
  }

  return {
    follow: transaction(database, follow),
    claim: transaction(database, claim),
    settle: transaction(database, settle),
    postpone: transaction(database, postpone),
    release,
    nextDue,
  };
}
