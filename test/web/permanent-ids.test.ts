/** What identifies an article in its editions, wherever the site is served. */
import request from "supertest";
import { expect, test } from "vitest";
import { anApp } from "../support/an-app.ts";
import { anArticle } from "../support/an-article.ts";
import { jsonOf } from "../support/read-edition.ts";

const ID = "tag:ledger.example,2026:2026/11/tide-mill";
const { address } = anArticle();

test("a site that is served from elsewhere keeps the ids of its articles, and links to where it is served", async () => {
  const app = anApp({ articles: [anArticle()], but: { siteUrl: "https://staging.example" } });
  const textAt = async (path: string): Promise<string> => (await request(app).get(path)).text;

  const item = jsonOf(JSON.parse(await textAt("/feed.json"))).at("items").list[0];

  expect([item?.at("id").text, item?.at("url").text]).toEqual([ID, `https://staging.example${address}`]);
  expect(await textAt("/feed.atom")).toContain(`<id>${ID}</id>`);
  expect(await textAt("/feed.rss")).toContain(`<guid isPermaLink="false">${ID}</guid>`);
  expect(JSON.parse(await textAt(`${address}.ninjs.json`))).toMatchObject({ uri: ID });
  expect(await textAt(address)).toContain(`"identifier":"${ID}"`);
});
