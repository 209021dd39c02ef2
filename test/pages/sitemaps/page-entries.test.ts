/** What the sitemap says of all that is no article. */
import { describe, expect, test } from "vitest";
import { pageEntries } from "../../../src/pages/sitemaps/page-entries.ts";
import { aDesk } from "../../support/a-desk.ts";
import { aStaticPage } from "../../support/an-article.ts";

const desk = aDesk();
const nothing = { staticPages: [], topics: [] };
const addressesOf = (...asked: Parameters<typeof pageEntries>): string[] =>
  pageEntries(...asked).map(({ url }) => url.replace("https://ledger.example", ""));

describe("the pages in the sitemap", () => {
  test("are the static ones, the front page, sections, corrections, people and topics", () => {
    const topics = [{ id: "río", name: "Río" }];

    expect(addressesOf(desk, { staticPages: [aStaticPage()], topics })).toEqual([
      "/about",
      "/",
      "/section/harbor",
      "/section/upriver",
      "/corrections",
      "/by/marta-lindqvist",
      "/topic/r%C3%ADo",
    ]);
  });

  test("tell of what machines may do only where site.yaml says it", () => {
    expect(addressesOf(desk, nothing)).not.toContain("/usage");
    expect(addressesOf(aDesk({ usage: { barred: [] } }), nothing)).not.toContain("/usage");
    expect(addressesOf(aDesk({ usage: { training: "deny", barred: [] } }), nothing)).toContain("/usage");
  });

  test("have a date only where an editor wrote it and it has come", () => {
    const staticPages = [
      aStaticPage({ address: "/dated", updatedAt: desk.now }),
      aStaticPage({ address: "/ahead", updatedAt: desk.now + 1 }),
      aStaticPage({ address: "/undated" }),
    ];

    const dates = pageEntries(desk, { staticPages, topics: [] }).map(({ changedAt }) => changedAt);

    expect(dates.filter((date) => date !== undefined)).toEqual([desk.now]);
  });
});
