import request from "supertest";
import { describe, expect, test } from "vitest";
import { anApp, NOW } from "../support/an-app.ts";
import { anArticle, aStaticPage, aWithdrawal } from "../support/an-article.ts";
import { ninjsFaults } from "../support/ninjs-faults.ts";

const MILL = "/2026/11/20/harbor/tide-mill";
const CANONICAL = `<https://ledger.example${MILL}>; rel="canonical"`;
const OLD = "/News/Mill.aspx";
const everything = {
  articles: [
    anArticle({ formerAddresses: [OLD, "/old/readme.md"] }),
    anArticle({ id: "soon", address: "/soon", formerAddresses: ["/sooner"], publishedAt: NOW + 3_600_000 }),
    anArticle({ id: "weir", address: "/weir", formerAddresses: ["/quay.md"] }),
    anArticle({ id: "quay", address: "/quay" }),
    anArticle({ id: "tides", address: "/tides/history", formerAddresses: ["/old/history"] }),
    anArticle({ id: "tide-mills", address: "/tides" }),
    anArticle({ id: "late", address: "/late", expiresAt: NOW }),
  ],
  withdrawals: [aWithdrawal({ address: "/ferry", reason: "It was another harbor." })],
  pages: [aStaticPage()],
  but: { isProduction: true },
};

const ask = (path: string, accept?: string) => {
  const asked = request(anApp(everything)).get(path);
  return accept === undefined ? asked : asked.set("Accept", accept);
};

describe("an article’s own address", () => {
  for (const [accept, type] of [
    [undefined, "text/html"],
    ["*/*", "text/html"],
    ["text/html,application/xhtml+xml,*/*;q=0.8", "text/html"],
    ["text/markdown;q=0, text/html", "text/html"],
    ["text/markdown;q=nonsense", "text/html"],
    ["text/markdown", "text/markdown"],
    ["text/markdown, text/html;q=0.9, */*;q=0.8", "text/markdown"],
  ] as const) {
    test(`answers ${type} to Accept: ${accept ?? "nothing"}`, async () => {
      const response = await ask(MILL, accept);

      expect(response.status).toBe(200);
      expect(response.headers["content-type"]).toBe(`${type}; charset=utf-8`);
      expect(response.headers["vary"]).toMatch(/\bAccept\b(?!-)/);
    });
  }

  test("gives each form a tag of its own, and says of neither that it is current for the other", async () => {
    const [page, markdown] = [await ask(MILL), await ask(MILL, "text/markdown")];

    const again = await ask(MILL, "text/markdown").set("If-None-Match", markdown.headers["etag"] ?? "");
    const other = await ask(MILL, "text/markdown").set("If-None-Match", page.headers["etag"] ?? "");

    expect([again.status, other.status]).toEqual([304, 200]);
    expect(again.headers["vary"]).toBe(markdown.headers["vary"]);
  });

  test("lets search engines keep what they find there, in either form", async () => {
    const markdown = await ask(MILL, "text/markdown");

    expect(markdown.headers["x-robots-tag"]).toBeUndefined();
    expect(markdown.headers["link"]).toBe(CANONICAL);
  });
});

describe("an article in Markdown", () => {
  test("stands at its address with .md, for everybody", async () => {
    const response = await ask(`${MILL}.md`);

    expect(response.status).toBe(200);
    expect(response.headers["content-type"]).toBe("text/markdown; charset=utf-8");
    expect(response.text).toMatch(
      /^# Tide mill to be drained for the first time in a century\n\n\[Harbor\]\(\S+\)\n\nBy \[Marta/,
    );
    expect(response.headers["x-robots-tag"]).toBe("noindex");
    expect(response.headers["link"]).toBe(CANONICAL);
    expect(response.headers["access-control-allow-origin"]).toBe("*");
  });

  test("is the same at both addresses", async () => {
    const [one, other] = [await ask(`${MILL}.md`), await ask(MILL, "text/markdown")];

    expect(one.text).toBe(other.text);
    expect(one.headers["last-modified"]).toBe("Fri, 20 Nov 2026 17:00:00 GMT");
  });
});

describe("an article in ninjs", () => {
  test("stands at its address with .ninjs.json, valid, with its text in HTML and in Markdown", async () => {
    const response = await ask(`${MILL}.ninjs.json`);

    expect(response.status).toBe(200);
    expect(response.headers["content-type"]).toBe("application/json; charset=utf-8");
    expect(response.headers["x-robots-tag"]).toBe("noindex");
    expect(response.headers["access-control-allow-origin"]).toBe("*");
    expect(response.headers["link"]).toBe(
      `${CANONICAL}, <https://www.iptc.org/std/ninjs/ninjs-schema_3.2.json>; rel="describedby"; type="application/schema+json"`,
    );
    expect(ninjsFaults(response.body)).toEqual([]);
    expect(response.body.bodies).toEqual([
      expect.objectContaining({
        contentType: "text/html",
        value: expect.stringContaining("<p>Sluice number 1 "),
      }),
      expect.objectContaining({
        contentType: "text/markdown",
        value: expect.stringContaining("\n\nSluice number 2 "),
      }),
    ]);
  });

  test("is current for who has it", async () => {
    const first = await ask(`${MILL}.ninjs.json`);

    const again = await ask(`${MILL}.ninjs.json`).set("If-None-Match", first.headers["etag"] ?? "");

    expect(again.status).toBe(304);
  });

  for (const [gone, reason] of [
    ["/ferry", "It was another harbor."],
    ["/late", "It was published for a limited time."],
  ] as const) {
    test(`tells those who hold a copy of ${gone} to take it back`, async () => {
      const response = await ask(`${gone}.ninjs.json`);

      expect(response.status).toBe(410);
      expect(response.body).toMatchObject({ pubStatus: "canceled", edNote: reason });
      expect(ninjsFaults(response.body)).toEqual([]);
      expect(response.headers["cache-control"]).toBe("public, max-age=300");
      expect(response.headers["x-robots-tag"]).toBe("noindex");
    });
  }
});

describe("an address", () => {
  for (const [path, status, location] of [
    ["/2026/11/20/HARBOR/Tide-Mill.MD", 301, `${MILL}.md`],
    [`${MILL}.ninjs.json/`, 301, `${MILL}.ninjs.json`],
    [`${MILL}.md/?from=mail`, 301, `${MILL}.md?from=mail`],
    [OLD, 301, MILL],
    [`${OLD}.md`, 301, `${MILL}.md`],
    [`${OLD}.ninjs.json`, 301, `${MILL}.ninjs.json`],
    ["/old/readme.md", 301, MILL],
    ["/quay.md", 301, "/weir"],
    ["/old/readme.md.md", 301, `${MILL}.md`],
    ["/soon", 404, undefined],
    ["/soon.md", 404, undefined],
    ["/soon.ninjs.json", 404, undefined],
    ["/sooner.md", 404, undefined],
    ["/ferry", 410, undefined],
    ["/ferry.md", 410, undefined],
    ["/late.md", 410, undefined],
    ["/nowhere.md", 404, undefined],
    [`${MILL}/history`, 200, undefined],
    [`${MILL}/history?from=1&to=1`, 200, undefined],
    [`${MILL}/History/?from=1&to=1`, 301, `${MILL}/history?from=1&to=1`],
    [`${OLD}/history?from=1&to=1`, 301, `${MILL}/history?from=1&to=1`],
    ["/tides/history", 200, undefined],
    ["/tides/history/history", 200, undefined],
    ["/old/history", 301, "/tides/history"],
    ["/old/history/history", 301, "/tides/history/history"],
    ["/soon/history", 404, undefined],
    ["/sooner/history", 404, undefined],
    ["/ferry/history", 410, undefined],
    ["/late/history", 410, undefined],
    ["/about/history", 404, undefined],
    ["/history", 404, undefined],
    [`${MILL}.md/history`, 404, undefined],
    [`${MILL}/history.md`, 404, undefined],
    [`${MILL}.md.md`, 404, undefined],
    [`${MILL}.txt`, 404, undefined],
    ["/.md", 404, undefined],
    ["/about", 200, undefined],
    ["/about.md", 404, undefined],
    [MILL, 200, undefined],
  ] as const) {
    for (const accept of ["*/*", "text/markdown"]) {
      test(`${path} answers ${status} to ${accept}, and says that its forms vary`, async () => {
        const response = await ask(path, accept);

        expect(response.status).toBe(status);
        expect(response.headers["location"]).toBe(location);
        expect(response.headers["vary"]).toBe("Accept-Encoding, Accept");
      });
    }
  }

  for (const path of ["/", "/section/harbor", "/favicon.svg", "/healthz", "/robots.txt"]) {
    test(`${path} has one form`, async () => {
      const response = await ask(path, "text/markdown");

      expect(response.headers["vary"] ?? "").not.toMatch(/\bAccept\b(?!-)/);
    });
  }
});

test("what ran out or is not out yet is told in no form", async () => {
  for (const path of ["/soon", "/late"].flatMap((article) =>
    ["", ".md", ".ninjs.json", "/history"].map((ending) => article + ending),
  )) {
    expect((await ask(path, "text/markdown")).text, path).not.toContain("Tide mill");
  }
});

test("scripts of any site are led to an article’s form that has moved", async () => {
  const { status, headers } = await ask(`${MILL}.md/`);

  expect([status, headers["location"]]).toEqual([301, `${MILL}.md`]);
  expect(headers["access-control-allow-origin"]).toBe("*");
});
