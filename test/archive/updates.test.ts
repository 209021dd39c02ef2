/** Who is told of an edit, and what: of static pages, of the newsroom. */
import { describe, expect, test } from "vitest";
import type { Batch } from "../../src/archive/store.ts";
import { anArchive, aPage, NOW, published } from "../support/an-archive.ts";
import { aNewsroom, anArticle, aPerson, aStaticPage } from "../support/an-article.ts";
import { toldOf, words } from "../support/told-keys.ts";

const HOUR = 3_600_000;
const about = aStaticPage();
const mill = anArticle({ id: "mill", address: "/mill" });

describe("of what is no article", () => {
  const stood = [aPage(about), published(mill)];
  const cases: readonly (readonly [string, Partial<Batch>, string])[] = [
    ["a static page’s text touches it alone", { read: [aPage({ ...about, body: [] })] }, "page:about"],
    [
      "a static page’s title touches every page",
      { read: [aPage({ ...about, title: "Us" })] },
      "page:about site",
    ],
    [
      "a static page’s date ahead touches nothing",
      { read: [aPage({ ...about, updatedAt: NOW + HOUR })] },
      "",
    ],
    [
      "a static page that comes touches every page",
      { read: [aPage({ ...about, slug: "terms", address: "/terms" })] },
      "page:terms site",
    ],
    ["a static page that goes touches every page", { gone: ["pages/about.md"] }, "page:about site"],
    [
      "a site that is named otherwise touches every page",
      { newsroom: aNewsroom({ site: { motto: "Once" } }) },
      "site",
    ],
    ["a newsroom that says the same touches nothing", { newsroom: aNewsroom() }, ""],
    [
      "what is new of a person touches their profile",
      { newsroom: aNewsroom({ people: [aPerson({ role: "Editor" })] }) },
      "profile:marta-lindqvist",
    ],
    [
      "a person who comes touches every page",
      { newsroom: aNewsroom({ people: [aPerson(), aPerson({ id: "bo" })] }) },
      "profile:bo site",
    ],
    [
      "a person who goes touches every page",
      { newsroom: aNewsroom({ people: [] }) },
      "profile:marta-lindqvist site",
    ],
  ];
  for (const [what, batch, keys] of cases) {
    test(what, () => {
      expect(toldOf(batch, stood)).toEqual([words(keys)]);
    });
  }
});

test("everyone who listens is told, after readers can see it", async () => {
  const archive = anArchive();
  const seen: unknown[] = [];
  for (const listener of ["one", "other"])
    archive.onTouched(() => seen.push([listener, archive.servedAt("articles/mill.md", NOW)]));

  archive.update({ edition: "first", read: [published(mill)], now: NOW });

  expect(seen).toEqual([
    ["one", "/mill"],
    ["other", "/mill"],
  ]);
});
