import request from "supertest";
import { describe, expect, test } from "vitest";
import { anApp, NOW } from "../support/an-app.ts";
import { anArticle, aPerson, aStaticPage } from "../support/an-article.ts";

const MINUTE = 60_000;
const rivers = { id: "rivers", name: "Rivers" };
const articles = Array.from({ length: 21 }, (_, index) =>
  anArticle({
    id: `${index}`,
    address: `/a/${index}`,
    headline: `Lock ${index} opened`,
    topics: [rivers],
    publishedAt: NOW - index * MINUTE,
  }),
);

const found: [string, string][] = [
  ["/", "Lock 0 opened"],
  ["/section/harbor", "Lock 0 opened"],
  ["/topic/rivers", "Lock 0 opened"],
  ["/by/marta-lindqvist", "Lock 0 opened"],
  ["/section/harbor?page=2", "Lock 20 opened"],
];
for (const [address, headline] of found) {
  test(`${address} lists “${headline}”`, async () => {
    const response = await request(anApp({ articles })).get(address);

    expect(response.status).toBe(200);
    expect(response.text).toContain(headline);
  });
}

describe("nothing stands at", () => {
  const nothing = [
    "/section/nowhere",
    "/topic/nothing",
    "/by/nobody",
    "/section/harbor?page=3",
    "/section/harbor?page=0",
    "/section/harbor?page=two",
    "/section/harbor?page=1&page=2",
    "/section/__proto__",
    "/by/constructor",
  ];
  for (const address of nothing) {
    test(address, async () => {
      const response = await request(anApp({ articles })).get(address);

      expect(response.status).toBe(404);
    });
  }
});

test("a section without articles is there", async () => {
  const response = await request(anApp()).get("/section/upriver");

  expect(response.status).toBe(200);
});

test("a person who has not written yet is presented", async () => {
  const response = await request(anApp()).get(`/by/${aPerson().id}`);

  expect(response.status).toBe(200);
  expect(response.text).toContain("Marta Lindqvist");
});

test("a static page is found", async () => {
  const page = aStaticPage({ title: "About the ledger", updatedAt: Date.UTC(2026, 10, 1, 12) });

  const response = await request(anApp({ pages: [page] })).get("/about");

  expect(response.status).toBe(200);
  expect(response.text).toContain("About the ledger");
});

describe("addresses of the site are made from", () => {
  test("site.yaml, whatever host was asked", async () => {
    const response = await request(anApp({ articles }))
      .get("/a/3")
      .set("Host", "evil.example")
      .set("X-Forwarded-Host", "evil.example");

    expect(response.text).toContain('href="https://ledger.example/a/3"');
    expect(response.text).not.toContain("evil.example");
  });

  test("SITE_URL, where the operator has set it", async () => {
    const app = anApp({ articles, but: { siteUrl: "https://staging.example" } });

    const response = await request(app).get("/a/3");

    expect(response.text).toContain('href="https://staging.example/a/3"');
  });
});
