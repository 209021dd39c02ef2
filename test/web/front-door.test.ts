import { Writable } from "node:stream";
import { pino } from "pino";
import { describe, expect, onTestFinished, test } from "vitest";
import { openArchive } from "../../src/archive/open-archive.ts";
import { createApp } from "../../src/web/app.ts";
import type { FinishedPage } from "../../src/web/finished-page.ts";
import { frontDoor } from "../../src/web/front-door.ts";
import { pageCache } from "../../src/web/page-cache.ts";
import type { Service } from "../../src/web/service.ts";
import { aService, NOW } from "../support/an-app.ts";
import { published } from "../support/an-archive.ts";
import { aNewsroom, anArticle, paragraphs } from "../support/an-article.ts";
import { listening } from "../support/listening.ts";
import { until } from "../support/until.ts";

const mill = anArticle({ id: "mill", address: "/mill", body: paragraphs(40) });
const weir = anArticle({ id: "weir", address: "/weir", section: "upriver" });

async function aSite(but: Partial<Service> = {}) {
  const archive = openArchive(":memory:");
  archive.update({
    edition: "first",
    newsroom: aNewsroom(),
    read: [published(mill), published(weir)],
    now: NOW,
  });
  const pages = pageCache<FinishedPage>({ mostBytes: 2 ** 20, archive, now: () => NOW });
  archive.onTouched(pages.drop);
  const service = { ...aService({}), archive, pages, ...but };
  const server = await listening(createApp(service), frontDoor(service));
  onTestFinished(() => server.close());
  return {
    archive,
    raw: server.raw,
    async ask(path: string, headers: Record<string, string> = {}) {
      const response = await fetch(server.origin + path, {
        headers: { "accept-encoding": "br", ...headers },
      });
      const { status } = response;
      return {
        status,
        was: response.headers.get("cache-status"),
        headers: response.headers,
        text: await response.text(),
      };
    },
  };
}

const HIT = "Broadsheet; hit";
const MISS = "Broadsheet; fwd=uri-miss";

test("a refusal spells its headers alike, whether the page was kept or made for it", async () => {
  const { ask, raw } = await aSite();
  const refused = () =>
    raw('GET /mill HTTP/1.1\r\nHost: news.example\r\nIf-Match: "weir"\r\nConnection: close\r\n\r\n');
  const made = await refused();
  await ask("/mill");

  expect(made).toContain("HTTP/1.1 412 Precondition Failed\r\n");
  expect(made).toContain("\r\nX-Content-Type-Options: nosniff\r\n");
  expect(made).toContain("\r\nVary: ");
  const names = (answer: string) => answer.match(/^[\w-]+(?=: )/gm);
  expect(names(made)).toEqual(names(await refused()));
});

test("the second reader of a page gets what the first one got, without a question to the archive", async () => {
  const { ask, archive } = await aSite();
  const first = await ask("/mill");
  archive.close();

  const second = await ask("/mill");

  expect([first.was, second.was]).toEqual([MISS, HIT]);
  expect(second.text).toBe(first.text);
});

test("what stands in a query that no page reads makes no difference", async () => {
  const { ask } = await aSite();
  await ask("/mill");

  expect((await ask("/mill?utm_source=mail&fbclid=1")).was).toBe(HIT);
});

test("pages of a list are kept one by one", async () => {
  const { ask } = await aSite();
  await ask("/section/harbor");

  expect((await ask("/section/harbor?page=1")).was).toBe(MISS);
  expect((await ask("/section/harbor?page=1&utm_source=mail")).was).toBe(HIT);
  expect((await ask("/section/harbor?page=1&from=mail")).was).toBe(HIT);
  expect((await ask("/section/harbor?page=2")).status).toBe(404);
});

test("a page that reads no parameter is kept once, whoever adds one", async () => {
  const { ask } = await aSite();

  expect((await ask("/mill?page=7")).was).toBe(MISS);
  expect((await ask("/mill?page=7")).was).toBe(HIT);
  expect((await ask("/mill?from=timeline")).was).toBe(HIT);
  expect((await ask("/mill")).was).toBe(HIT);
});

test("Markdown at an article’s address is kept beside its page", async () => {
  const { ask } = await aSite();
  await ask("/mill");
  const markdown = { accept: "text/markdown" };

  expect((await ask("/mill", markdown)).was).toBe(MISS);

  const [page, again] = [await ask("/mill"), await ask("/mill", markdown)];
  expect([page.was, page.headers.get("content-type")]).toEqual([HIT, "text/html; charset=utf-8"]);
  expect([again.was, again.headers.get("content-type")]).toEqual([HIT, "text/markdown; charset=utf-8"]);
});

describe("after an edit", () => {
  test("nobody gets the page of before, and pages that don’t show the article stay", async () => {
    const { ask, archive } = await aSite();
    for (const path of ["/mill", "/section/harbor", "/section/upriver", "/corrections"]) await ask(path);

    archive.update({ edition: "first", read: [published({ ...mill, headline: "Mill drained" })], now: NOW });

    expect((await ask("/mill")).text).toContain("Mill drained");
    expect((await ask("/section/harbor")).text).toContain("Mill drained");
    expect((await ask("/section/upriver")).was).toBe(HIT);
    expect((await ask("/corrections")).was).toBe(HIT);
  });

  test("a page that came out the same is not coded again", async () => {
    const { ask, archive } = await aSite();
    const first = await ask("/section/harbor");
    await until(
      async () => (await lengthOf("/section/harbor")) < Number(first.headers.get("content-length")),
    );
    const best = await lengthOf("/section/harbor");

    archive.update({ edition: "first", read: [published({ ...mill, seoTitle: "Drained" })], now: NOW });

    expect(await lengthOf("/section/harbor")).toBe(best);

    async function lengthOf(path: string): Promise<number> {
      return Number((await ask(path)).headers.get("content-length"));
    }
  });
});

test("a copy stays current when the page is coded smaller", async () => {
  const { ask } = await aSite();
  const first = await ask("/mill");
  const copy = { "if-none-match": first.headers.get("etag") ?? "" };

  await until(async () => {
    const { headers } = await ask("/mill");
    return Number(headers.get("content-length")) < Number(first.headers.get("content-length"));
  });

  expect((await ask("/mill", copy)).status).toBe(304);
});

test("a server that drains sends everybody away, also who asks for a kept page", async () => {
  let isDraining = false;
  const { ask } = await aSite({ isDraining: () => isDraining });
  await ask("/mill");
  await ask("/mill");

  isDraining = true;

  expect((await ask("/mill")).headers.get("connection")).toBe("close");
});

test("the log has one line for each request, kept or made", async () => {
  const lines: string[] = [];
  const written = new Writable({
    write(line, _coding, done) {
      lines.push(JSON.parse(String(line)).msg);
      done();
    },
  });
  const { ask } = await aSite({ log: pino({ level: "info" }, written) });

  await ask("/mill");
  await ask("/mill");

  await until(async () => lines.length === 2);
  expect(lines).toEqual(["GET /mill 200", "GET /mill 200"]);
});
