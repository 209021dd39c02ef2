/** Of which topics there are articles to read. */
import { expect, test } from "vitest";
import { anArchive, NOW, published, withdrawn } from "../support/an-archive.ts";
import { anArticle, aWithdrawal } from "../support/an-article.ts";

const topic = (id: string, name = id) => ({ id, name });
const at = (id: string, own: Parameters<typeof anArticle>[0] = {}) =>
  anArticle({ id, address: `/${id}`, publishedAt: NOW - 1000, ...own });

test("topics stand in the order of their names, each once", async () => {
  const archive = anArchive(
    published(at("mill", { topics: [topic("weirs", "Weirs"), topic("ebb", "Ébb tides")] })),
    published(at("ferry", { topics: [topic("rivers", "rivers"), topic("weirs", "Weirs")] })),
  );

  expect(await archive.topics(NOW)).toEqual([
    topic("ebb", "Ébb tides"),
    topic("rivers", "rivers"),
    topic("weirs", "Weirs"),
  ]);
});

test("a topic has the name that the newest of its articles gives it", async () => {
  const archive = anArchive(
    published(at("mill", { topics: [topic("rivers", "Rivers")], publishedAt: NOW })),
    published(at("ferry", { topics: [topic("rivers", "The rivers")] })),
  );

  expect(await archive.topics(NOW)).toEqual([topic("rivers", "Rivers")]);
  expect(await archive.topics(NOW - 1)).toEqual([topic("rivers", "The rivers")]);
});

test("a topic of nothing but embargoed, expired, withdrawn or paid articles is none", async () => {
  const archive = anArchive(
    published(at("embargoed", { topics: [topic("a")], publishedAt: NOW + 1 })),
    published(at("expired", { topics: [topic("b")], expiresAt: NOW })),
    published(at("advert", { topics: [topic("c")], kind: "paid" })),
    withdrawn(aWithdrawal({ topics: [topic("d")] })),
  );

  expect(await archive.topics(NOW)).toEqual([]);
});

test("an archive without topics has none", async () => {
  const archive = anArchive(published(at("mill")));

  expect(await archive.topics(NOW)).toEqual([]);
});
