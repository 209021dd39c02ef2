import request from "supertest";
import { describe, expect, test } from "vitest";
import { anApp, aService, NOW } from "../support/an-app.ts";
import { anArticle, aWithdrawal } from "../support/an-article.ts";

const MILL = "/2026/11/20/harbor/tide-mill";
const HOUR = 3_600_000;

describe("an article", () => {
  test("is found at its address", async () => {
    const app = anApp({ articles: [anArticle({ headline: "Tide mill to be drained" })] });

    const response = await request(app).get(MILL);

    expect(response.status).toBe(200);
    expect(response.type).toBe("text/html");
    expect(response.text).toContain("Tide mill to be drained");
  });

  test("is found in a newsroom with addresses of its own pattern", async () => {
    const app = anApp({ articles: [anArticle({ address: "/stories/tide-mill" })] });

    const response = await request(app).get("/stories/tide-mill");

    expect(response.status).toBe(200);
  });

  test("under embargo is not found, and neither is its topic", async () => {
    const article = anArticle({ publishedAt: NOW + 1, topics: [{ id: "mills", name: "Mills" }] });
    const app = anApp({ articles: [article] });

    expect((await request(app).get(MILL)).status).toBe(404);
    expect((await request(app).get("/topic/mills")).status).toBe(404);
  });

  test("appears the moment its embargo ends, without a restart", async () => {
    let now = NOW;
    const app = anApp({ articles: [anArticle({ publishedAt: NOW + HOUR })], but: { now: () => now } });
    const before = await request(app).get(MILL);

    now += HOUR;
    const after = await request(app).get(MILL);

    expect([before.status, after.status]).toEqual([404, 200]);
  });

  test("that was withdrawn leaves its notice, as 410", async () => {
    const app = anApp({
      withdrawals: [aWithdrawal({ address: MILL, reason: "It was about another mill." })],
    });

    const response = await request(app).get(MILL);

    expect(response.status).toBe(410);
    expect(response.text).toContain("It was about another mill.");
    expect(response.headers["cache-control"]).toBe("public, max-age=300");
  });
});

describe("an article that was shown for a limited time", () => {
  test("leaves word of that, as 410, and does not call itself withdrawn", async () => {
    const app = anApp({ articles: [anArticle({ expiresAt: NOW })] });

    const response = await request(app).get(MILL);

    expect(response.status).toBe(410);
    expect(response.text).toContain("shown until");
    expect(response.text).not.toContain("withdrawn");
    expect(response.headers["cache-control"]).toBe("public, max-age=300");
  });
});

describe("one request", () => {
  for (const [what, address] of [
    ["for an article", MILL],
    ["for a page that is not there", "/nowhere"],
  ] as const) {
    test(`${what} asks for the newsroom and for the footer’s titles once`, async () => {
      const { archive } = aService({ articles: [anArticle()] });
      const asked: string[] = [];
      const noted = {
        ...archive,
        newsroom() {
          asked.push("newsroom");
          return archive.newsroom();
        },
        pageTitles() {
          asked.push("page titles");
          return archive.pageTitles();
        },
      };

      await request(anApp({ but: { archive: noted, isProduction: true } })).get(address);

      expect(asked).toEqual(["newsroom", "page titles"]);
    });
  }
});

describe("copies of an article", () => {
  test("are fresh for half a minute", async () => {
    const app = anApp({ articles: [anArticle()] });

    const response = await request(app).get(MILL);

    expect(response.headers["cache-control"]).toBe(
      "public, max-age=30, stale-while-revalidate=60, stale-if-error=86400",
    );
  });

  test("end when the next embargo ends, on this page and on missing ones", async () => {
    const soon = anArticle({ id: "soon", address: "/soon", publishedAt: NOW + 7000 });
    const app = anApp({ articles: [anArticle(), soon] });

    const article = await request(app).get(MILL);
    const missing = await request(app).get("/soon");

    expect(article.headers["cache-control"]).toBe("public, max-age=7");
    expect(missing.headers["cache-control"]).toBe("public, max-age=7");
  });

  test("carry the time of the last correction", async () => {
    const at = Date.UTC(2026, 10, 21, 13, 0);
    const app = anApp({
      articles: [
        anArticle({ corrections: [{ kind: "correction", at, text: "North, not south.", isSerious: false }] }),
      ],
    });

    const response = await request(app).get(MILL);

    expect(response.headers["last-modified"]).toBe("Sat, 21 Nov 2026 13:00:00 GMT");
  });

  test("that are current are not sent again, by ETag or by date", async () => {
    const app = anApp({ articles: [anArticle()] });
    const first = await request(app).get(MILL);

    const byTag = await request(app)
      .get(MILL)
      .set("If-None-Match", first.headers["etag"] ?? "");
    const byDate = await request(app)
      .get(MILL)
      .set("If-Modified-Since", first.headers["last-modified"] ?? "");

    for (const again of [byTag, byDate]) {
      expect(again.status).toBe(304);
      expect(again.text).toBe("");
      for (const name of ["etag", "cache-control", "vary", "content-security-policy"]) {
        expect(again.headers[name]).toBe(first.headers[name]);
      }
    }
  });

  test("of another version are replaced", async () => {
    const old = await request(anApp({ articles: [anArticle({ headline: "Mill to be drained" })] })).get(MILL);
    const app = anApp({ articles: [anArticle({ headline: "Mill drained" })] });

    const response = await request(app)
      .get(MILL)
      .set("If-None-Match", old.headers["etag"] ?? "");

    expect(response.status).toBe(200);
  });

  test("from two processes are the same to the byte", async () => {
    const [one, other] = [anApp({ articles: [anArticle()] }), anApp({ articles: [anArticle()] })];

    const [first, second] = [await request(one).get(MILL), await request(other).get(MILL)];

    expect(second.text).toBe(first.text);
    expect(second.headers["etag"]).toBe(first.headers["etag"]);
  });

  test("that a client insists on are refused when they are another version", async () => {
    const app = anApp({ articles: [anArticle()] });

    const response = await request(app).get(MILL).set("If-Match", '"another"');

    expect(response.status).toBe(412);
    expect(response.headers["cache-control"]).toBe("no-store");
    expect(response.headers["etag"]).toBeUndefined();
  });
});
