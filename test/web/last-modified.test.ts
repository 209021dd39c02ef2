/** What who asks by date alone is told: never that an old copy is current. */
import request from "supertest";
import { describe, expect, test } from "vitest";
import type { ArchiveStore, ReadFile } from "../../src/archive/store.ts";
import type { Instant } from "../../src/article/instant.ts";
import { createApp } from "../../src/web/app.ts";
import type { FinishedPage } from "../../src/web/finished-page.ts";
import { pageCache } from "../../src/web/page-cache.ts";
import type { Service } from "../../src/web/service.ts";
import { aService, NOW } from "../support/an-app.ts";
import { anArchive, aPage, published, withdrawn } from "../support/an-archive.ts";
import { aNewsroom, anArticle, aStaticPage, aWithdrawal } from "../support/an-article.ts";

const HOUR = 3_600_000;
const LATER = NOW + HOUR;
const topics = [{ id: "rivers", name: "Rivers" }];
const publishedAt = NOW - 9 * HOUR;
const mill = anArticle({ id: "mill", address: "/mill", publishedAt, topics });
const weir = anArticle({ id: "weir", address: "/weir", publishedAt: NOW - 2 * HOUR, topics });
const lists = [
  ...[
    "/",
    "/section/harbor",
    "/topic/rivers",
    "/by/marta-lindqvist",
    "/feed.rss",
    "/feed.atom",
    "/feed.json",
  ],
  ...["/section/harbor/feed.atom", "/sitemap.xml", "/sitemap-2026-11.xml", "/sitemap-pages.xml"],
  ...["/news-sitemap.xml", "/corrections", "/corrections/feed.rss", "/about", "/llms.txt", "/robots.txt"],
];

/** Every answer is made anew, as after a restart. */
function anAppOver(archive: ArchiveStore, times: Pick<Service, "startedAt" | "now">) {
  const pages = pageCache<FinishedPage>({ mostBytes: 0, archive, now: times.now });
  return createApp({ ...aService({}), archive, pages, ...times });
}

function aSite(startedAt: Instant = 0) {
  const archive = anArchive(published(mill), published(weir), aPage(aStaticPage()));
  const clock = { now: NOW };
  const app = anAppOver(archive, { startedAt, now: () => clock.now });
  return {
    update(...read: ReadFile[]): void {
      clock.now = LATER;
      archive.update({ edition: "first", read, now: LATER });
    },
    clock,
    dateOf: async (path: string) => (await request(app).get(path)).headers["last-modified"] ?? "none",
    statusFor: async (path: string, since: string) =>
      (await request(app).get(path).set("If-Modified-Since", since)).status,
  };
}

describe("who has a copy gets another one after", () => {
  const { id, address } = mill;
  const changes: readonly (readonly [string, ReadFile])[] = [
    ["an article came that is dated earlier", published({ ...mill, id: "lock", address: "/lock" })],
    ["a headline changed without a date", published({ ...mill, headline: "Mill drained" })],
    ["an article was withdrawn", withdrawn(aWithdrawal({ id, address, publishedAt }))],
  ];
  for (const [what, file] of changes) {
    test(`${what}, and none otherwise`, async () => {
      const site = aSite();
      const dates = await Promise.all(lists.map(site.dateOf));
      const ask = () => Promise.all(lists.map((path, index) => site.statusFor(path, dates[index] ?? "")));
      expect(new Set(await ask())).toEqual(new Set([304]));

      site.update(file);

      expect(new Set(await ask())).toEqual(new Set([200]));
    });
  }

  test("the server started again, perhaps with other templates", async () => {
    expect(await aSite(NOW - 3 * HOUR).dateOf("/")).toBe("Sun, 22 Nov 2026 17:00:00 GMT");
    expect(await aSite(NOW - HOUR).dateOf("/")).toBe("Sun, 22 Nov 2026 18:00:00 GMT");
  });

  test("an article grew too old for the news sitemap", async () => {
    const site = aSite();
    const date = await site.dateOf("/news-sitemap.xml");

    site.clock.now = publishedAt + 48 * HOUR;

    expect(await site.statusFor("/news-sitemap.xml", date)).toBe(200);
  });
});

describe("an article has the date that readers see", () => {
  const forms = ["/mill", "/mill.md", "/mill.ninjs.json", "/oembed?url=https://ledger.example/mill"];
  const SEEN = "Sun, 22 Nov 2026 20:00:00 GMT";
  const versions = [
    ["as long as it is as it was", {}, "Sun, 22 Nov 2026 10:00:00 GMT"],
    ["and the new one once it has one", { updatedAt: NOW + HOUR / 2 }, "Sun, 22 Nov 2026 19:30:00 GMT"],
    ["unless it changed without one", { headline: "Mill drained" }, SEEN],
    ["unless that was moved back", { publishedAt: publishedAt - HOUR }, SEEN],
  ] as const;
  for (const [when, own, expected] of versions) {
    test(when, async () => {
      const site = aSite();
      site.update(published({ ...mill, ...own }));

      const dates = await Promise.all(forms.map(site.dateOf));

      expect(dates).toEqual(forms.map(() => expected));
    });
  }
});

test("no date lies in the future", async () => {
  const site = aSite();
  site.update(
    aPage(aStaticPage({ updatedAt: LATER + HOUR })),
    published({ ...mill, updatedAt: LATER + HOUR }),
  );
  site.clock.now = NOW - HOUR;

  const dates = await Promise.all([...lists, "/mill"].map(site.dateOf));

  for (const date of dates) expect(Date.parse(date)).toBeLessThanOrEqual(NOW - HOUR);
});

describe("an article's copy is not called current after", () => {
  const elsewhere: readonly (readonly [
    what: string,
    act: (archive: ReturnType<typeof anArchive>) => void,
  ])[] = [
    [
      "the newsroom says something else",
      (archive) =>
        archive.update({
          edition: "first",
          newsroom: aNewsroom({ site: { motto: "Once a day" } }),
          now: LATER,
        }),
    ],
    [
      "an article beside it was withdrawn",
      (archive) =>
        archive.update({
          edition: "first",
          read: [withdrawn(aWithdrawal({ id: "weir", address: "/weir" }))],
          now: LATER,
        }),
    ],
    [
      "it was away and came back edited",
      (archive) => {
        archive.update({ edition: "first", gone: ["articles/mill.md"], now: LATER });
        archive.update({ edition: "first", read: [published({ ...mill, headline: "Drained" })], now: LATER });
      },
    ],
  ];
  for (const [what, act] of elsewhere) {
    test(what, async () => {
      const archive = anArchive(published(mill), published(weir));
      const app = anAppOver(archive, { startedAt: 0, now: () => LATER });
      const { headers } = await request(app).get("/mill");
      act(archive);

      const again = await request(app)
        .get("/mill")
        .set("If-Modified-Since", String(headers["last-modified"]));

      expect(again.status).toBe(200);
    });
  }
});
