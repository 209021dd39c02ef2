/** How the sitemap is cut into parts. */
import { describe, expect, test } from "vitest";
import { sitemapIndex } from "../../../src/pages/sitemaps/sitemap-index.ts";
import { aDesk } from "../../support/a-desk.ts";

const month = (month: string, count: number) => ({ month, count, changedAt: 1000 });

describe("the index of the sitemap", () => {
  test("names the pages and each month, which is dated by its last change", () => {
    const months = [month("2026-11", 2), month("2026-10", 1)];

    const { parts } = sitemapIndex(aDesk(), { months, pageCount: 2, most: 2 });

    expect(parts).toEqual([
      { url: "https://ledger.example/sitemap-pages.xml" },
      { url: "https://ledger.example/sitemap-2026-11.xml", changedAt: 1000 },
      { url: "https://ledger.example/sitemap-2026-10.xml", changedAt: 1000 },
    ]);
  });

  test("cuts what is too much for one part, and dates none of the parts of which it can't know", () => {
    const { parts } = sitemapIndex(aDesk(), { months: [month("2026-11", 5)], pageCount: 3, most: 2 });

    expect(parts).toEqual([
      { url: "https://ledger.example/sitemap-pages.xml" },
      { url: "https://ledger.example/sitemap-pages-2.xml" },
      { url: "https://ledger.example/sitemap-2026-11.xml" },
      { url: "https://ledger.example/sitemap-2026-11-2.xml" },
      { url: "https://ledger.example/sitemap-2026-11-3.xml" },
    ]);
  });
});
