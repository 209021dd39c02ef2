import { describe, expect, test } from "vitest";
import { pathOf, slugFor } from "../../../src/content/import/place.ts";

describe("the slug of an imported article", () => {
  test("is made from the headline, without apostrophes", () => {
    expect(slugFor({ headline: "Ana’s Mill: Drained & Dry in São Tomé", paragraphs: [] })).toBe(
      "anas-mill-drained-and-dry-in-sao-tome",
    );
  });

  test("is made from the first words where there is no headline", () => {
    expect(
      slugFor({ paragraphs: ["“The mill,” she said, will stand still until the spring tides come back."] }),
    ).toBe("the-mill-she-said-will-stand-still-until");
  });

  test("is a fixed number where no letter has an ASCII form", () => {
    const slug = slugFor({ headline: "水車", paragraphs: ["水車は止まった。"] });

    expect(slug).toMatch(/^untitled-[0-9a-f]{8}$/);
    expect(slugFor({ headline: "水車", paragraphs: ["水車は止まった。"] })).toBe(slug);
  });

  test("is cut between two words", () => {
    const headline =
      "The mill by the old harbor will be drained for the first time in more than a hundred years";

    expect(slugFor({ headline, paragraphs: [] })).toBe(
      "the-mill-by-the-old-harbor-will-be-drained-for-the-first-time-in-more-than",
    );
  });
});

describe("the place of an imported article", () => {
  test("is the month of the newsroom's calendar", () => {
    const publishedAt = Date.UTC(2026, 11, 1, 2, 0);

    expect(pathOf({ slug: "tide-mill", publishedAt }, "America/New_York")).toBe(
      "articles/2026/11/tide-mill.md",
    );
    expect(pathOf({ slug: "tide-mill", publishedAt }, "Europe/Berlin")).toBe("articles/2026/12/tide-mill.md");
  });

  test("is among the drafts while it has no date", () => {
    expect(pathOf({ slug: "tide-mill" }, "Europe/Berlin")).toBe("articles/drafts/tide-mill.md");
  });
});
