/** Finished pages by name, each until something it shows changes: dropped by key or by the clock; the latest used, up to so many bytes. */
import { LRUCache } from "lru-cache";
import type { Archive } from "../archive/archive.ts";
import type { Key } from "../archive/keys.ts";
import type { Instant } from "../article/instant.ts";
import { type AskedPage, NO_PARAMETERS, type Parameter, pageName } from "./asked-page.ts";

/** What the cache has to know of a page. */
export interface Keepable {
  /** The parameters that it was made with: the others make no difference. */
  readonly reads: readonly Parameter[];
  readonly keys: ReadonlySet<Key>;
  /** From then on it says something else, whatever happens to its keys. */
  readonly holdsUntil: Instant;
  /** As much as it may come to take in memory. */
  readonly bytes: number;
}

export interface PageCache<Page extends Keepable> {
  /** Asks nobody: `undefined` also where the clock may have changed something that the archive must be asked for first. */
  hit(asked: AskedPage, now: Instant): Page | undefined;
  /** However many ask for a page, it is made once. */
  get(asked: AskedPage, make: Make<Page>): Promise<Got<Page>>;
  /**
   * None of the pages with these keys is shown again. Without keys: what the clock does next may be another thing.
   * Nobody has looked yet at what it did after `asOf`.
   */
  drop(keys: readonly Key[], asOf?: Instant): void;
  /** When the clock next changes something for readers, as the archive last said. */
  nextChange(): Instant;
}

/** `before` is what stood there, as far as that is known; what was learned before `since` is out of date. */
export type Make<Page> = (before: Page | undefined, since: Instant) => Promise<Page>;

export interface Got<Page> {
  readonly page: Page;
  readonly isHit: boolean;
}

export interface PageCacheOf {
  /** 0 keeps none. */
  readonly mostBytes: number;
  readonly archive: Pick<Archive, "touchedByClock" | "nextChange">;
  readonly now: () => Instant;
}

interface Entry<Page> {
  readonly page: Page;
  /** Its keys, and its plain name. */
  readonly labels: readonly string[];
  /** What is out of date stays for its bytes: what is made in its place may turn out to be the same. */
  isCurrent: boolean;
}

const MOST_REMEMBERED = 20_000;
/** In letters: a query that a reader made up is no name. */
const LONGEST_NAME = 500;
/** Of one page: no reader’s parameters push out all the others. */
const MOST_VARIANTS = 500;
/** Where edits never rest, a reader waits no longer. */
const MOST_TURNS = 3;

export function pageCache<Page extends Keepable>({ mostBytes, archive, now }: PageCacheOf): PageCache<Page> {
  const entries = new LRUCache<string, Entry<Page>>({
    maxSize: Math.max(1, mostBytes),
    dispose: (entry, name) => unlist(name, entry),
  });
  /** By label. */
  const namesOf = new Map<string, Set<string>>();
  /** Which parameters the page of a plain name reads, once it was made. */
  const readAt = new LRUCache<string, readonly Parameter[]>({ max: MOST_REMEMBERED });
  const making = new Map<string, Promise<Page>>();
  /** Goes up with each change: what was begun before may show what was. */
  let changes = 0;
  /** Goes up whenever the clock may have other things to do than before. */
  let plans = 0;
  /** What the clock has changed until then is dropped. */
  let caughtUp = now();
  /** Nothing counts from then on, before the archive was asked. */
  let nextChange = Number.NEGATIVE_INFINITY;
  let catchingUp: Promise<void> | undefined;

  /** A clock that was set back makes nothing certain. */
  const isBehind = (at: Instant): boolean => at >= nextChange || at < caughtUp;

  const nameOf = (asked: AskedPage): string =>
    asked.parameters === NO_PARAMETERS ? asked.plainName : pageName(asked, readAt.get(asked.plainName));

  function hit(asked: AskedPage, at: Instant): Page | undefined {
    if (isBehind(at)) return undefined;
    const entry = entries.get(nameOf(asked));
    return entry?.isCurrent && at < entry.page.holdsUntil ? entry.page : undefined;
  }

  function keep(asked: AskedPage, page: Page): void {
    const { plainName } = asked;
    readAt.set(plainName, [...new Set([...(readAt.get(plainName) ?? []), ...page.reads])]);
    const name = nameOf(asked);
    const variants = namesOf.get(plainName);
    if (name.length > LONGEST_NAME || (variants && variants.size >= MOST_VARIANTS && !variants.has(name)))
      return;
    const labels = [plainName, ...page.keys];
    entries.set(name, { page, labels, isCurrent: true }, { size: page.bytes + 2 * name.length });
    if (!entries.has(name)) return;
    for (const label of labels) namesOf.set(label, (namesOf.get(label) ?? new Set()).add(name));
  }

  function unlist(name: string, { labels }: Entry<Page>): void {
    for (const label of labels) {
      const names = namesOf.get(label);
      names?.delete(name);
      if (names?.size === 0) namesOf.delete(label);
    }
  }

  function outdate(names: Iterable<string>): void {
    changes += 1;
    making.clear();
    for (const name of [...names]) {
      const entry = entries.peek(name);
      if (!entry) continue;
      entry.isCurrent = false;
      unlist(name, entry);
    }
  }

  /** Where nothing was touched, what is being made stays good. */
  function outdateKeys(keys: readonly Key[]): void {
    if (keys.length > 0) outdate(keys.flatMap((key) => [...(namesOf.get(key) ?? [])]));
  }

  async function catchUp(): Promise<void> {
    while (isBehind(now())) {
      catchingUp ??= askWhatChanged().finally(() => {
        catchingUp = undefined;
      });
      await catchingUp;
    }
  }

  async function askWhatChanged(): Promise<void> {
    const at = now();
    const plan = plans;
    if (at < caughtUp) outdate(entries.keys());
    else outdateKeys(await archive.touchedByClock(caughtUp, at));
    const next = (await archive.nextChange(at)) ?? Number.POSITIVE_INFINITY;
    if (plan !== plans) return;
    caughtUp = at;
    nextChange = next;
  }

  function begin(asked: AskedPage, make: Make<Page>, since: Instant): Promise<Page> {
    const name = nameOf(asked);
    const begun = changes;
    const work = make(entries.peek(name)?.page, since)
      .then((page) => {
        if (begun === changes) keep(asked, page);
        return page;
      })
      .finally(() => {
        if (making.get(name) === work) making.delete(name);
      });
    making.set(name, work);
    return work;
  }

  return {
    hit,
    async get(asked, make) {
      for (let turn = 1; ; turn++) {
        await catchUp();
        const kept = hit(asked, now());
        if (kept) return { page: kept, isHit: true };
        const begun = changes;
        const since = turn === 1 ? caughtUp : Number.POSITIVE_INFINITY;
        const page = await (making.get(nameOf(asked)) ?? begin(asked, make, since));
        // What a change overtook is old, and would be told a new page's lifetime.
        if (begun === changes || turn === MOST_TURNS) return { page, isHit: false };
      }
    },
    drop(keys, asOf = Number.POSITIVE_INFINITY) {
      plans += 1;
      nextChange = Number.NEGATIVE_INFINITY;
      caughtUp = Math.min(caughtUp, asOf);
      outdateKeys(keys);
    },
    nextChange: () => nextChange,
  };
}
