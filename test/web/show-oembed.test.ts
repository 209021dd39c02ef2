import request from "supertest";
import { expect, test } from "vitest";
import { anApp, NOW } from "../support/an-app.ts";
import { aFigure, anArticle, aStaticPage, aWithdrawal } from "../support/an-article.ts";

const MILL = "https://ledger.example/2026/11/20/harbor/tide-mill";

const ask = (query: Record<string, string | string[]>) =>
  request(
    anApp({
      articles: [
        anArticle({ formerAddresses: ["/News/Mill.aspx"], image: aFigure().picture }),
        anArticle({ id: "soon", address: "/soon", publishedAt: NOW + 1 }),
        anArticle({ id: "late", address: "/late", expiresAt: NOW }),
      ],
      withdrawals: [aWithdrawal({ address: "/ferry" })],
      pages: [aStaticPage()],
    }),
  )
    .get("/oembed")
    .query(query);

test("an article’s address gets its card, which scripts of any site may read and no search engine keeps", async () => {
  const response = await ask({ url: MILL, format: "json" });

  expect(response.status).toBe(200);
  expect(response.headers["content-type"]).toBe("application/json; charset=utf-8");
  expect(response.body).toMatchObject({ type: "link", version: "1.0", author_name: "Marta Lindqvist" });
  expect(response.headers["x-robots-tag"]).toBe("noindex");
  expect(response.headers["access-control-allow-origin"]).toBe("*");
  expect(response.headers["link"]).toBe(`<${MILL}>; rel="canonical"`);
  expect(response.headers["last-modified"]).toBe("Fri, 20 Nov 2026 17:00:00 GMT");
});

const cases: readonly (readonly [title: string, query: Record<string, string | string[]>, status: number])[] =
  [
    ["without a format", { url: MILL }, 200],
    ["with what a reader added to it", { url: `${MILL}?utm_source=mail#p3` }, 200],
    ["in another spelling", { url: `${MILL.toUpperCase().replace("HTTPS", "http")}/` }, 200],
    ["by its former address", { url: "https://ledger.example/News/Mill.aspx" }, 200],
    ["in XML", { url: MILL, format: "xml" }, 501],
    ["in a format that is said twice", { url: MILL, format: ["json", "xml"] }, 501],
    ["without an address", {}, 400],
    ["with two addresses", { url: [MILL, MILL] }, 400],
    ["with something else for an address", { url: "tide-mill" }, 400],
    ["of another kind of address", { url: MILL.replace("https", "ftp") }, 404],
    ["of an address that is a script", { url: MILL.replace("https", "javascript") }, 404],
    ["of another site", { url: MILL.replace("ledger", "other") }, 404],
    ["that is not there", { url: "https://ledger.example/nowhere" }, 404],
    ["of a page that is no article", { url: "https://ledger.example/about" }, 404],
    ["of one of its other forms", { url: `${MILL}.md` }, 404],
    ["under embargo", { url: "https://ledger.example/soon" }, 404],
    ["that was withdrawn", { url: "https://ledger.example/ferry" }, 410],
    ["that has expired", { url: "https://ledger.example/late" }, 410],
  ];

for (const [title, query, status] of cases) {
  test(`an article ${title} answers ${status}`, async () => {
    expect((await ask(query)).status).toBe(status);
  });
}

const room: readonly (readonly [title: string, query: Record<string, string>, hasThumbnail: boolean])[] = [
  ["as large as it is", { maxwidth: "1200", maxheight: "675" }, true],
  ["narrower", { maxwidth: "1199" }, false],
  ["lower", { maxheight: "674" }, false],
  ["of no size that can be read", { maxwidth: "wide" }, true],
];

for (const [title, query, hasThumbnail] of room) {
  test(`where there is room for a picture ${title}, the card has ${hasThumbnail ? "it" : "none"}`, async () => {
    const { body } = await ask({ url: MILL, ...query });

    const parts = Object.keys(body).filter((key) => key.startsWith("thumbnail"));
    expect(parts).toEqual(hasThumbnail ? ["thumbnail_url", "thumbnail_width", "thumbnail_height"] : []);
  });
}
