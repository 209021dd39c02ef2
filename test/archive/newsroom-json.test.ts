import { expect, test } from "vitest";
import { newsroomFrom, newsroomJson } from "../../src/archive/newsroom-json.ts";
import { readNewsroom } from "../../src/content/read-newsroom.ts";
import { newsroomFolder } from "../support/page-kinds.ts";

test("a newsroom that says all it can comes out of the archive as it went in", async () => {
  const { newsroom } = await readNewsroom(newsroomFolder);
  if (!newsroom) throw new Error("the fixtures are sound");

  const kept = newsroomFrom(newsroomJson(newsroom));

  expect(kept).toStrictEqual(newsroom);
  expect(Object.keys(kept.site)).toEqual(
    expect.arrayContaining([
      "image",
      "usage",
      "security",
      "publisher",
      "adsTxt",
      "announcements",
      "cacheKeys",
    ]),
  );
});
