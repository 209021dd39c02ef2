/** A kept page is answered before Express, every other answer comes through it: readers can't tell which. */
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aServer, type Server } from "../support/a-server.ts";
import { anApp } from "../support/an-app.ts";
import { fullArticle, newsroom, pageKinds } from "../support/page-kinds.ts";
import { type RawAnswer, rawAnswer } from "../support/raw-answer.ts";

const NOW = Date.UTC(2026, 10, 22, 19, 0);
const SHORT = "/2025/03/12/harbor/short";
const feeds = (place: string): string[] =>
  ["rss", "atom", "json", "xml"].map((form) => `${place}/feed.${form}`);

/** Each route to addresses that it answers, and some that it refuses. */
const routes: Readonly<Record<string, readonly string[]>> = {
  "/healthz": ["/healthz"],
  "/readyz": ["/readyz"],
  "/pictures/*file": ["/pictures/no/such.jpg"],
  "/crops/:crop/*file": ["/crops/16x9/no/such.jpg"],
  "/preview/:token": [pageKinds["preview of a draft"], "/preview/nonsense"],
  "/preview/:token/{*address}": [`${pageKinds["preview of a draft"]}/about`],
  "/:key.txt": ["/lantern-0123456789.txt", "/other.txt"],
  "/robots.txt": ["/robots.txt"],
  "/license.xml": ["/license.xml"],
  "/.well-known/tdmrep.json": ["/.well-known/tdmrep.json"],
  "/.well-known/security.txt": ["/.well-known/security.txt"],
  "/ads.txt": ["/ads.txt"],
  "/llms.txt": ["/llms.txt"],
  "/site.webmanifest": ["/site.webmanifest"],
  "/sitemap.xml": ["/sitemap.xml"],
  "/sitemap-:part.xml": ["/sitemap-2025-03.xml", "/sitemap-pages.xml", "/sitemap-1999-01.xml"],
  "/news-sitemap.xml": ["/news-sitemap.xml"],
  "/feed.:format": feeds(""),
  "/section/:section/feed.:format": feeds("/section/harbor"),
  "/topic/:topic/feed.:format": feeds("/topic/boats"),
  "/by/:person/feed.:format": feeds("/by/ines-marlow"),
  "/corrections/feed.:format": feeds("/corrections"),
  "/oembed": [
    `/oembed?url=https://lantern.example${fullArticle}`,
    `/oembed?url=https://lantern.example${fullArticle}&maxwidth=300`,
    "/oembed?url=https://lantern.example/nothing",
    `/oembed?url=https://lantern.example${fullArticle}&format=xml`,
    "/oembed",
  ],
  "/usage": ["/usage"],
  "/": ["/", "/?page=2", "/?utm_source=mail"],
  "/section/:section": [
    "/section/harbor",
    "/section/harbor?page=1",
    "/section/harbor?page=99",
    "/section/nowhere",
  ],
  "/topic/:topic": ["/topic/boats", "/topic/nothing"],
  "/by/:person": ["/by/ines-marlow", "/by/nobody"],
  "/corrections": [
    "/corrections",
    "/corrections?page=1",
    "/corrections?page=1&page=2",
    "/corrections?p%61ge=1",
  ],
  "/*address": [
    ...[fullArticle, `${fullArticle}.md`, `${fullArticle}.ninjs.json`, `${fullArticle}/history`],
    ...[`${fullArticle}?utm_source=mail`, `${fullArticle}?from=1`, `${fullArticle}.md?page=3`],
    ...[`${fullArticle}/history?from=1&to=2`, `${fullArticle}/history?to=2&from=1&utm=x`],
    `${fullArticle}/history?from=1&to=9`,
    ...[SHORT, SHORT.toUpperCase(), `${SHORT}/`, `/${SHORT}`, `${SHORT}?a=1#b`, "/about", "/about?page=7"],
    ...[
      "/2025/03/10/world/sponsored",
      "/2025/03/09/harbor/withdrawn",
      "/2025/03/09/harbor/withdrawn.ninjs.json",
    ],
    ...["/favicon.svg", "/styles/print.css", "/nothing", "/%zz", "/a%2fb"],
  ],
};

/** Each as the lines of a request after its first. */
const conditions: Readonly<Record<string, readonly string[]>> = {
  "no header at all": [],
  brotli: ["Accept-Encoding: gzip, deflate, br, zstd"],
  gzip: ["accept-encoding: gzip"],
  "gzip liked less than the text as it is": ["Accept-Encoding: gzip;q=0.5, identity"],
  "deflate only": ["Accept-Encoding: deflate"],
  "coded in any way": ["Accept-Encoding: gzip, identity;q=0"],
  "no coding that there is": ["Accept-Encoding: *;q=0"],
  "two lists of codings": ["Accept-Encoding: br", "Accept-Encoding: gzip"],
  Markdown: ["Accept: text/markdown"],
  "HTML rather than Markdown": ["Accept: text/html, text/markdown;q=0.5"],
  "what a browser takes": ["Accept: text/html,application/xhtml+xml,*/*;q=0.8", "Accept-Encoding: br"],
  "any copy": ["If-None-Match: *"],
  "another copy": ['If-None-Match: W/"another"', "If-Modified-Since: Tue, 01 Jan 2030 00:00:00 GMT"],
  "a copy of this year": ["If-Modified-Since: Tue, 01 Jan 2030 00:00:00 GMT"],
  "an old copy": ["If-Modified-Since: Tue, 01 Jan 2002 00:00:00 GMT"],
  "whatever stands there": ["If-Match: *"],
  "what stood there": ['If-Match: "before"'],
  "only what is older": ["If-Unmodified-Since: Tue, 01 Jan 2002 00:00:00 GMT"],
  "a part": ["Range: bytes=0-9"],
};

/** With these, nothing but the method counts. */
const others = ["HEAD", "POST", "OPTIONS", "TRACE", "get"];

let kept: Server;
let express: Server;
beforeAll(async () => {
  [kept, express] = await Promise.all([
    aServer({ ...newsroom, now: () => NOW }),
    aServer({ ...newsroom, now: () => NOW, keepsPages: false }),
  ]);
});
afterAll(() => Promise.all([kept.close(), express.close()]));

const requestFor = (method: string, target: string, lines: readonly string[]): string =>
  [`${method} ${target} HTTP/1.1`, "Host: lantern.example", "Connection: close", ...lines, "", ""].join(
    "\r\n",
  );

const ask = async (server: Server, request: string): Promise<RawAnswer> =>
  rawAnswer(await server.raw(request));

/** What may differ: who answered, when, and how small the coded text is by now. */
function comparable({ status, headers, body }: RawAnswer) {
  const { date: _, "cache-status": __, "server-timing": ___, "content-length": length, ...rest } = headers;
  const coding = headers["content-encoding"];
  return {
    status,
    headers: { ...rest, ...(coding === undefined && { "content-length": length }) },
    body: decoded(body, coding).toString("utf8"),
  };
}

function decoded(body: Buffer, coding: string | undefined): Buffer {
  if (body.length === 0 || coding === undefined) return body;
  return coding === "br" ? brotliDecompressSync(body) : gunzipSync(body);
}

test("every route of the site is asked for here", () => {
  const patterns = anApp().router.stack.flatMap(({ route }) => route?.path ?? []);

  expect(Object.keys(routes).sort()).toEqual([...new Set(patterns)].sort());
});

async function expectTheSame(target: string, request: string): Promise<void> {
  await ask(kept, request);

  const [again, made] = await Promise.all([ask(kept, request), ask(express, request)]);

  expect({ target, ...comparable(again) }).toEqual({ target, ...comparable(made) });
}

for (const [route, targets] of Object.entries(routes)) {
  describe(`what ${route} answers is the same from the page cache and from Express`, () => {
    for (const [condition, lines] of Object.entries(conditions)) {
      test(`to who asks for ${condition}`, async () => {
        for (const target of targets) {
          await expectTheSame(target, requestFor("GET", target, lines));
        }
      });
    }

    test("to other methods, other ways to write an address, and older readers", async () => {
      for (const target of targets) {
        await expectTheSame(target, requestFor("HEAD", target, ["Accept-Encoding: br"]));
        for (const method of others) await expectTheSame(target, requestFor(method, target, []));
        await expectTheSame(target, requestFor("GET", `http://lantern.example${target}`, []));
        await expectTheSame(target, requestFor("GET", target, ["Host: another.example"]));
        await expectTheSame(target, `GET ${target} HTTP/1.0\r\n\r\n`);
      }
    });
  });
}

test("what is kept says that it was, and what was made says that", async () => {
  const request = requestFor("GET", SHORT, []);
  await ask(kept, request);

  const [again, made] = [await ask(kept, request), await ask(express, request)];

  expect(again.headers["cache-status"]).toBe("Broadsheet; hit");
  expect(again.headers["server-timing"]).toBe("cache;desc=hit");
  expect(made.headers["cache-status"]).toBe("Broadsheet; fwd=uri-miss");
  expect(made.headers["server-timing"]).toBe("cache;desc=miss");
});
