/** Which articles stand below an article. */
import { expect, test } from "vitest";
import { anArchive, NOW, published } from "../support/an-archive.ts";
import { anArticle } from "../support/an-article.ts";

const topics = (...ids: string[]) => ids.map((id) => ({ id, name: id }));
const at = (id: string, own: Parameters<typeof anArticle>[0]) =>
  anArticle({ id, address: `/${id}`, section: "upriver", publishedAt: NOW - 1000, ...own });

const mill = at("mill", { section: "harbor", topics: topics("rivers", "mills") });

test("those that share most topics come first, then those of the section, then the newest", async () => {
  const archive = anArchive(
    published(mill),
    published(at("newest", { publishedAt: NOW - 1 })),
    published(at("newer", { publishedAt: NOW - 2 })),
    published(at("same-section", { section: "harbor" })),
    published(at("one-topic", { topics: topics("rivers") })),
    published(at("two-topics", { topics: topics("rivers", "mills"), publishedAt: NOW - 9000 })),
  );

  const teasers = await archive.related(mill, NOW, 5);

  expect(teasers.map(({ id }) => id)).toEqual(["two-topics", "one-topic", "same-section", "newest", "newer"]);
});

test("no more than asked for, and never the article itself", async () => {
  const archive = anArchive(published(mill), published(at("a", {})), published(at("b", {})));

  expect((await archive.related(mill, NOW, 1)).map(({ id }) => id)).toEqual(["a"]);
  expect((await archive.related(mill, NOW, 9)).map(({ id }) => id)).toEqual(["a", "b"]);
});

test("what an advertiser paid for is not related to anything, not even to its own section", async () => {
  const paid = at("paid", { kind: "paid", section: "harbor", topics: topics("rivers") });
  const archive = anArchive(published(mill), published(paid));

  expect(await archive.related(mill, NOW, 9)).toEqual([]);
});

test("what is embargoed or expired is not related to anything", async () => {
  const archive = anArchive(
    published(mill),
    published(at("embargoed", { topics: topics("rivers"), publishedAt: NOW + 1 })),
    published(at("expired", { topics: topics("rivers"), expiresAt: NOW })),
  );

  expect(await archive.related(mill, NOW, 9)).toEqual([]);
});

test("a sensitive article is related by a topic or its section, never only because it is new", async () => {
  const archive = anArchive(
    published(mill),
    published(at("new", { isSensitive: true })),
    published(at("one-topic", { isSensitive: true, topics: topics("rivers") })),
    published(at("same-section", { isSensitive: true, section: "harbor" })),
  );

  const teasers = await archive.related(mill, NOW, 9);

  expect(teasers.map(({ id }) => id)).toEqual(["one-topic", "same-section"]);
});

test("of those that share as many topics, an old one of the section comes before a new one of another", async () => {
  const old = at("old", { section: "harbor", topics: topics("rivers"), publishedAt: NOW - 9_000_000 });
  const crowd = Array.from({ length: 120 }, (_, index) =>
    published(at(`crowd-${index}`, { section: "harbor", topics: [], publishedAt: NOW - index })),
  );
  const archive = anArchive(
    published(mill),
    published(old),
    published(at("new", { topics: topics("rivers") })),
    ...crowd,
  );

  expect((await archive.related(mill, NOW, 2)).map(({ id }) => id)).toEqual(["old", "new"]);
});
