import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import request from "supertest";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { signPreview } from "../../src/web/preview-token.ts";
import {
  aPreviewedSite,
  DRAFT,
  draft,
  EMBARGOED,
  HOUR,
  LIVE,
  NOON,
  type PreviewedSite,
  previewOf,
} from "../support/a-previewed-site.ts";
import { PREVIEW_KEY } from "../support/a-server.ts";
import { anApp } from "../support/an-app.ts";
import { aWithdrawal } from "../support/an-article.ts";

let site: PreviewedSite;

beforeAll(async () => {
  site = await aPreviewedSite(() => NOON);
});
afterAll(() => site.close());

const linksOf = (document: Document): string[] =>
  [...document.querySelectorAll("[href], [src], [action]")].flatMap(
    (element) =>
      element.getAttribute("href") ?? element.getAttribute("src") ?? element.getAttribute("action") ?? [],
  );

describe("a draft", () => {
  test("is shown as readers would get it, under words that say what it is and how long the address works", async () => {
    const page = await site.open(previewOf({ file: DRAFT }));

    expect(page).toMatchObject({ status: 200, headline: "Eel pots come up empty" });
    expect(page.banner).toBe(
      "Preview of a draft. Not published. This address works until November 22, 2026, 1:00 PM EST.",
    );
    expect(page.document.querySelector("aside.preview")?.getAttribute("aria-label")).toBe("Preview");
    expect(page.document.querySelector(".article-body")?.textContent).toContain("The pots were bare.");
  });

  test("is kept by nobody, found by nobody, and no site it links to learns its address", async () => {
    const { headers, document } = await site.open(previewOf({ file: DRAFT }));

    expect(headers.get("cache-control")).toBe("private, no-store");
    expect(headers.get("cdn-cache-control")).toBeNull();
    expect(headers.get("x-robots-tag")).toBe("noindex");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect([headers.get("etag"), headers.get("last-modified")]).toEqual([null, null]);
    expect(document.querySelector("meta[name=robots]")?.getAttribute("content")).toBe("noindex");
    expect(document.querySelectorAll("link, script, meta[property]")).toHaveLength(0);
  });

  test("keeps every link to the site inside the preview, and leaves the others as they are", async () => {
    const address = previewOf({ file: DRAFT });
    const { document } = await site.open(address);

    const links = linksOf(document).filter((link) => link.startsWith("/"));
    const others = linksOf(document).filter((link) => !link.startsWith("/"));

    expect(links).toContain(`${address}/about`);
    expect(links).toContain(`${address}/`);
    expect(links.filter((link) => !link.startsWith(`${address}/`))).toEqual([]);
    expect(others).toContain("https://lock.example/");
    for (const link of links) expect([link, (await site.get(link)).status]).toEqual([link, 200]);
  });

  test("has its picture for whoever holds the token, and for nobody else", async () => {
    const address = previewOf({ file: DRAFT });
    const { document } = await site.open(address);

    const picture = document.querySelector("article img")?.getAttribute("src") ?? "";
    const inside = await site.get(picture);
    const crop = await site.get(`${picture.replace("/pictures/", "/crops/1x1/")}.jpg`);

    expect(picture).toMatch(new RegExp(`^${address}/pictures/2026/11/pots-[0-9a-f]{8}\\.jpg$`));
    expect([inside.status, inside.headers.get("cache-control")]).toEqual([200, "private, no-store"]);
    expect([crop.status, crop.headers.get("cache-control")]).toEqual([200, "private, no-store"]);
    expect([inside, crop].map(({ headers }) => headers.get("cdn-cache-control"))).toEqual([null, null]);
    expect((await site.get(picture.slice(address.length))).status).toBe(404);
    expect((await site.get(picture.replace("/preview/W", "/preview/X"))).status).toBe(404);
  });

  test("stands at its own address inside the preview too, and at no public one", async () => {
    const page = await site.open(`${previewOf({ file: DRAFT })}/2026/11/20/world/eel-pots`);

    expect(page.headline).toBe("Eel pots come up empty");
    expect(page.banner).toMatch(/^Preview of a draft/);
    expect((await site.get("/2026/11/20/world/eel-pots")).status).toBe(404);
  });

  test("is shown as its file is at that moment", async () => {
    const file = join(site.folder, DRAFT);
    writeFileSync(file, draft.replace("Eel pots", "All the eel pots"));
    const changed = await site.open(previewOf({ file: DRAFT }));
    rmSync(file);
    const gone = await site.open(previewOf({ file: DRAFT }));
    writeFileSync(file, draft);

    expect(changed.headline).toBe("All the eel pots come up empty");
    expect([gone.status, gone.headers.get("cache-control")]).toEqual([404, "private, no-store"]);
    expect(gone.headers.get("cdn-cache-control")).toBeNull();
  });
});

test("an article under embargo is shown before its hour, and its preview says so", async () => {
  const page = await site.open(previewOf({ file: EMBARGOED }));

  expect(page).toMatchObject({ status: 200, headline: "The ebb tables are out" });
  expect(page.banner).toMatch(
    /^Preview of an article under embargo until November 30, 2026, 9:00 AM EST\. This address/,
  );
});

test("a published article is shown as its file says it, and the rest of the site as it is", async () => {
  const address = previewOf({ file: LIVE });

  expect((await site.open(address)).banner).toMatch(/^Preview of an article as its file says it now\./);
  expect((await site.open(`${address}/section/harbor`)).banner).toMatch(/^This is the site as it is now\./);
});

test("a withdrawn article is shown as the notice that readers get", async () => {
  const page = await site.open(previewOf({ file: "articles/2026/11/rope.md" }));

  expect(page).toMatchObject({ status: 410, headline: "This article has been withdrawn" });
  expect(page.banner).toMatch(/^Preview of the notice/);
  expect(page.headers.get("cache-control")).toBe("private, no-store");
});

describe("in production too, search engines are told to keep out", () => {
  const until = NOON + HOUR;
  const token = signPreview({ until }, PREVIEW_KEY);
  const cases: [string, string, number][] = [
    ["of a page that is not there", `/preview/${token}/section/nowhere`, 404],
    ["of a preview that is over", `/preview/${signPreview({ until: NOON - 1 }, PREVIEW_KEY)}`, 404],
    ["of a notice", `/preview/${token}/rope`, 410],
    ["of a legal order", `/preview/${token}/barred`, 451],
    ["of a page that is there", `/preview/${token}/`, 200],
  ];
  for (const [what, path, status] of cases) {
    test(what, async () => {
      const withdrawals = [
        aWithdrawal({ id: "rope", address: "/rope" }),
        aWithdrawal({ id: "barred", address: "/barred", legalOrder: "Harbor Court" }),
      ];
      const but = { isProduction: true, previewKey: () => PREVIEW_KEY, now: () => NOON };

      const response = await request(anApp({ withdrawals, but })).get(path);

      expect([response.status, response.get("X-Robots-Tag")]).toEqual([status, "noindex"]);
    });
  }
});

test("a page that is no news has its preview too", async () => {
  const page = await site.open(previewOf({ file: "pages/about.md" }));

  expect(page).toMatchObject({ status: 200, headline: "About us" });
  expect(page.banner).toMatch(/^Preview of a page/);
});

test("a file that can’t be shown tells what has to be mended, errors first", async () => {
  const page = await site.open(previewOf({ file: "articles/2026/11/faulty.md" }));

  const [first] = page.document.querySelectorAll(".problems li");
  expect(page).toMatchObject({ status: 200, headline: "This file can’t be shown yet" });
  expect(first?.textContent?.replace(/\s+/g, " ").trim()).toBe(
    "Error: unknown section “harbour”: did you mean “harbor”? To mend it: write `harbor` articles/2026/11/faulty.md:4:10",
  );
  expect(page.headers.get("cache-control")).toBe("private, no-store");
});
