import { expect, test } from "vitest";
import { siteYaml } from "../../support/a-content-folder.ts";
import { anArticleFile } from "../../support/an-article-file.ts";
import { toldAboutFolder } from "../../support/told.ts";

test("articles are judged by what is sound of site.yaml and people.yaml", async () => {
  const files = {
    "site.yaml": siteYaml.replace("email: newsroom@ledger.example", "email: nobody"),
    "people.yaml": "marta-lindqvist:\n  nmae: Marta Lindqvist\n",
    "articles/tide-mill.md": anArticleFile({ section: "wrold" }),
  };

  expect((await toldAboutFolder(files)).map(([place, , rule]) => [place, rule])).toEqual([
    ["articles/tide-mill.md:4:10", "unknown-section"],
    ["people.yaml:1:1", "missing-key"],
    ["people.yaml:2:3", "unknown-key"],
    ["site.yaml:10:8", "email-address"],
  ]);
});

test("what could not be judged is said", async () => {
  const files = {
    "site.yaml": siteYaml.replace("America/New_York", "Nowhere"),
    "articles/tide-mill.md": anArticleFile({ section: "wrold" }),
  };

  expect(await toldAboutFolder(files)).toEqual([
    [
      "site.yaml:1:1",
      "note",
      "not-judged",
      "articles and pages could not be judged without it",
      "mend this file, and check again",
    ],
    [
      "site.yaml:5:11",
      "error",
      "time-zone",
      "“Nowhere” is not a time zone",
      "write one such as `America/New_York`",
    ],
  ]);
});

test("a person without an id is told, and no fault of the server", async () => {
  expect(
    (await toldAboutFolder({ "people.yaml": '"": { name: Ana Ruiz }\n' })).map(([place, , rule]) => [
      place,
      rule,
    ]),
  ).toEqual([["people.yaml:1:1", "id"]]);
});

test("articles are judged without the site’s address", async () => {
  const files = {
    "site.yaml": siteYaml.replace("url: https://ledger.example", "url: nowhere"),
    "articles/tide-mill.md": anArticleFile({ section: "wrold" }),
  };

  expect((await toldAboutFolder(files)).map(([, , rule]) => rule)).toEqual(["unknown-section", "site-url"]);
});
