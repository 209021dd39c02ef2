import request from "supertest";
import { expect, onTestFinished, test } from "vitest";
import { judged } from "../../src/content/judged.ts";
import { linkTargets } from "../../src/content/link-targets.ts";
import { siteAddresses } from "../../src/content/site-addresses.ts";
import { aServer } from "../support/a-server.ts";
import { anApp } from "../support/an-app.ts";
import { theSamples } from "../support/the-samples.ts";

test("no page of the newsroom can take the first word of a route", () => {
  const words = anApp().router.stack.flatMap(({ route }) => route?.path.split("/")[1] || []);

  const fixed = [...new Set(words)].filter((word) => !/[:*]/.test(word));

  expect(fixed).toContain("crops");
  expect(fixed.filter((word) => !siteAddresses.includes(word))).toEqual([]);
});

test("whatever list of the site an editor links to, readers find it there", async () => {
  const folder = "test/fixtures/content";
  const { newsroom, articles } = await theSamples(folder);
  const server = await aServer({ content: folder });
  onTestFinished(() => server.close());

  const files = articles.map((article) =>
    judged({ reading: { is: "article", article, problems: [] }, links: [] }),
  );
  const own = articles.flatMap(({ address, formerAddresses }) => [address, ...formerAddresses]);
  const lists = [...linkTargets(files, newsroom).keys()].filter((address) => !own.includes(address));
  const statuses = await Promise.all(
    lists.map(async (list) => [list, (await request(server.origin).get(list)).status]),
  );

  expect(lists).toContain("/corrections/feed.atom");
  expect(statuses).toEqual(lists.map((list) => [list, 200]));
});
