import { expect, test } from "vitest";
import { copyright } from "../../../src/pages/linked-data/copyright.ts";
import { anArticle, aSite } from "../../support/an-article.ts";

test("the year of the rights is that of the newsroom's calendar", () => {
  const publishedAt = Date.UTC(2026, 0, 1, 3);

  expect(
    copyright(anArticle({ publishedAt }), aSite({ timeZone: "America/New_York" }))["copyrightYear"],
  ).toBe(2025);
  expect(copyright(anArticle({ publishedAt }), aSite({ timeZone: "Europe/Berlin" }))["copyrightYear"]).toBe(
    2026,
  );
});

test("an article with rights of its own names them, and does not claim the newspaper's", () => {
  const own = copyright(anArticle({ rights: "© 2026 Harbor News Agency" }), aSite());

  expect(own).toEqual({ copyrightNotice: "© 2026 Harbor News Agency" });
});
