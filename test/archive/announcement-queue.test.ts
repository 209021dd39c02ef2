/** The queue of what is still to be told: kept until it is, tried again ever later, and never told by two at once. */
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { AnnouncementQueue, Bundle } from "../../src/archive/announcements.ts";
import { openArchive } from "../../src/archive/open-archive.ts";
import type { ArchiveStore } from "../../src/archive/store.ts";
import type { Instant } from "../../src/article/instant.ts";
import { aFolder } from "../support/a-folder.ts";
import { anArchive, NOW, published } from "../support/an-archive.ts";
import { aNewsroom, anArticle } from "../support/an-article.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

function publish(archive: ArchiveStore, address: string, { now = NOW, headline = "Opened" } = {}): void {
  const article = anArticle({ id: address.slice(1), address, headline });
  archive.update({ edition: "first", newsroom: aNewsroom(), read: [published(article)], now });
}

function aHeardArchive(...addresses: string[]): ArchiveStore {
  const archive = anArchive();
  archive.announcements.follow(["IndexNow", "WebSub"], NOW);
  for (const address of addresses) publish(archive, address);
  return archive;
}

const claim = ({ announcements }: ArchiveStore, now: Instant = NOW, most = 100): Bundle | undefined =>
  announcements.claim("IndexNow", { most, now });

function claimed(archive: ArchiveStore, now: Instant = NOW): Bundle {
  const bundle = claim(archive, now);
  if (!bundle) throw new Error("nothing is due");
  return bundle;
}

/** Minutes from one failed attempt to the next. */
function pauses(queue: AnnouncementQueue, archive: ArchiveStore, attempts: number): number[] {
  let now = NOW;
  return Array.from({ length: attempts }, () => {
    const { until } = queue.postpone(claimed(archive, now), { now });
    const pause = (until - now) / MINUTE;
    now = until;
    return pause;
  });
}

describe("what is to be told", () => {
  test("of one address is one, however often it changed before", () => {
    const archive = aHeardArchive("/mill");

    publish(archive, "/mill", { headline: "Drained" });
    publish(archive, "/mill", { headline: "Filled" });

    expect(claim(archive)?.targets).toEqual(["/mill"]);
  });

  test("is told again when it changes while it is told", () => {
    const archive = aHeardArchive("/mill", "/weir");
    const bundle = claimed(archive);

    publish(archive, "/mill", { headline: "Drained" });
    archive.announcements.settle(bundle);

    expect(claim(archive)?.targets).toEqual(["/mill"]);
  });

  test("is told in portions, the oldest first", () => {
    const archive = aHeardArchive("/mill", "/weir", "/lock");

    const first = claim(archive, NOW, 2);
    if (first) archive.announcements.settle(first);

    expect(first?.targets).toEqual(["/mill", "/weir"]);
    expect(claim(archive, NOW, 2)?.targets).toEqual(["/lock"]);
  });

  test("to one listener waits for no other", () => {
    const archive = aHeardArchive("/mill");
    archive.announcements.postpone(claimed(archive), { now: NOW });

    expect(archive.announcements.claim("WebSub", { most: 100, now: NOW })?.targets).toContain("front");
  });

  test("to someone who has left is forgotten, and what others are to be told is not", () => {
    const archive = aHeardArchive("/mill");

    archive.announcements.follow(["WebSub"], NOW);

    expect(claim(archive)).toBeUndefined();
    expect(archive.announcements.claim("WebSub", { most: 100, now: NOW })).toBeDefined();
  });
});

test("what one process has not told is told by the next, after the same pauses", () => {
  const file = join(aFolder(), "archive.db");
  const before = openArchive(file);
  before.announcements.follow(["IndexNow"], NOW);
  publish(before, "/mill");
  before.announcements.postpone(claimed(before), { now: NOW });
  before.close();

  const after = openArchive(file);
  onTestFinished(() => after.close());
  after.announcements.follow(["IndexNow"], NOW + MINUTE);

  expect(claim(after, NOW + MINUTE)?.targets).toEqual(["/mill"]);
  expect(after.announcements.postpone(claimed(after, NOW + 10 * MINUTE), { now: NOW }).until).toBe(
    NOW + 2 * MINUTE,
  );
});

describe("two processes over one archive", () => {
  function aSharedArchive(): [ArchiveStore, ArchiveStore] {
    const file = join(aFolder(), "archive.db");
    const [one, other] = [openArchive(file), openArchive(file)];
    onTestFinished(() => {
      one.close();
      other.close();
    });
    one.announcements.follow(["IndexNow"], NOW);
    publish(one, "/mill");
    return [one, other];
  }

  test("don’t tell the same", () => {
    const [one, other] = aSharedArchive();

    expect(claim(one)?.targets).toEqual(["/mill"]);
    expect(claim(other)).toBeUndefined();
  });

  test("don’t lose what one was telling when it was killed", () => {
    const [one, other] = aSharedArchive();
    claimed(one);

    expect(claim(other, NOW + 2 * MINUTE - 1)).toBeUndefined();
    expect(claim(other, NOW + 2 * MINUTE)?.targets).toEqual(["/mill"]);
  });

  test("hand over at once when one stops in good order", () => {
    const [one, other] = aSharedArchive();

    one.announcements.release(claimed(one));

    expect(claim(other)?.targets).toEqual(["/mill"]);
  });
});

describe("a listener that does not answer", () => {
  test("is tried again after a minute, then ever later, up to six hours", () => {
    const archive = aHeardArchive("/mill");

    expect(pauses(archive.announcements, archive, 12)).toEqual([
      1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360, 360,
    ]);
  });

  test("is let alone until then, whatever is new meanwhile", () => {
    const archive = aHeardArchive("/mill");
    archive.announcements.postpone(claimed(archive), { now: NOW });

    publish(archive, "/weir");

    expect(claim(archive, NOW + MINUTE - 1)).toBeUndefined();
    expect(claim(archive, NOW + MINUTE)?.targets).toEqual(["/mill", "/weir"]);
  });

  test("is tried again after a minute when it has answered in between", () => {
    const archive = aHeardArchive("/mill");
    pauses(archive.announcements, archive, 5);
    archive.announcements.settle(claimed(archive, NOW + HOUR));
    publish(archive, "/weir", { now: NOW + HOUR });

    const { until } = archive.announcements.postpone(claimed(archive, NOW + HOUR), { now: NOW + HOUR });

    expect(until).toBe(NOW + HOUR + MINUTE);
  });

  for (const [wish, notBefore, expected] of [
    ["longer", NOW + HOUR, NOW + HOUR],
    ["shorter than we would wait anyway", NOW + 1, NOW + MINUTE],
    ["for longer than a day", NOW + 900 * DAY, NOW + DAY],
  ] as const) {
    test(`is let alone as long as it asks when it asks for ${wish}`, () => {
      const archive = aHeardArchive("/mill");

      expect(archive.announcements.postpone(claimed(archive), { now: NOW, notBefore }).until).toBe(expected);
    });
  }

  test("is told no more of what is three days old, but of what is newer", () => {
    const archive = aHeardArchive("/mill");
    publish(archive, "/weir", { now: NOW + DAY });
    const now = NOW + 3 * DAY;

    const first = archive.announcements.postpone(claimed(archive, now - 1), { now: now - 1 });
    const second = archive.announcements.postpone(claimed(archive, now + HOUR), { now: now + HOUR });

    expect(first.givenUp).toBe(0);
    expect(second.givenUp).toBe(1);
    expect(claim(archive, now + DAY / 2)?.targets).toEqual(["/weir"]);
  });
});

describe("the next thing to be told", () => {
  test("is none, or what waits already, or what the clock will change", () => {
    const { announcements, update } = aHeardArchive();
    expect(announcements.nextDue()).toBeUndefined();

    const embargoed = anArticle({ id: "lock", address: "/lock", publishedAt: NOW + HOUR });
    update({ edition: "first", read: [published(embargoed)], now: NOW });
    expect(announcements.nextDue()).toBe(NOW + HOUR);

    update({ edition: "first", read: [published(anArticle({ id: "mill", address: "/mill" }))], now: NOW });
    expect(announcements.nextDue()).toBeLessThanOrEqual(NOW);
  });

  test("waits for a listener that is let alone", () => {
    const archive = anArchive();
    archive.announcements.follow(["IndexNow"], NOW);
    publish(archive, "/mill");

    archive.announcements.postpone(claimed(archive), { now: NOW });

    expect(archive.announcements.nextDue()).toBe(NOW + MINUTE);
  });
});
