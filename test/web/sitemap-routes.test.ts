/** The sitemaps as crawlers fetch them. */
import express from "express";
import { JSDOM } from "jsdom";
import request from "supertest";
import { describe, expect, test } from "vitest";
import { answerWith } from "../../src/web/answer.ts";
import { answerErrors } from "../../src/web/errors.ts";
import { showSitemapIndex, showSitemapPart } from "../../src/web/show-sitemap.ts";
import { type AppOf, anApp, aService, NOW } from "../support/an-app.ts";
import { anArticle, aStaticPage, aWithdrawal } from "../support/an-article.ts";

const HOUR = 3_600_000;
const at = (id: string, own: Parameters<typeof anArticle>[0] = {}) =>
  anArticle({ id, address: `/${id}`, headline: `About ${id}`, publishedAt: NOW - HOUR, ...own });

/** Live, and beside it all that must not be told. */
const newspaper: AppOf = {
  articles: [
    at("mill"),
    at("advert", { kind: "paid" }),
    at("embargoed", { publishedAt: NOW + 60_000 }),
    at("expired", { expiresAt: NOW }),
  ],
  withdrawals: [aWithdrawal({ id: "withdrawn", address: "/withdrawn", publishedAt: NOW - HOUR })],
  pages: [aStaticPage()],
};

const parsed = (xml: string): Document => new JSDOM(xml, { contentType: "text/xml" }).window.document;
const pathsIn = (xml: string): string[] =>
  [...parsed(xml).querySelectorAll("loc")].map(({ textContent }) =>
    String(textContent).replace("https://ledger.example", ""),
  );
const pathsAt = async (app: ReturnType<typeof anApp>, address: string): Promise<string[]> =>
  pathsIn((await request(app).get(address).expect(200)).text);

describe("the sitemap", () => {
  test("leads over its index to every live article and page, and to nothing else", async () => {
    const app = anApp(newspaper);

    const parts = await pathsAt(app, "/sitemap.xml");
    const paths = await Promise.all(parts.map((part) => pathsAt(app, part)));

    expect(parts).toEqual(["/sitemap-pages.xml", "/sitemap-2026-11.xml"]);
    expect(paths).toEqual([
      ["/about", "/", "/section/harbor", "/section/upriver", "/corrections", "/by/marta-lindqvist"],
      ["/advert", "/mill"],
    ]);
  });

  test("is XML that may be kept for five minutes, but not beyond the end of an embargo", async () => {
    for (const address of [
      "/sitemap.xml",
      "/sitemap-pages.xml",
      "/sitemap-2026-11.xml",
      "/news-sitemap.xml",
    ]) {
      const { headers } = await request(anApp({ articles: [at("mill")] })).get(address);
      const beforeAnEmbargoEnds = await request(anApp(newspaper)).get(address);

      expect(headers["content-type"]).toBe("application/xml; charset=utf-8");
      expect(headers["cache-control"]).toBe("public, max-age=300");
      expect(beforeAnEmbargoEnds.headers["cache-control"]).toBe("public, max-age=60");
    }
  });

  test("is not sent again to who has it", async () => {
    const app = anApp(newspaper);
    const { headers } = await request(app).get("/sitemap-2026-11.xml");

    const again = await request(app)
      .get("/sitemap-2026-11.xml")
      .set("If-None-Match", String(headers["etag"]));

    expect(again.status).toBe(304);
  });

  const nothing = [
    "/sitemap-2026-10.xml",
    "/sitemap-2026-12.xml",
    "/sitemap-2026-13.xml",
    "/sitemap-2026-11-1.xml",
    "/sitemap-2026-11-2.xml",
    "/sitemap-2026-11-99999.xml",
    "/sitemap-pages-2.xml",
    "/sitemap-news.xml",
    "/sitemap-2026.xml",
    "/sitemap-.xml",
  ];
  for (const address of nothing) {
    test(`has nothing at ${address}`, async () => {
      await request(anApp(newspaper)).get(address).expect(404);
    });
  }

  test("of a month with three articles has two parts where two addresses fit into one", async () => {
    const service = aService({
      articles: ["a", "b", "c"].map((id, index) => at(id, { publishedAt: NOW - (3 - index) * HOUR })),
    });
    const page = answerWith(service);
    const app = express()
      .get("/sitemap.xml", page(showSitemapIndex(2)))
      .get("/sitemap-:part.xml", page(showSitemapPart(2)))
      .use(answerErrors(service));

    const parts = await pathsAt(app, "/sitemap.xml");
    const paths = await Promise.all(parts.map((part) => pathsAt(app, part)));

    expect(parts).toEqual([
      "/sitemap-pages.xml",
      "/sitemap-pages-2.xml",
      "/sitemap-pages-3.xml",
      "/sitemap-2026-11.xml",
      "/sitemap-2026-11-2.xml",
    ]);
    expect(paths).toEqual([
      ["/", "/section/harbor"],
      ["/section/upriver", "/corrections"],
      ["/by/marta-lindqvist"],
      ["/a", "/b"],
      ["/c"],
    ]);
    await request(app).get("/sitemap-2026-11-3.xml").expect(404);
  });
});

describe("the news sitemap", () => {
  test("has the news of the last two days, and nothing paid for", async () => {
    const articles = [...(newspaper.articles ?? []), at("old", { publishedAt: NOW - 48 * HOUR })];

    expect(await pathsAt(anApp({ ...newspaper, articles }), "/news-sitemap.xml")).toEqual(["/mill"]);
  });

  test("is kept no longer than its oldest article is news", async () => {
    const articles = [at("mill", { publishedAt: NOW - 48 * HOUR + 7000 })];

    const { headers } = await request(anApp({ articles })).get("/news-sitemap.xml");

    expect(headers["cache-control"]).toBe("public, max-age=7");
  });

  test("answers when there is no news", async () => {
    expect(await pathsAt(anApp(), "/news-sitemap.xml")).toEqual([]);
  });

  test("has a thousand articles at most, the newest", async () => {
    const articles = Array.from({ length: 1001 }, (_, index) =>
      at(`a${index}`, { publishedAt: NOW - index }),
    );

    const paths = await pathsAt(anApp({ articles }), "/news-sitemap.xml");

    expect(paths).toHaveLength(1000);
    expect(paths).not.toContain("/a1000");
  });
});
