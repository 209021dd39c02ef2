/** What the sitemap says of an article. */
import { expect, test } from "vitest";
import { articleEntries } from "../../../src/pages/sitemaps/sitemap.ts";
import { aDesk } from "../../support/a-desk.ts";
import { anArticle } from "../../support/an-article.ts";

const HOUR = 3_600_000;
const desk = aDesk();

test("an article stands at its absolute address, with the pictures it opens with", () => {
  const image = {
    address: "/pictures/mill-1a2b3c4d.jpg",
    width: 1600,
    height: 900,
    alt: "A mill",
    credit: "Ana",
  };

  const entries = articleEntries(desk, [
    anArticle({ address: "/mill", publishedAt: desk.now - HOUR, image }),
  ]);

  expect(entries).toEqual([
    {
      url: "https://ledger.example/mill",
      changedAt: desk.now - HOUR,
      images: ["https://ledger.example/pictures/mill-1a2b3c4d.jpg"],
    },
  ]);
});

test("its date is that of its last change, not of one that lies ahead", () => {
  const correction = { kind: "correction", text: "It was the weir.", isSerious: false } as const;
  const article = anArticle({
    publishedAt: desk.now - 3 * HOUR,
    updatedAt: desk.now - 2 * HOUR,
    corrections: [
      { ...correction, at: desk.now - HOUR },
      { ...correction, at: desk.now + HOUR },
    ],
  });

  const [entry] = articleEntries(desk, [article]);

  expect(entry?.changedAt).toBe(desk.now - HOUR);
});
