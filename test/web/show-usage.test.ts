/** What machines are told of the texts, file by file. */
import robotsParser from "robots-parser";
import request from "supertest";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { openArchive } from "../../src/archive/open-archive.ts";
import type { Site } from "../../src/article/newsroom.ts";
import { anApp } from "../support/an-app.ts";
import { anArticle } from "../support/an-article.ts";

const MILL = "/2026/11/20/harbor/tide-mill";
const site: Partial<Site> = {
  usage: { search: "allow", answers: "deny", training: "deny", barred: ["CCBot", "Bytespider"] },
};
const anAppWith = (own: Partial<Site> = site, but = {}) => anApp({ articles: [anArticle()], site: own, but });

describe("robots.txt", () => {
  test("says who may come, what may be done, and where everything is listed", async () => {
    const { status, headers, text } = await request(anAppWith()).get("/robots.txt");

    expect(status).toBe(200);
    expect(headers["content-type"]).toBe("text/plain; charset=utf-8");
    expect(headers["cache-control"]).toBe("public, max-age=3600");
    expect(headers["last-modified"]).toBe("Sun, 22 Nov 2026 19:00:00 GMT");
    expect(text.split("\n")).toEqual([
      "User-agent: *",
      "Allow: /",
      "Content-Usage: search=y, ai-use=n, train-ai=n",
      "Content-Signal: search=yes, ai-input=no, ai-train=no",
      "",
      "User-agent: CCBot",
      "User-agent: Bytespider",
      "Disallow: /",
      "Content-Usage: search=y, ai-use=n, train-ai=n",
      "Content-Signal: search=yes, ai-input=no, ai-train=no",
      "",
      "License: https://ledger.example/license.xml",
      "Sitemap: https://ledger.example/sitemap.xml",
      "Sitemap: https://ledger.example/news-sitemap.xml",
      "",
    ]);
  });

  const crawlers = [
    ["Googlebot", true],
    ["Googlebot-News", true],
    ["Bingbot", true],
    ["GPTBot", true],
    ["CCBot", false],
    ["CCBot/2.0 (https://commoncrawl.org/faq/)", false],
    ["Bytespider", false],
  ] as const;
  for (const [crawler, isLetIn] of crawlers) {
    test(`${crawler} is ${isLetIn ? "let in" : "kept out"}`, async () => {
      const { text } = await request(anAppWith()).get("/robots.txt");

      const robots = robotsParser("https://ledger.example/robots.txt", text);
      for (const address of ["/", MILL, "/styles/base.css", "/feed.rss"])
        expect(robots.isAllowed(`https://ledger.example${address}`, crawler)).toBe(isLetIn);
    });
  }

  test("a program reads both sitemaps out of it", async () => {
    const { text } = await request(anAppWith()).get("/robots.txt");

    expect(robotsParser("https://ledger.example/robots.txt", text).getSitemaps()).toEqual([
      "https://ledger.example/sitemap.xml",
      "https://ledger.example/news-sitemap.xml",
    ]);
  });

  test("a copy that is still right is not sent again", async () => {
    const app = anAppWith();
    const { headers } = await request(app).get("/robots.txt");

    const again = await request(app).get("/robots.txt").set("If-None-Match", String(headers["etag"]));

    expect(again.status).toBe(304);
  });

  test("has one address", async () => {
    const { status, headers } = await request(anAppWith()).get("/ROBOTS.txt");

    expect([status, headers["location"]]).toEqual([301, "/robots.txt"]);
  });

  const closedArchive = openArchive(":memory:");
  closedArchive.close();
  const emptyArchive = openArchive(":memory:");
  afterAll(() => emptyArchive.close());
  const troubles = [
    ["before there is a newsroom", emptyArchive],
    ["when the archive does not answer", closedArchive],
  ] as const;
  for (const [when, archive] of troubles) {
    test(`${when}, it lets everybody in and is kept by nobody`, async () => {
      const answer = await request(anAppWith({}, { archive })).get("/robots.txt");

      expect([answer.status, answer.text]).toEqual([200, "User-agent: *\nAllow: /\n"]);
      expect(answer.headers["content-type"]).toBe("text/plain; charset=utf-8");
      expect(answer.headers["cache-control"]).toBe("no-store");
    });
  }
});

describe("the headers", () => {
  const addresses = [
    MILL,
    "/",
    "/styles/base.css",
    "/healthz",
    "/nowhere",
    `${MILL}/`,
    "/robots.txt",
    "/license.xml",
  ];
  for (const address of addresses) {
    test(`go with ${address}`, async () => {
      const { headers } = await request(anAppWith()).get(address);

      expect(headers).toMatchObject({
        "content-usage": "search=y, ai-use=n, train-ai=n",
        "tdm-reservation": "1",
        "tdm-policy": "https://ledger.example/usage",
        link: expect.stringContaining(
          '<https://ledger.example/license.xml>; rel="license"; type="application/rsl+xml"',
        ),
      });
    });
  }

  test("say nothing without a newsroom, and every answer is as it would be", async () => {
    const archive = openArchive(":memory:");
    onTestFinished(() => archive.close());

    const { status, headers } = await request(anAppWith({}, { archive })).get(MILL);

    expect(status).toBe(503);
    expect(headers["content-usage"]).toBeUndefined();
  });

  const whereabouts = [
    ["in production search engines are welcome", { isProduction: true }, undefined],
    ["anywhere else they are not", { isProduction: false }, "noindex"],
  ] as const;
  for (const [title, but, expected] of whereabouts) {
    test(title, async () => {
      const { headers } = await request(anAppWith({}, but)).get(MILL);

      expect(headers["x-robots-tag"]).toBe(expected);
    });
  }
});

test("crawlers are barred without a word on what the others may do", async () => {
  const app = anAppWith({ usage: { barred: ["CCBot"] } });

  const [robots, license, page] = await Promise.all(
    ["/robots.txt", "/license.xml", "/usage"].map((address) => request(app).get(address)),
  );

  expect(robots?.text).toContain("User-agent: CCBot\nDisallow: /\n");
  expect(robots?.text).not.toMatch(/Content-|License/);
  expect([license?.status, page?.status]).toEqual([404, 200]);
});

test("the page in plain words is kept no longer than any other page", async () => {
  const { headers } = await request(anAppWith()).get("/usage");

  expect(headers["cache-control"]).toBe(
    "public, max-age=30, stale-while-revalidate=60, stale-if-error=86400",
  );
});

test("the license names the holder, whom to ask, and the terms in plain words", async () => {
  const own: Partial<Site> = {
    ...site,
    publisher: { legalName: "Ledger & Daughters", profiles: [], policies: {} },
  };

  const { body } = await request(anAppWith(own)).get("/license.xml").responseType("text");

  expect(String(body)).toBe(
    '<?xml version="1.0" encoding="UTF-8"?><rsl xmlns="https://rslstandard.org/rsl"><content url="/">' +
      '<license><permits type="usage">search</permits><prohibits type="usage">ai-input ai-train</prohibits></license>' +
      '<copyright type="organization" contactEmail="desk@ledger.example">Ledger &amp; Daughters</copyright>' +
      "<terms>https://ledger.example/usage</terms></content></rsl>",
  );
});

test("robots.txt is refused to who takes no coding there is, as any page", async () => {
  const response = await request(anApp()).get("/robots.txt").set("Accept-Encoding", "*;q=0");

  expect(response.status).toBe(406);
});
