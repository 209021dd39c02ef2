/** Which of the versions that are kept readers are shown: those of this article, and none that an order took back. */
import { expect, test } from "vitest";
import type { Article } from "../../src/article/article.ts";
import type { Instant } from "../../src/article/instant.ts";
import { aKept, aStory, HOUR, ID, NINE } from "../support/a-kept-story.ts";
import { published, withdrawn } from "../support/an-archive.ts";
import { aWithdrawal } from "../support/an-article.ts";

test("another article in the place of one that was taken away has a history of its own", async () => {
  for (const takeAway of ["remove", "draft"] as const) {
    const kept = aKept();
    kept.put(aStory("Wet."), NINE);
    kept.put(aStory("Dry."), NINE + HOUR);
    kept[takeAway](NINE + 2 * HOUR);

    kept.put(aStory("Flood at the weir.", { publishedAt: NINE + 3 * HOUR }), NINE + 3 * HOUR);
    const one = await kept.archive.article(aStory("").address, NINE + 3 * HOUR);
    kept.put(aStory("Flood is over.", { publishedAt: NINE + 3 * HOUR }), NINE + 4 * HOUR);

    expect(one, takeAway).toMatchObject({ is: "article", versions: 1 });
    expect(await kept.versions(NINE + 9 * HOUR), takeAway).toEqual([
      "1 +3h Flood at the weir.",
      "2 +4h Flood is over.",
    ]);
  }
});

test("a file that comes back after another stood in its place for a day to come goes on with its versions", async () => {
  const { put, remove, versions } = aKept();
  put(aStory("Wet."), NINE);
  remove(NINE + HOUR);
  put(aStory("Flood.", { publishedAt: NINE + 5 * HOUR }), NINE + HOUR);
  remove(NINE + 2 * HOUR);

  put(aStory("Dry."), NINE + 3 * HOUR);

  expect(await versions(NINE + 9 * HOUR)).toEqual(["1 +0h Wet.", "2 +3h Dry."]);
});

test("an article with an id of its own goes on with its versions, whenever it is published", async () => {
  const { archive, versions } = aKept();
  const put = (article: Article, now: Instant) =>
    archive.update({ edition: "first", read: [{ ...published(article), path: "articles/own.md" }], now });
  put(aStory("Wet."), NINE);
  archive.update({ edition: "first", gone: ["articles/own.md"], now: NINE + HOUR });

  put(aStory("Dry.", { publishedAt: NINE + 2 * HOUR }), NINE + 2 * HOUR);

  expect(await versions(NINE + 9 * HOUR)).toEqual(["1 +0h Wet.", "2 +2h Dry."]);
});

test("what stood before `historyFrom` is kept, and neither shown nor counted", async () => {
  const { archive, put, versions } = aKept();
  put(aStory("Wet."), NINE);
  put(aStory("Dry."), NINE + HOUR);
  put(aStory("Drier."), NINE + 3 * HOUR);
  const shown = async (historyFrom: Instant) => {
    put(aStory("Drier.", { historyFrom }), NINE + 4 * HOUR);
    const found = await archive.article(aStory("").address, NINE + 4 * HOUR);
    const told = await versions(NINE + 4 * HOUR);
    expect(found).toMatchObject({ is: "article", versions: told.length });
    return told;
  };

  expect(await shown(NINE + 2 * HOUR)).toEqual(["1 +3h Drier."]);
  expect(await shown(NINE + HOUR)).toEqual(["1 +1h Dry.", "2 +3h Drier."]);
  expect(await shown(NINE + 9 * HOUR)).toEqual(["1 +3h Drier."]);
  expect(await shown(NINE - HOUR)).toEqual(["1 +0h Wet.", "2 +1h Dry.", "3 +3h Drier."]);
});

test("an article that comes back after an order withdrew it shows nothing of before, unless its editor says so", async () => {
  for (const between of ["nothing", "remove", "draft"] as const) {
    const kept = aKept();
    const order = aWithdrawal({ id: ID, publishedAt: NINE, legalOrder: "the harbor court" });
    kept.put(aStory("Libel."), NINE);
    kept.put(aStory("Wet."), NINE + HOUR);
    kept.archive.update({ edition: "first", read: [withdrawn(order)], now: NINE + 2 * HOUR });
    if (between !== "nothing") kept[between](NINE + 3 * HOUR);

    kept.put(aStory("Wet."), NINE + 4 * HOUR);
    const back = await kept.versions(NINE + 4 * HOUR);
    const found = await kept.archive.article(aStory("").address, NINE + 4 * HOUR);
    kept.put(aStory("Wet.", { historyFrom: NINE + HOUR }), NINE + 5 * HOUR);

    expect(back, between).toEqual(["1 +4h Wet."]);
    expect(found, between).toMatchObject({ is: "article", versions: 1 });
    expect(await kept.versions(NINE + 9 * HOUR), between).toEqual(["1 +1h Wet.", "2 +4h Wet."]);
  }
});

test("how many versions readers have had stands with the article", async () => {
  const { archive, put } = aKept();
  put(aStory("Wet."), NINE);
  put(aStory("Dry."), NINE + HOUR);

  const found = await archive.article(aStory("").address, NINE + HOUR);

  expect(found).toMatchObject({ is: "article", versions: 2 });
});

test("an article under embargo again keeps its versions, and shows none until its new hour", async () => {
  const { put, versions } = aKept();
  put(aStory("Wet."), NINE);

  put(aStory("Secret.", { publishedAt: NINE + 5 * HOUR }), NINE + HOUR);

  expect(await versions(NINE + 2 * HOUR)).toEqual([]);
  expect(await versions(NINE + 5 * HOUR)).toEqual(["1 +0h Wet.", "2 +5h Secret."]);
});
