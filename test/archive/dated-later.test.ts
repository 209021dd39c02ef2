/** An editor may date a change in the future: until then it has not happened, wherever the article is shown. */
import { expect, test } from "vitest";
import { anArchive, NOW, published } from "../support/an-archive.ts";
import { anArticle } from "../support/an-article.ts";

const TOMORROW = NOW + 24 * 3_600_000;
const { updatedAt: _, ...mill } = anArticle({ topics: [{ id: "rivers", name: "Rivers" }] });
const note = { kind: "correction", at: TOMORROW, text: "It was the weir.", isSerious: true } as const;
const ferry = anArticle({ id: "ferry", address: "/ferry", topics: mill.topics });
const shownAt = async (now: number) => {
  const archive = anArchive(
    published({ ...mill, updatedAt: TOMORROW, corrections: [note] }),
    published(ferry),
  );
  const found = await archive.article(mill.address, now);
  const { teasers } = await archive.latest({ section: mill.section }, now);
  return [
    ...(found?.is === "article" ? [found.article] : []),
    ...teasers.filter(({ id }) => id === mill.id),
    ...(await archive.articles("front", now, 9)).filter(({ id }) => id === mill.id),
    ...(await archive.ofMonth("2026-11", now, { number: 1, size: 9 })).filter(({ id }) => id === mill.id),
    ...(await archive.related(ferry, now, 3)),
  ].map(({ updatedAt, corrections }) => ({ updatedAt, texts: corrections.map(({ text }) => text) }));
};

test("a change dated in the future is not shown before", async () => {
  expect(await shownAt(NOW)).toEqual(Array(5).fill({ updatedAt: undefined, texts: [] }));
});

test("it is shown from its instant on", async () => {
  expect(await shownAt(TOMORROW)).toEqual(
    Array(5).fill({ updatedAt: TOMORROW, texts: ["It was the weir."] }),
  );
});

test("what was dated ahead and taken back before its hour is told of no version", async () => {
  const archive = anArchive(published({ ...mill, updatedAt: TOMORROW, corrections: [note] }));
  archive.update({ edition: "first", read: [published({ ...mill, headline: "Mill mended" })], now: NOW + 1 });

  const versions = await archive.versions(mill.id, TOMORROW);

  expect(versions.map(({ updatedAt, corrections }) => [updatedAt, corrections])).toEqual([
    [undefined, []],
    [undefined, []],
  ]);
});
