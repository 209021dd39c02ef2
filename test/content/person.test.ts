import { expect, test } from "vitest";
import { anArticleFile } from "../support/an-article-file.ts";
import { toldAboutFolder } from "../support/told.ts";

test("a missing people.yaml is told once", async () => {
  const files = {
    "people.yaml": undefined,
    "articles/a.md": anArticleFile(),
    "articles/b.md": anArticleFile(),
  };

  expect(await toldAboutFolder(files)).toEqual([
    [
      "people.yaml:1:1",
      "error",
      "missing-people",
      "there is no people.yaml, and articles name people by their ids",
      "write people.yaml, with an entry for each id",
    ],
  ]);
});
