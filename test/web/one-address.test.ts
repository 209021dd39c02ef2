import request from "supertest";
import { describe, expect, test } from "vitest";
import { anApp } from "../support/an-app.ts";
import { anArticle, aStaticPage } from "../support/an-article.ts";

const MILL = "/2026/11/20/harbor/tide-mill";
const anAppWithPages = () =>
  anApp({
    articles: [anArticle({ formerAddresses: ["/old/mill", "/News/Mill.HTML", "/2019/mill/"] })],
    pages: [aStaticPage()],
  });

describe("a page asked for by another spelling is one redirect away", () => {
  const cases: [string, string][] = [
    [`${MILL}/`, MILL],
    [`${MILL.toUpperCase()}`, MILL],
    [`/${MILL}`, MILL],
    ["/2026/11/20//harbor///tide-mill//", MILL],
    ["/2026/11/20/%68arbor/tide-mill", MILL],
    ["/ABOUT/", "/about"],
    ["/Section/Harbor/", "/section/harbor"],
    ["/By/marta-lindqvist", "/by/marta-lindqvist"],
    [`${MILL}/?utm_source=mail&x=1`, `${MILL}?utm_source=mail&x=1`],
    ["//", "/"],
  ];
  for (const [asked, expected] of cases) {
    test(`${asked} leads to ${expected}`, async () => {
      const response = await request(anAppWithPages()).get(asked);

      expect(response.status).toBe(301);
      expect(response.headers["location"]).toBe(expected);
    });
  }
});

describe("a former address leads straight to the article", () => {
  const cases: [string, string][] = [
    ["/old/mill", MILL],
    ["/old/mill?page=2", `${MILL}?page=2`],
    ["/OLD/mill/", MILL],
    ["/News/Mill.HTML", MILL],
    ["/2019/mill/", MILL],
  ];
  for (const [asked, expected] of cases) {
    test(`${asked} leads to ${expected}`, async () => {
      const response = await request(anAppWithPages()).get(asked);

      expect(response.status).toBe(301);
      expect(response.headers["location"]).toBe(expected);
      expect(response.headers["cache-control"]).toBe("public, max-age=300");
    });
  }
});

describe("a page that does not exist is not redirected, least of all to another host", () => {
  const nowhere = [
    "/nowhere/",
    "/NOWHERE",
    "//evil.example",
    "//evil.example/%2e%2e",
    "/http://evil.example/",
    `${MILL}/..${MILL}`,
  ];
  for (const path of nowhere) {
    test(path, async () => {
      const response = await request(anAppWithPages()).get(path);

      expect(response.status).toBe(404);
      expect(response.headers["location"]).toBeUndefined();
    });
  }
});

describe("an address of another page is not this page's", () => {
  for (const tail of [".html", "/index.html", "%20", ";v=1", ".", "~", "/nope"]) {
    test(`${MILL}${tail} is not found`, async () => {
      const response = await request(anAppWithPages()).get(MILL + tail);

      expect(response.status).toBe(404);
    });
  }
});
