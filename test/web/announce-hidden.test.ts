/** A newsroom that hides from search engines, and what they are told nevertheless: nothing. */
import { expect, onTestFinished, test } from "vitest";
import { openArchive } from "../../src/archive/open-archive.ts";
import { aListener } from "../support/a-listener.ts";
import { anAnnouncer, KEY } from "../support/an-announcer.ts";
import { NOW, published } from "../support/an-archive.ts";
import { aNewsroom, anArticle } from "../support/an-article.ts";

test("search engines that may not list the pages are told of none", async () => {
  const engine = await aListener();
  const archive = openArchive(":memory:");
  onTestFinished(() => archive.close());
  const site = { announcements: { indexNowKey: KEY }, usage: { search: "deny", barred: [] } } as const;
  archive.update({ edition: "first", newsroom: aNewsroom({ site }), now: NOW });
  const { wake } = anAnnouncer(archive, { indexNowEndpoint: engine.url });
  await wake();

  archive.update({ edition: "first", read: [published(anArticle())], now: NOW });
  await wake();

  expect(engine.told).toEqual([]);
});
