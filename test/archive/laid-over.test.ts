import { expect, test } from "vitest";
import { laidOver } from "../../src/archive/laid-over.ts";
import { aService, NOW } from "../support/an-app.ts";
import { anArticle } from "../support/an-article.ts";

const FILE = "articles/2026/11/tide-mill.md";
const published = anArticle();
const { address } = published;
const HOUR = 3_600_000;

const over = (own: Parameters<typeof anArticle>[0]) =>
  laidOver(aService({ articles: [published] }).archive, FILE, {
    is: "article",
    article: anArticle(own),
    problems: [],
  });

test("what the file says stands in the place of what is published", async () => {
  const found = await over({ headline: "The mill is drained" }).article(address, NOW);

  expect(found).toMatchObject({ is: "article", article: { headline: "The mill is drained" } });
});

test("an article that moved is found from where it was, as readers will find it", async () => {
  const archive = over({ section: "upriver", address: "/2026/11/20/upriver/tide-mill" });

  expect(await archive.article(address, NOW)).toEqual({ is: "moved", to: "/2026/11/20/upriver/tide-mill" });
  expect(await archive.article("/2026/11/20/upriver/tide-mill", NOW)).toMatchObject({ is: "article" });
});

test("an embargo does not hide it, but what is dated after its hour has not happened", async () => {
  const publishedAt = NOW + HOUR;
  const found = await over({ publishedAt, updatedAt: publishedAt + HOUR }).article(address, NOW);

  expect(found).toMatchObject({ is: "article", article: { publishedAt } });
  expect(found).not.toHaveProperty("article.updatedAt");
});

test("what has expired is gone", async () => {
  expect(await over({ expiresAt: NOW }).article(address, NOW)).toMatchObject({ is: "expired" });
});

test("what stands elsewhere stays as it is", async () => {
  const archive = over({ address: "/elsewhere", id: "another" });

  expect(await archive.article(address, NOW)).toMatchObject({
    is: "article",
    article: { headline: published.headline },
  });
});
