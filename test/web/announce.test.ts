/** Search engines and hubs, real servers all, and what they are told of what is new. */
import { setImmediate } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { openArchive } from "../../src/archive/open-archive.ts";
import { aListener } from "../support/a-listener.ts";
import { anAnnouncer, anAnnouncingArchive, KEY, somethingNew } from "../support/an-announcer.ts";
import { NOW, published } from "../support/an-archive.ts";
import { aNewsroom, anArticle } from "../support/an-article.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe("whoever was told", () => {
  for (const status of [200, 202, 204]) {
    test(`and answers ${status} is not told again`, async () => {
      const { engine, wake, clock } = await somethingNew(status);

      await wake();
      clock.now += 24 * HOUR;
      await wake();

      expect(engine.told).toHaveLength(1);
    });
  }

  test("and refuses is not told again, and the operator is told how to mend it", async () => {
    const { engine, wake, clock, said } = await somethingNew(403);

    await wake();
    clock.now += 24 * HOUR;
    await wake();

    expect(engine.told).toHaveLength(1);
    expect(said()).toEqual([
      `IndexNow refused what is new (403) and is not told of it again: see that https://ledger.example/${KEY}.txt ` +
        "can be read from outside and holds the key, and that https://ledger.example is the site’s address",
    ]);
  });

  const redirect = { status: 307, headers: { Location: "/told" } };
  for (const [title, answer] of [
    ["fails", 500],
    ["hangs up", "hang up"],
    ["sends us elsewhere", redirect],
    ["is too busy", 429],
  ] as const) {
    test(`and ${title} is told again a minute later, and not before`, async () => {
      const { engine, wake, clock, said } = await somethingNew(answer, 200);

      await wake();
      clock.now += MINUTE - 1;
      await wake();
      expect(engine.told).toHaveLength(1);
      clock.now += 1;
      await wake();

      expect(engine.told).toHaveLength(2);
      expect(engine.told[1]?.body).toBe(engine.told[0]?.body);
      expect(said()[0]).toMatch(
        /^IndexNow could not be told what is new \(.+\); again 2026-11-21T12:01:00Z$/,
      );
      expect(said()[1]).toBe("IndexNow was told what is new");
    });
  }

  for (const [form, wish] of [
    ["in seconds", "1800"],
    ["by a date", "Sat, 21 Nov 2026 12:30:00 GMT"],
  ] as const) {
    test(`and asks ${form} to be let alone for half an hour is told again then`, async () => {
      const answer = { status: 429, headers: { "Retry-After": wish } };
      const { engine, wake, clock } = await somethingNew(answer, 200);

      await wake();
      clock.now += 30 * MINUTE - 1;
      await wake();
      expect(engine.told).toHaveLength(1);
      clock.now += 1;
      await wake();

      expect(engine.told).toHaveLength(2);
    });
  }

  test("and asks for something that is no time is told again a minute later", async () => {
    const answer = { status: 429, headers: { "Retry-After": "when the tide is in" } };
    const { engine, wake, clock } = await somethingNew(answer, 200);

    await wake();
    clock.now += MINUTE;
    await wake();

    expect(engine.told).toHaveLength(2);
  });

  test("and does not answer for three days is told no more of it, and the log says so", async () => {
    const { wake, clock, said, engine, put } = await somethingNew(500);

    for (let hour = 0; hour <= 80; hour += 1) {
      await wake();
      clock.now += HOUR;
    }
    const attempts = engine.told.length;
    put("/weir");
    clock.now += 6 * HOUR;
    await wake();

    expect(said()).toContain("IndexNow could not be told for days: 1 of these are given up");
    expect(attempts).toBeLessThan(25);
    expect(JSON.parse(engine.told.at(-1)?.body ?? "").urlList).toEqual(["https://ledger.example/weir"]);
  });
});

test("one that fails delays no other", async () => {
  const engine = await aListener(500);
  const hub = await aListener(200);
  const { put, wake } = await anAnnouncingArchive(
    { indexNowKey: KEY, webSubHub: hub.url },
    { indexNowEndpoint: engine.url },
  );
  put("/mill");

  await wake();

  expect(engine.told).toHaveLength(1);
  expect(hub.told).toHaveLength(1);
});

describe("without being woken, a server tells", () => {
  test("what comes out at its hour", async () => {
    const engine = await aListener(200);
    const { archive, wake, clock } = await anAnnouncingArchive(
      { indexNowKey: KEY },
      { indexNowEndpoint: engine.url },
    );
    const embargoed = published(anArticle({ address: "/mill", publishedAt: NOW + 30 }));
    archive.update({ edition: "first", read: [embargoed], now: NOW });

    await wake();
    expect(engine.told).toEqual([]);
    clock.now += 30;

    await engine.hears(1);
  });

  test("what is ever so far ahead, by timers that can wait so long", async () => {
    const warnings: Error[] = [];
    const note = (warning: Error) => warnings.push(warning);
    process.on("warning", note);
    onTestFinished(() => void process.off("warning", note));
    const { archive, wake } = await anAnnouncingArchive({ indexNowKey: KEY });
    const embargoed = published(anArticle({ publishedAt: NOW + 60 * 24 * HOUR }));
    archive.update({ edition: "first", read: [embargoed], now: NOW });

    await wake();
    await setImmediate();

    expect(warnings).toEqual([]);
  });
});

test("what becomes new while one is told is told right after, in the same go", async () => {
  const { engine, put, wake } = await somethingNew(200);

  const first = wake();
  put("/weir");
  await Promise.all([first, wake()]);

  expect(engine.told.map(({ body }) => JSON.parse(body).urlList)).toEqual([
    ["https://ledger.example/mill"],
    ["https://ledger.example/weir"],
  ]);
});

test("whom site.yaml names while another is told hears of what is new from then on", async () => {
  const { archive, wake, put } = await somethingNew(200);
  const hub = await aListener(200);
  const announcements = { indexNowKey: KEY, webSubHub: hub.url };

  const first = wake();
  archive.update({ edition: "first", newsroom: aNewsroom({ site: { announcements } }), now: NOW });
  await Promise.all([first, wake()]);
  put("/weir");
  await wake();

  expect(hub.told).toHaveLength(1);
});

test("a server that stops does not wait for an answer, and the next one tells it at once", async () => {
  const { engine, wake, close, archive } = await somethingNew("silence", 200);
  const telling = wake();
  await engine.hears(1);

  await close();
  await telling;
  await anAnnouncer(archive, { indexNowEndpoint: engine.url }).wake();

  expect(engine.told).toHaveLength(2);
  expect(engine.told[1]?.body).toBe(engine.told[0]?.body);
});

test("a server that has stopped tells nobody", async () => {
  const { engine, wake, close } = await somethingNew(200);

  await close();
  await wake();

  expect(engine.told).toEqual([]);
});

describe("a copy that is not in production", () => {
  test("tells nobody, keeps nothing to be told later, and says so once", async () => {
    const engine = await aListener(200);
    const copy = await anAnnouncingArchive(
      { indexNowKey: KEY },
      { isProduction: false, indexNowEndpoint: engine.url },
    );

    copy.put("/mill");
    await copy.wake();
    await copy.wake();
    await anAnnouncer(copy.archive, { indexNowEndpoint: engine.url }).wake();

    expect(engine.told).toEqual([]);
    expect(copy.said()).toEqual([
      "Search engines and hubs are not told what is new: that is done in production only",
    ]);
  });

  test("says nothing when site.yaml names nobody to tell", async () => {
    const copy = await anAnnouncingArchive({}, { isProduction: false });

    await copy.wake();

    expect(copy.said()).toEqual([]);
  });
});

test("an archive that fails is told in the log, and harms nobody", async () => {
  const archive = openArchive(":memory:");
  const { wake, lines } = anAnnouncer(archive);
  archive.close();

  await wake();

  expect(lines.map(({ level, msg }) => [level, msg])).toEqual([
    [50, "What is new could not be told; it is tried again in a minute"],
  ]);
});
