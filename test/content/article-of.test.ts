import { expect, test } from "vitest";
import { aReading } from "../support/a-reading.ts";
import { anArticleFile } from "../support/an-article-file.ts";

test("a withdrawn article keeps its language, where that is not the site’s", async () => {
  const withdrawnIn = (lang: string) =>
    aReading(
      anArticleFile(
        { status: "withdrawn", reason: "Source inventée.", updated: "2026-11-22T08:00:00Z", lang },
        "",
      ),
    );

  expect(await withdrawnIn("fr")).toMatchObject({ withdrawal: { lang: "fr" } });
  expect(await withdrawnIn("en-US")).not.toMatchObject({ withdrawal: { lang: "en-US" } });
});

test("an agency in the byline is an organization", async () => {
  const byline = "[Reuters, Ana Ruiz]";

  expect(await aReading(anArticleFile({ byline }))).toMatchObject({
    article: { byline: [{ name: "Reuters", isOrganization: true }, { name: "Ana Ruiz" }] },
  });
});
