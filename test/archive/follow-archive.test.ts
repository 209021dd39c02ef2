import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { MOST_INSTANTS } from "../../src/archive/clock-changes.ts";
import { type FollowArchive, followArchive } from "../../src/archive/follow-archive.ts";
import { openArchive } from "../../src/archive/open-archive.ts";
import { openToRead } from "../../src/archive/open-to-read.ts";
import type { Article } from "../../src/article/article.ts";
import { aFolder } from "../support/a-folder.ts";
import { anArchive, NOW, published } from "../support/an-archive.ts";
import { aNewsroom, anArticle } from "../support/an-article.ts";
import { words } from "../support/told-keys.ts";
import { until } from "../support/until.ts";

const HOUR = 3_600_000;
const mill = (own: Partial<Article>): Article =>
  anArticle({ id: "mill", address: "/mill", section: "harbor", topics: [], byline: [], ...own });

/** An archive that is followed by a clock that the test sets, and all that is told of it. */
function aFollowed(store: FollowArchive["store"]) {
  const clock = { now: NOW, looks: 0 };
  const told: string[] = [];
  const errors: unknown[] = [];
  const following = followArchive({
    store,
    now() {
      clock.looks += 1;
      return clock.now;
    },
    onChangedElsewhere: () => told.push("changed elsewhere"),
    onClock: (touched) => told.push([...touched].sort().join(" ")),
    onError: (fault) => errors.push(fault),
  });
  onTestFinished(following.stop);
  return {
    ...{ clock, told, errors },
    /** Resolves when it has looked twice more: what there was to tell is told. */
    async looked(): Promise<void> {
      const { looks } = clock;
      await until(() => clock.looks > looks + 1);
    },
  };
}

const aFile = (): string => join(aFolder(), "archive.sqlite");

function aStore(file: string) {
  const store = openArchive(file);
  onTestFinished(() => store.close());
  return store;
}

test("what another server takes in is told, and each thing once", async () => {
  const file = aFile();
  const [one, other] = [aStore(file), aStore(file)];
  other.update({ edition: "first", newsroom: aNewsroom(), now: NOW });
  const { told, looked } = aFollowed(one);
  await until(() => told.length === 1);

  other.update({ edition: "first", read: [published(mill({}))], now: NOW });
  await until(() => told.length === 2);
  await looked();

  expect(told).toEqual(["changed elsewhere", "changed elsewhere"]);
});

test("what this server takes in is not told, nor is that anybody reads", async () => {
  const file = aFile();
  const store = aStore(file);
  const { told, looked } = aFollowed(store);

  store.update({ edition: "first", newsroom: aNewsroom(), read: [published(mill({}))], now: NOW });
  const reading = openToRead(file);
  onTestFinished(() => reading.close());
  await reading.article("/mill", NOW);
  await looked();

  expect(told).toEqual([]);
});

test("an embargo’s hour is told with what it touches, once", async () => {
  const { clock, told, looked } = aFollowed(anArchive(published(mill({ publishedAt: NOW + HOUR }))));
  clock.now = NOW + HOUR - 1;
  await looked();
  expect(told).toEqual([]);

  clock.now = NOW + HOUR;
  await until(() => told.length > 0);
  clock.now = NOW + 2 * HOUR;
  await looked();

  expect(told.map(words)).toEqual([
    words("address:/mill article:mill front month:2026-11 months section:harbor teaser:mill"),
  ]);
});

test("of a clock that jumped over very many changes all is told, and not each", async () => {
  const articles = Array.from({ length: MOST_INSTANTS + 1 }, (_, index) =>
    published(mill({ id: `mill-${index}`, address: `/mill-${index}`, publishedAt: NOW + HOUR + index })),
  );
  const { clock, told, looked } = aFollowed(anArchive(...articles));

  clock.now = NOW + 1000 * HOUR;
  await looked();

  expect(told).toEqual(["site"]);
});

test("a clock that is set back has changed nothing by coming there", async () => {
  const { clock, told, looked } = aFollowed(anArchive(published(mill({ publishedAt: NOW - HOUR }))));

  clock.now = NOW - 2 * HOUR;
  await looked();

  expect(told).toEqual([]);
});

test("an archive that can’t be asked is told once, and is asked again", async () => {
  const fault = new Error("disk I/O error");
  const archive = anArchive(published(mill({ publishedAt: NOW + HOUR })));
  let isBroken = true;
  const { clock, told, errors, looked } = aFollowed({
    ...archive,
    touchedByClock: async (after, until) =>
      isBroken ? Promise.reject(fault) : archive.touchedByClock(after, until),
  });

  clock.now = NOW + HOUR;
  await looked();
  isBroken = false;
  await until(() => told.length > 0);

  expect(errors).toEqual([fault]);
  expect(told).toEqual([expect.stringContaining("article:mill")]);
});

test("once it is stopped, nothing is told any more", async () => {
  const archive = anArchive(published(mill({ publishedAt: NOW + HOUR })));
  const { told, looked } = aFollowed(archive);
  const stopped: string[] = [];
  const following = followArchive({
    store: archive,
    now: () => NOW + stopped.push("asked"),
    onChangedElsewhere: () => {},
    onClock: () => {},
    onError: () => {},
  });

  following.stop();
  await looked();

  expect(stopped).toEqual(["asked"]);
  expect(told).toEqual([]);
});
