import request from "supertest";
import { describe, expect, test } from "vitest";
import { anApp } from "../support/an-app.ts";
import { anArticle } from "../support/an-article.ts";

const MILL = "/2026/11/20/harbor/tide-mill";
const addresses = [MILL, "/", "/healthz", "/styles/newspaper.css", "/no-such-page"];

describe("pages are only for reading", () => {
  for (const address of addresses) {
    for (const method of ["post", "put", "delete", "patch", "propfind", "trace"] as const) {
      test(`${method.toUpperCase()} ${address} is refused, and the answer says what is allowed`, async () => {
        const response = await request(anApp({ articles: [anArticle()] }))[method](address);

        expect(response.status).toBe(405);
        expect(response.headers["allow"]).toBe("GET, HEAD, OPTIONS");
        expect(response.headers["cache-control"]).toBe("no-store");
      });
    }

    test(`OPTIONS ${address} says what is allowed`, async () => {
      const response = await request(anApp({ articles: [anArticle()] })).options(address);

      expect(response.status).toBe(204);
      expect(response.headers["allow"]).toBe("GET, HEAD, OPTIONS");
      expect(response.text).toBe("");
    });
  }

  test("a header can't turn reading into writing", async () => {
    const response = await request(anApp({ articles: [anArticle()] }))
      .get(MILL)
      .set("X-HTTP-Method-Override", "DELETE");

    expect(response.status).toBe(200);
  });
});

describe("an address", () => {
  test("of 8 KB may be asked for", async () => {
    expect((await request(anApp()).get(`/${"a".repeat(8191)}`)).status).toBe(404);
  });

  test("longer than 8 KB is too long, in its path or in its query", async () => {
    expect((await request(anApp()).get(`/${"a".repeat(8192)}`)).status).toBe(414);
    expect((await request(anApp()).get(`/?${"a".repeat(8192)}`)).status).toBe(414);
  });

  for (const path of [
    "/%",
    "/%zz",
    "/%E0%A4%A",
    "/%C0%AF",
    "/%ff%fe",
    "/%00",
    "/a%00b",
    "/%0d%0aX-Injected:%201",
    "/%5c",
    `${MILL}%2f`,
  ]) {
    test(`${path} can't be read`, async () => {
      const response = await request(anApp({ articles: [anArticle()] })).get(path);

      expect(response.status).toBe(400);
      expect(response.headers["x-injected"]).toBeUndefined();
    });
  }

  for (const path of [
    "/%25",
    "/%2500",
    "/%252e%252e/",
    "/constructor",
    "/__proto__",
    "/.env",
    "/.git/config",
    "/package.json",
  ]) {
    test(`${path} is not found`, async () => {
      expect((await request(anApp()).get(path)).status).toBe(404);
    });
  }

  for (const search of ["?x=%", "?page", "?=", "?utm_source=mail"]) {
    test(`with the query ${search} is the same page`, async () => {
      const response = await request(anApp({ articles: [anArticle()] })).get(MILL + search);

      expect(response.status).toBe(200);
    });
  }
});
