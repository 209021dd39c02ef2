/** Who may keep an answer, for how long, and by which keys a CDN is told to drop it. */
import request from "supertest";
import { describe, expect, test } from "vitest";
import { NoNewsroom } from "../../src/archive/no-newsroom.ts";
import { PRIVATE } from "../../src/web/cache-control.ts";
import { type AppOf, anApp, aService, NOW } from "../support/an-app.ts";
import { anArticle, aWithdrawal } from "../support/an-article.ts";

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const MILL = "/2026/11/20/harbor/tide-mill";

const gone = aWithdrawal({ id: "weir", address: "/weir" });
const ordered = aWithdrawal({ id: "ferry", address: "/ferry", legalOrder: "the court of Port Fictif" });
const expired = anArticle({ id: "fair", address: "/fair", expiresAt: NOW - HOUR });
const embargoed = (milliseconds: number) =>
  anArticle({ id: "eel-pots", address: "/eel-pots", publishedAt: NOW + milliseconds });

const keepingOf = async (path: string, parts: AppOf) => {
  const { status, headers } = await request(anApp(parts)).get(path);
  return [status, headers["cache-control"], headers["cdn-cache-control"], headers["xkey"]];
};

/** The real archive, but for one question. */
const whenAsked = (question: string, fault: Error): AppOf => {
  const { archive } = aService({ articles: [anArticle()] });
  const answer = (): never => {
    throw fault;
  };
  return { but: { archive: { ...archive, [question]: answer } }, site: { cacheKeys: "xkey" } };
};

describe("readers and CDNs keep an answer for the time of its kind", () => {
  const PAGE = "public, max-age=30, stale-while-revalidate=60, stale-if-error=86400";
  const AT_CDN = "max-age=300, stale-while-revalidate=3600, stale-if-error=604800";
  const cases: [path: string, accept: string, reader: string, cdn: string | undefined][] = [
    [MILL, "text/html", PAGE, AT_CDN],
    [MILL, "text/markdown", PAGE, "max-age=0"],
    [`${MILL}.md`, "*/*", PAGE, AT_CDN],
    [`${MILL}.ninjs.json`, "*/*", PAGE, AT_CDN],
    [`${MILL}/history`, "*/*", PAGE, AT_CDN],
    ["/", "*/*", PAGE, AT_CDN],
    ["/section/harbor", "*/*", PAGE, AT_CDN],
    ["/usage", "*/*", PAGE, AT_CDN],
    ["/feed.rss", "*/*", "public, max-age=300", "max-age=60"],
    ["/sitemap.xml", "*/*", "public, max-age=300", "max-age=60"],
    ["/robots.txt", "*/*", "public, max-age=3600", "max-age=300"],
    ["/site.webmanifest", "*/*", "public, max-age=3600", "max-age=300"],
    [`${MILL}/`, "*/*", "public, max-age=300", "max-age=3600"],
    ["/old/mill", "*/*", "public, max-age=300", "max-age=3600"],
    ["/favicon.svg", "*/*", "public, max-age=604800", undefined],
  ];
  const usage = { search: "allow", barred: [] } as const;
  const parts = { articles: [anArticle({ formerAddresses: ["/old/mill"] })], site: { usage } };

  for (const [path, accept, reader, cdn] of cases) {
    test(`${path} to those who accept ${accept}`, async () => {
      const { headers } = await request(anApp(parts)).get(path).set("Accept", accept);

      expect([headers["cache-control"], headers["cdn-cache-control"]]).toEqual([reader, cdn]);
    });
  }
});

describe("readers and CDNs keep", () => {
  const parts = { articles: [expired], withdrawals: [gone, ordered], site: { cacheKeys: "xkey" } } as const;
  const cases: [title: string, path: string, kept: readonly unknown[]][] = [
    ["the word that a page is missing", "/nowhere", [404, "public, max-age=30", "max-age=10", undefined]],
    ["a withdrawal", "/weir", [410, "public, max-age=300", "max-age=3600", "article:weir site view:gone"]],
    ["a legal order", "/ferry", [451, "public, max-age=300", "max-age=3600", "article:ferry site view:gone"]],
    ["an expiry", "/fair", [410, "public, max-age=300", "max-age=3600", "article:fair site view:gone"]],
  ];

  for (const [title, path, kept] of cases) {
    test(`${title} for its time`, async () => {
      expect(await keepingOf(path, parts)).toEqual(kept);
    });
  }

  test("no such word longer than an embargo lasts, though it is another article’s", async () => {
    const soon = { articles: [expired, embargoed(20 * SECOND)], withdrawals: [gone] };

    expect(await keepingOf("/eel-pots", soon)).toEqual([404, "public, max-age=20", "max-age=10", undefined]);
    expect(await keepingOf("/weir", soon)).toEqual([410, "public, max-age=20", "max-age=20", undefined]);
    expect(await keepingOf("/eel-pots", { articles: [embargoed(5 * SECOND)] })).toEqual([
      404,
      "public, max-age=5",
      "max-age=5",
      undefined,
    ]);
  });

  test("a withdrawal by no key, where the newsroom chose no header for them", async () => {
    expect(await keepingOf("/weir", { withdrawals: [gone] })).toEqual([
      410,
      "public, max-age=300",
      "max-age=3600",
      undefined,
    ]);
  });
});

describe("nobody keeps", () => {
  const troubles: [title: string, question: string, fault: Error, status: number][] = [
    ["that the archive can’t answer", "article", new Error("disk I/O error"), 500],
    ["that there is no newsroom yet", "newsroom", new NoNewsroom([]), 503],
  ];

  for (const [title, question, fault, status] of troubles) {
    test(title, async () => {
      expect(await keepingOf(MILL, whenAsked(question, fault))).toEqual([
        status,
        "no-store",
        undefined,
        undefined,
      ]);
    });
  }

  test("that a page can’t be made", async () => {
    const render = (): never => {
      throw new Error("a broken view");
    };

    expect(await keepingOf(MILL, { articles: [anArticle()], but: { renderer: { render } } })).toEqual([
      500,
      "no-store",
      undefined,
      undefined,
    ]);
  });

  test("that a reader’s condition failed, though the page itself is kept", async () => {
    const app = anApp({ articles: [anArticle()], site: { cacheKeys: "xkey" } });

    const { status, headers } = await request(app).get(MILL).set("If-Match", '"another"');

    expect([status, headers["cache-control"]]).toEqual([412, "no-store"]);
    for (const name of ["cdn-cache-control", "xkey", "cache-status", "server-timing"]) {
      expect(headers[name], name).toBeUndefined();
    }
  });

  test("a refusal of what a preview does not hold", async () => {
    const { status, headers } = await request(anApp({ site: { cacheKeys: "xkey" } })).get("/preview/none");

    expect([status, headers["cache-control"]]).toEqual([404, PRIVATE]);
    expect(headers["cdn-cache-control"]).toBeUndefined();
  });
});
