import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { crawl, holdersOf } from "../support/a-crawler.ts";
import {
  aPreviewedSite,
  DRAFT,
  EMBARGOED,
  HOUR,
  NOON,
  type PreviewedSite,
  previewOf,
} from "../support/a-previewed-site.ts";
import { PREVIEW_KEY } from "../support/a-server.ts";

let now = NOON;
let site: PreviewedSite;

beforeAll(async () => {
  site = await aPreviewedSite(() => now);
});
afterAll(() => site.close());
beforeEach(() => {
  now = NOON;
});

describe("the site at an hour that is still to come", () => {
  const december = previewOf({ at: Date.UTC(2026, 11, 1) });
  const headlinesOf = ({ document }: { document: Document }): (string | null)[] =>
    [...document.querySelectorAll(".teaser-headline")].map(({ textContent }) => textContent);

  for (const address of [december, `${december}/`]) {
    test(`begins with its front page, ${address.endsWith("/") ? "with" : "without"} a slash`, async () => {
      const page = await site.open(address);

      expect(page.banner).toMatch(/^This is how the site will look on November 30, 2026, 7:00 PM EST\./);
      expect(headlinesOf(page)).toEqual(["The ebb tables are out", "The weir stands"]);
    });
  }

  test("has what will have appeared, and not what will have expired", async () => {
    const list = await site.open(`${december}/section/harbor`);
    const page = await site.open(`${december}/2026/11/30/harbor/ebb-tables`);
    const expired = await site.open(`${december}/2026/11/20/harbor/regatta`);

    expect(headlinesOf(list)).toEqual(["The ebb tables are out", "The weir stands"]);
    expect(page).toMatchObject({ status: 200, headline: "The ebb tables are out" });
    expect(expired.status).toBe(410);
    expect(expired.document.querySelector(".preview")).not.toBeNull();
  });

  test("has no drafts, and readers see nothing of what it has", async () => {
    expect((await site.get(`${december}/2026/11/20/world/eel-pots`)).status).toBe(404);
    expect((await site.get("/2026/11/30/harbor/ebb-tables")).status).toBe(404);
    expect(await (await site.get("/")).text()).not.toContain("The ebb tables");
  });

  test("goes with the clock once that hour has come", async () => {
    const token = previewOf({ at: NOON + HOUR / 2, until: NOON + 1000 * HOUR });
    now = Date.UTC(2026, 11, 1);

    const page = await site.open(token);

    expect(page.banner).toMatch(/^This is the site as it is now\./);
    expect(headlinesOf(page)).toContain("The ebb tables are out");
  });

  test("leads from other spellings and from feeds nowhere but to a page", async () => {
    expect((await site.open(`${december}/Section/HARBOR/`)).status).toBe(200);
    for (const feed of ["/feed.rss", "/sitemap.xml", "/robots.txt", "/2026/11/20/harbor/weir.md"]) {
      expect([feed, (await site.get(december + feed)).status]).toEqual([feed, 404]);
    }
  });

  test("comes as a page also to those who like Markdown better", async () => {
    const response = await site.get(`${december}/2026/11/20/harbor/weir`, { accept: "text/markdown" });

    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  });
});

describe("a token that is not good is an address where nothing is", () => {
  const cases: [string, string][] = [
    ["altered", previewOf({ file: DRAFT }).replace(/.$/, (last) => (last === "A" ? "B" : "A"))],
    ["expired", previewOf({ file: DRAFT, until: NOON })],
    ["signed with another key", previewOf({ file: DRAFT }, `${PREVIEW_KEY}!`)],
    ["cut", previewOf({ file: DRAFT }).slice(0, -9)],
    ["in small letters", previewOf({ file: DRAFT }).toLowerCase()],
    ["of a file that never was", previewOf({ file: "articles/2026/11/nobody.md" })],
    ["of a file outside of the folder", previewOf({ file: "../../etc/passwd" })],
  ];
  for (const [how, address] of cases) {
    test(how, async () => {
      for (const path of [address, `${address}/`, `${address}/section/harbor`]) {
        const response = await site.get(path);

        expect(response.status).toBe(404);
        expect(response.headers.get("cache-control")).toBe("private, no-store");
        expect(await response.text()).not.toMatch(/Eel pots|root:/);
      }
    });
  }

  test("at the moment it ends", async () => {
    const address = previewOf({ file: DRAFT });

    now = NOON + HOUR - 1;
    expect((await site.get(address)).status).toBe(200);
    now = NOON + HOUR;
    expect((await site.get(address)).status).toBe(404);
  });
});

test("a preview is for reading", async () => {
  const response = await fetch(site.origin + previewOf({ file: DRAFT }), { method: "POST" });

  expect(response.status).toBe(405);
});
test("what previews show, readers find nowhere, also when it was shown just before", async () => {
  const december = previewOf({ at: Date.UTC(2026, 11, 1) });
  const pages = [
    previewOf({ file: DRAFT }),
    previewOf({ file: EMBARGOED }),
    december,
    `${december}/section/harbor`,
  ];
  for (const page of pages) expect((await site.get(page)).status).toBe(200);

  const all = await crawl(site.origin, {
    publicOrigin: "https://ledger.example",
    also: ["/2026/11/20/world/eel-pots", "/2026/11/30/harbor/ebb-tables", "/preview", "/preview/"],
  });

  expect(all.size).toBeGreaterThan(20);
  for (const secret of ["Eel pots", "ebb tables", "/preview/", "pots-"]) {
    expect(holdersOf(all, secret)).toEqual([]);
  }
});
