/** What readers see of an article's versions, while its editor edits the file. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { expect, onTestFinished, test } from "vitest";
import { aContentFolder } from "../support/a-content-folder.ts";
import { aHarborFile } from "../support/a-harbor-file.ts";
import { textsOf } from "../support/a-rendered-page.ts";
import { aServer } from "../support/a-server.ts";
import { anArticleFile } from "../support/an-article-file.ts";
import { until } from "../support/until.ts";

const FILE = "articles/2026/11/mill.md";
const MILL = "/2026/11/20/world/mill";
const DAY = 86_400_000;

const first = anArticleFile({}, "The piles are of elm, says the habror office.\n");
const mended = first.replace("habror", "harbor").replace("byline:", "minorChanges: true\nbyline:");
const corrected = anArticleFile(
  {
    corrections: `[{ kind: correction, date: 2026-11-21T09:00:00-05:00, text: "The piles are of oak." }]`,
  },
  "The piles are of <b>oak</b> {{ 7 }}, says the harbor office.\n",
);

/** A newsroom with one file, its readers, and the hour by its clock. */
async function aNewsroom(file = first) {
  const folder = aContentFolder({ [FILE]: file });
  const clock = { now: Date.UTC(2026, 10, 20, 17) };
  const server = await aServer({ content: folder, now: () => clock.now });
  onTestFinished(() => server.close());
  const get = (path: string) => fetch(server.origin + path, { redirect: "manual" });
  const page = async (path: string) => new JSDOM(await (await get(path)).text()).window.document;
  const count = async () => textsOf(await page(`${MILL}/history`), ".version").length;
  return {
    clock,
    get,
    page,
    remove: () => rmSync(join(folder, FILE)),
    write: (text: string, file = FILE) => writeFileSync(join(folder, file), text),
    /** Saves the file, and waits until readers have another version. */
    async edit(text: string) {
      const before = await count();
      clock.now += DAY;
      writeFileSync(join(folder, FILE), text);
      await until(async () => (await count()) > before);
    },
  };
}

test("an article that never changed says so, and its page says nothing of a history", async () => {
  const { page } = await aNewsroom();

  expect(textsOf(await page(`${MILL}/history`), ".history-since")).toEqual([
    "The first version kept here is of November 20, 2026, 9:00 AM EST. It has not changed since.",
  ]);
  const article = await page(MILL);
  expect(article.querySelectorAll('a[href*="history"], link[rel="version-history"]')).toHaveLength(0);
});

test("each edit is a version, with its time and its note, and a small one is folded away", async () => {
  const { edit, page } = await aNewsroom();
  await edit(mended);
  await edit(corrected);

  const history = await page(`${MILL}/history`);

  expect(textsOf(history, ".version-name")).toEqual([
    "Version 3 November 22, 2026, 12:00 PM EST",
    "Version 2 November 21, 2026, 12:00 PM EST",
    "Version 1 November 20, 2026, 9:00 AM EST",
  ]);
  expect(textsOf(history, ".version-note")).toEqual([
    "Correction: The piles are of oak.",
    "Typing errors",
    "First published",
  ]);
  expect(textsOf(history, "summary")).toEqual(["1 minor change of November 21, 2026: typing errors"]);
});

test("what changed between any two versions can be read, and text that would be more stays text", async () => {
  const { edit, page } = await aNewsroom();
  await edit(mended);
  await edit(corrected);

  const small = await page(`${MILL}/history?from=1&to=2`);
  const all = await page(`${MILL}/history?from=3&to=1`);

  expect(textsOf(small, "del, ins")).toEqual([
    "removed: habror (end of removed)",
    "added: harbor (end of added)",
  ]);
  expect(textsOf(all, ".changed > p").join()).toContain("<b>oak</b> {{ 7 }}");
  expect(all.querySelector("b")).toBeNull();
});

test("the article’s page leads to what changed, for readers and for machines", async () => {
  const { edit, page } = await aNewsroom();
  await edit(corrected);

  const article = await page(MILL);

  expect(textsOf(article, ".article-dates > span, .article-dates > a")).toEqual([
    "Published November 20, 2026, 9:00 AM EST",
    "Updated November 21, 2026, 9:00 AM EST",
    "See what changed",
  ]);
  expect(article.querySelector(".article-dates a")?.getAttribute("href")).toBe(`${MILL}/history`);
  expect(article.querySelector('link[rel="version-history"]')?.getAttribute("href")).toBe(
    `https://ledger.example${MILL}/history`,
  );
  const note = (await page(`${MILL}/history`)).querySelector(".version-note a")?.getAttribute("href");
  expect(article.getElementById(note?.split("#")[1] ?? "")?.textContent).toContain("The piles are of oak.");
});

test("the history is kept like a page, and is current until the next edit", async () => {
  const { edit, get } = await aNewsroom();
  await edit(mended);

  for (const path of [`${MILL}/history`, `${MILL}/history?from=1&to=2`]) {
    const { status, headers } = await get(path);

    expect(status).toBe(200);
    expect(headers.get("cache-control")).toBe(
      "public, max-age=30, stale-while-revalidate=60, stale-if-error=86400",
    );
    expect(headers.get("etag")).toMatch(/^W\//);
    expect(headers.get("last-modified")).toBe("Sat, 21 Nov 2026 17:00:00 GMT");
    expect(headers.get("content-security-policy")).toContain("form-action 'self'");
  }
});

test("a version that nobody has had is found nowhere", async () => {
  const { edit, get } = await aNewsroom();
  await edit(mended);

  for (const query of ["from=0&to=1", "from=1&to=3", "from=1", "to=1", "from=01&to=2", "from=1&to=x"])
    expect([query, (await get(`${MILL}/history?${query}`)).status]).toEqual([query, 404]);
  expect((await get(`${MILL}/history?from=1&from=2&to=2`)).status).toBe(404);
  expect((await get(`${MILL}/history?from=1&to=1&utm_source=mail`)).status).toBe(200);
});

test("what was written under embargo is no version: readers get the last of it", async () => {
  const embargoed = (text: string) => anArticleFile({ published: "2026-11-22T09:00:00-05:00" }, `${text}\n`);
  const { clock, get, page, write } = await aNewsroom(embargoed("The council is to resign."));
  const later = "/2026/11/22/world/mill";

  expect((await get(`${later}/history`)).status).toBe(404);
  write(embargoed("The council resigned."));
  // Live when the one before it has been read, too.
  write(aHarborFile("Weir mended"), "articles/2026/11/weir.md");
  await until(async () => (await get("/2026/11/20/harbor/weir")).status === 200);
  clock.now = Date.UTC(2026, 10, 22, 15);

  const history = await page(`${later}/history`);
  expect(textsOf(history, ".version-name")).toEqual(["Version 1 November 22, 2026, 9:00 AM EST"]);
  expect((await get(`${later}/history?from=1&to=2`)).status).toBe(404);
});

test("the history goes when its article goes, and a draft has none", async () => {
  const { edit, get, write, remove } = await aNewsroom();
  await edit(corrected);
  const paths = [`${MILL}/history`, `${MILL}/history?from=1&to=2`];
  const statuses = () => Promise.all(paths.map(async (path) => (await get(path)).status));

  write(corrected.replace("section:", "status: withdrawn\nreason: It was another mill.\nsection:"));
  await until(async () => (await get(MILL)).status === 410);
  expect(await statuses()).toEqual([410, 410]);

  write(corrected.replace("section:", "status: draft\nsection:"));
  await until(async () => (await get(MILL)).status === 404);
  expect(await statuses()).toEqual([404, 404]);

  remove();
  expect(await statuses()).toEqual([404, 404]);
});

test("an article that moved takes its history along", async () => {
  const { edit, get, write } = await aNewsroom();
  await edit(mended);

  const moved = aHarborFile("Tide mill to be drained", { formerUrls: `[${MILL}, /old/history]` });
  write(moved);
  const there = "/2026/11/20/harbor/mill";
  await until(async () => (await get(there)).status === 200);

  const to = async (path: string) => (await get(path)).headers.get("location");
  expect(await to(`${MILL}/history`)).toBe(`${there}/history`);
  expect(await to(`${MILL}/history?from=1&to=2`)).toBe(`${there}/history?from=1&to=2`);
  expect(await to("/old/history")).toBe(there);
  expect(await to("/old/history/history")).toBe(`${there}/history`);
  expect(await to(`${there}/History/?from=1&to=2`)).toBe(`${there}/history?from=1&to=2`);
  expect((await get(`${there}/history?from=1&to=2`)).status).toBe(200);
});
