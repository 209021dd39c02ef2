/** What a hub is told of feeds that are new, and how. */
import { expect, test } from "vitest";
import { aListener } from "../support/a-listener.ts";
import { anAnnouncingArchive } from "../support/an-announcer.ts";
import { NOW, published } from "../support/an-archive.ts";
import { anArticle } from "../support/an-article.ts";

test("a hub is told every feed in its three formats", async () => {
  const hub = await aListener(204);
  const { archive, wake } = await anAnnouncingArchive({ webSubHub: hub.url });
  const article = anArticle({
    byline: [],
    corrections: [{ kind: "correction", at: NOW, text: "Two wheels.", isSerious: false }],
    contributors: [{ name: "Marta Lindqvist", personId: "marta-lindqvist", role: "reporting" }],
    topics: [{ id: "rivers", name: "Rivers" }],
  });
  archive.update({ edition: "first", read: [published(article)], now: NOW });

  await wake();

  expect(hub.told).toHaveLength(1);
  expect(hub.told[0]?.headers["content-type"]).toBe("application/x-www-form-urlencoded");
  const fields = new URLSearchParams(hub.told[0]?.body);
  expect(fields.getAll("hub.mode")).toEqual(["publish"]);
  expect(fields.getAll("hub.url")).toHaveLength(15);
  expect(new Set(fields.getAll("hub.url"))).toEqual(
    new Set(
      ["", "/by/marta-lindqvist", "/corrections", "/section/harbor", "/topic/rivers"].flatMap((page) =>
        ["atom", "json", "rss"].map((format) => `https://ledger.example${page}/feed.${format}`),
      ),
    ),
  );
});
