/** A content folder in which people are at work, and what search engines are told of it, and when. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pino } from "pino";
import { describe, expect, onTestFinished, test } from "vitest";
import { keepCurrent } from "../../src/archive/keep-current.ts";
import { openArchive } from "../../src/archive/open-archive.ts";
import { createRenderer } from "../../src/render/renderer.ts";
import { createApp } from "../../src/web/app.ts";
import type { FinishedPage } from "../../src/web/finished-page.ts";
import { pageCache } from "../../src/web/page-cache.ts";
import { aContentFolder, siteYaml } from "../support/a-content-folder.ts";
import { aHarborFile } from "../support/a-harbor-file.ts";
import { type Answer, aListener } from "../support/a-listener.ts";
import { anAnnouncer } from "../support/an-announcer.ts";
import { NOW } from "../support/an-archive.ts";
import { listening } from "../support/listening.ts";
import { until } from "../support/until.ts";

const HOUR = 3_600_000;
const MILL = "articles/2026/11/mill.md";
const WEIR = "articles/2026/11/weir.md";
const atMill = "/2026/11/20/harbor/mill";
const atWeir = "/2026/11/21/harbor/weir";
const withKey = `${siteYaml}announcements: { indexNowKey: ebb-and-flow-1921 }\n`;
/** 13:00 and 14:00 in UTC; the tests begin at 12:00. */
const [atEight, atNine] = ["2026-11-21T08:00:00-05:00", "2026-11-21T09:00:00-05:00"];

/** As main.ts wires it, over a folder with one article. */
async function aNewsroomAtWork(files: Record<string, string> = {}, ...answers: Answer[]) {
  const engine = await aListener(...answers);
  const folder = aContentFolder({ "site.yaml": withKey, [MILL]: aHarborFile("Mill drained"), ...files });
  const store = openArchive(":memory:");
  onTestFinished(() => store.close());
  const { clock, wake } = anAnnouncer(store, { indexNowEndpoint: engine.url });
  const seen: string[] = [];
  const kept = await keepCurrent({
    folder,
    store,
    now: () => clock.now,
    report({ changes }) {
      seen.push(...changes.map(({ file, is }) => `${is} ${file}`));
      void wake();
    },
    onError(fault) {
      throw fault;
    },
  });
  onTestFinished(() => kept.close());
  await wake();
  seen.length = 0;
  return {
    engine,
    store,
    clock,
    wake,
    write: (path: string, text: string) => writeFileSync(join(folder, path), text),
    remove: (path: string) => rmSync(join(folder, path)),
    /** The archive has taken it in, and whoever had to be told of that was. */
    async takesIn(change: string): Promise<void> {
      await until(() => seen.includes(change));
      await wake();
    },
    told: () => engine.told.map(({ body }) => JSON.parse(body).urlList),
  };
}

const whole = (...addresses: string[]) => addresses.map((address) => `https://ledger.example${address}`);

test("what was there from the beginning is told to nobody", async () => {
  const { told } = await aNewsroomAtWork();

  expect(told()).toEqual([]);
});

test("an article is told of when it is published, edited, withdrawn and deleted", async () => {
  const { write, remove, takesIn, told } = await aNewsroomAtWork();

  write(WEIR, aHarborFile("Weir mended", { published: "2026-11-21T06:00:00-05:00" }));
  await takesIn(`published ${WEIR}`);
  write(MILL, aHarborFile("Mill filled"));
  await takesIn(`updated ${MILL}`);
  write(MILL, aHarborFile("Mill filled", { status: "withdrawn", reason: "It was another mill." }));
  await takesIn(`withdrawn ${MILL}`);
  remove(WEIR);
  await takesIn(`removed ${WEIR}`);

  expect(told()).toEqual([whole(atWeir), whole(atMill), whole(atMill), whole(atWeir)]);
});

describe("an embargoed article", () => {
  test("is told of at its hour, though it was moved, and not before", async () => {
    const { write, takesIn, told, clock, wake } = await aNewsroomAtWork({
      [WEIR]: aHarborFile("Weir mended", { published: atEight }),
    });

    write(WEIR, aHarborFile("Weir mended at last", { published: atNine }));
    await takesIn(`embargoed ${WEIR}`);
    clock.now = NOW + HOUR;
    await wake();
    expect(told()).toEqual([]);

    clock.now = NOW + 2 * HOUR;
    await wake();
    expect(told()).toEqual([whole(atWeir)]);
  });

  test("is never told of when it becomes a draft again, or is deleted", async () => {
    const { write, remove, takesIn, told, clock, wake } = await aNewsroomAtWork({
      [WEIR]: aHarborFile("Weir mended", { published: atEight }),
      "articles/2026/11/lock.md": aHarborFile("Lock opened", { published: atEight }),
    });

    write(WEIR, aHarborFile("Weir mended", { published: atEight, status: "draft" }));
    await takesIn(`removed ${WEIR}`);
    remove("articles/2026/11/lock.md");
    await takesIn("removed articles/2026/11/lock.md");
    clock.now = NOW + 2 * HOUR;
    await wake();

    expect(told()).toEqual([]);
  });
});

test("who gets a key of IndexNow tells of what is new from then on", async () => {
  const { write, takesIn, told, store, wake } = await aNewsroomAtWork({ "site.yaml": siteYaml });
  write(MILL, aHarborFile("Mill filled"));
  await takesIn(`updated ${MILL}`);

  write("site.yaml", withKey);
  await until(async () => (await store.newsroom()).site.announcements.indexNowKey !== undefined);
  await wake();
  expect(told()).toEqual([]);

  write(MILL, aHarborFile("Mill flooded"));
  await until(() => told().length > 0);
  expect(told()).toEqual([whole(atMill)]);
});

test("a page answers while whoever is told is silent", async () => {
  const { write, engine, store, clock } = await aNewsroomAtWork({}, "silence");
  const app = createApp({
    archive: store,
    pages: pageCache<FinishedPage>({ mostBytes: 0, archive: store, now: () => clock.now }),
    renderer: createRenderer("views", "public/styles"),
    log: pino({ level: "silent" }),
    now: () => clock.now,
    startedAt: 0,
    isDraining: () => false,
    stuckSince: () => undefined,
    contentFolder: "content",
    publicFolder: "public",
    isProduction: true,
  });
  const { origin, close } = await listening(app);
  onTestFinished(close);

  write(MILL, aHarborFile("Mill filled"));
  await engine.hears(1);
  const page = await fetch(origin + atMill);

  expect(page.status).toBe(200);
  expect(await page.text()).toContain("Mill filled");
});
