/** The archive's queue to all who listen: claimed, told and settled beside the server, never in the way of a page. */
import type { Logger } from "pino";
import type { ArchiveStore } from "../archive/store.ts";
import type { Instant } from "../article/instant.ts";
import type { Site } from "../article/newsroom.ts";
import { isHiddenFromSearch } from "../pages/usage/signals.ts";
import type { Channel } from "./channel.ts";
import { hubChannel } from "./hub-channel.ts";
import { INDEX_NOW, searchEngineChannel } from "./search-engine-channel.ts";
import { publicSite } from "./service.ts";
import { tell } from "./tell.ts";

export interface Announcing {
  readonly store: Pick<ArchiveStore, "announcements" | "lastNewsroom">;
  readonly log: Logger;
  readonly now: () => Instant;
  /** A copy of the site elsewhere tells nobody. */
  readonly isProduction: boolean;
  /** Stands in for the `url` of site.yaml. */
  readonly siteUrl?: string | undefined;
  /** Stands in for that of indexnow.org. */
  readonly indexNowEndpoint?: string;
}

export interface Announcer {
  /** Something may be new. Resolves when all has been told that can be told now; never rejects. */
  wake(): Promise<void>;
  /** What is under way is broken off, and told by the next process. */
  close(): Promise<void>;
}

const MINUTE_MS = 60_000;
/** Timers of more than 24.8 days ring at once. */
const LONGEST_SLEEP_MS = 24 * 60 * MINUTE_MS;

export function createAnnouncer(announcing: Announcing): Announcer {
  const { store, log, now, isProduction } = announcing;
  const queue = store.announcements;
  const stopping = new AbortController();
  const { signal } = stopping;
  const sayOnce = sayingOnce(log);
  let alarm: NodeJS.Timeout | undefined;
  let run: Promise<void> | undefined;
  let isWoken = false;

  async function tellAll(): Promise<void> {
    const site = siteOf(announcing);
    const channels = site ? channelsOf(site, announcing) : [];
    if (!isProduction) return channels.length > 0 ? sayOnce() : undefined;
    queue.follow(
      channels.map(({ listener }) => listener),
      now(),
    );
    const teller = { queue, log, now, signal, userAgent: `Broadsheet (+${site?.url})` };
    // Each to its end, whatever befalls the other.
    const ends = await Promise.allSettled(channels.map((channel) => tell(channel, teller)));
    for (const end of ends) if (end.status === "rejected") throw end.reason;
  }

  async function tellAsOftenAsWoken(): Promise<void> {
    try {
      while (isWoken && !signal.aborted) {
        isWoken = false;
        await tellAll();
      }
      if (isProduction) sleepUntil(queue.nextDue());
    } catch (fault) {
      log.error({ err: fault }, "What is new could not be told; it is tried again in a minute");
      sleepUntil(now() + MINUTE_MS);
    } finally {
      run = undefined;
    }
  }

  function sleepUntil(due: Instant | undefined): void {
    if (due === undefined || signal.aborted) return;
    const pause = Math.min(Math.max(due - now(), 0), LONGEST_SLEEP_MS);
    alarm = setTimeout(() => void wake(), pause).unref();
  }

  function wake(): Promise<void> {
    clearTimeout(alarm);
    isWoken = true;
    run ??= tellAsOftenAsWoken();
    return run;
  }

  return {
    wake,
    async close() {
      stopping.abort();
      clearTimeout(alarm);
      await run;
    },
  };
}

function sayingOnce(log: Logger): () => void {
  let hasSaid = false;
  return () => {
    if (!hasSaid)
      log.info("Search engines and hubs are not told what is new: that is done in production only");
    hasSaid = true;
  };
}

function siteOf({ store, siteUrl }: Announcing): Site | undefined {
  const site = store.lastNewsroom()?.site;
  return site && publicSite(site, siteUrl);
}

function channelsOf(site: Site, { indexNowEndpoint: endpoint = INDEX_NOW }: Announcing): readonly Channel[] {
  const { indexNowKey: key, webSubHub: hub } = site.announcements;
  return [
    ...(key === undefined || isHiddenFromSearch(site.usage)
      ? []
      : [searchEngineChannel(site, { key, endpoint })]),
    ...(hub === undefined ? [] : [hubChannel(site, { hub })]),
  ];
}
