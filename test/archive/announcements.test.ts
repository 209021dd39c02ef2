/** What changes for readers by an editor's hand, and what is told of it. */
import { describe, expect, test } from "vitest";
import { aHeardArchive, change, FILE, mill, note, publish, told } from "../support/a-heard-archive.ts";
import { anArchive, aPage, NOW, published, read, withdrawn } from "../support/an-archive.ts";
import { aStaticPage, aWithdrawal } from "../support/an-article.ts";

describe("told at once is", () => {
  test("an article that is published, with every feed that carries it", () => {
    const archive = aHeardArchive();

    publish(archive, { ...mill, topics: [{ id: "rivers", name: "Rivers" }] });

    expect(told(archive, "IndexNow")).toEqual(["/mill"]);
    expect(told(archive, "WebSub")).toEqual([
      "front",
      "person:marta-lindqvist",
      "section:harbor",
      "topic:rivers",
    ]);
  });

  test("an article that is edited, with the feeds it left and those it entered", () => {
    const archive = aHeardArchive(published(mill));

    publish(archive, { ...mill, byline: [], section: "upriver" });

    expect(told(archive, "IndexNow")).toEqual(["/mill"]);
    expect(told(archive, "WebSub")).toEqual([
      "front",
      "person:marta-lindqvist",
      "section:harbor",
      "section:upriver",
    ]);
  });

  test("a correction, with the feed of corrections", () => {
    const archive = aHeardArchive(published({ ...mill, byline: [] }));

    publish(archive, { ...mill, byline: [], corrections: [note] });

    expect(told(archive, "WebSub")).toEqual(["corrections", "front", "section:harbor"]);
  });

  test("an article that is withdrawn", () => {
    const archive = aHeardArchive(published(mill));

    change(archive, { read: [withdrawn(aWithdrawal({ id: mill.id, address: "/mill" }))] });

    expect(told(archive, "IndexNow")).toEqual(["/mill"]);
    expect(told(archive, "WebSub")).toEqual(["front", "person:marta-lindqvist", "section:harbor"]);
  });

  test("a notice of withdrawal that is worded anew, to the feeds it stands in instead of the article", () => {
    const notice = aWithdrawal({ id: mill.id, address: "/mill" });
    const archive = aHeardArchive(withdrawn(notice));

    change(archive, { read: [withdrawn({ ...notice, reason: "It was another mill." })] });

    expect(told(archive, "WebSub")).toEqual(["front", "section:harbor"]);
  });

  for (const [title, batch] of [
    ["is deleted", { gone: [FILE] }],
    ["becomes a draft", { read: [read(FILE, { is: "draft" })] }],
    ["is made to expire", { read: [published({ ...mill, expiresAt: NOW - 1 })] }],
  ] as const) {
    test(`an article that ${title}`, () => {
      const archive = aHeardArchive(published(mill));

      change(archive, batch);

      expect(told(archive, "IndexNow")).toEqual(["/mill"]);
      expect(told(archive, "WebSub")).toEqual(["front", "person:marta-lindqvist", "section:harbor"]);
    });
  }

  test("an article that moves, at both its addresses; and the old one again when it leads to the new", () => {
    const archive = aHeardArchive(published(mill));

    publish(archive, { ...mill, address: "/weir" });
    expect(told(archive, "IndexNow")).toEqual(["/mill", "/weir"]);

    publish(archive, { ...mill, address: "/weir", formerAddresses: ["/mill"] });
    expect(told(archive, "IndexNow")).toEqual(["/mill", "/weir"]);

    publish(archive, { ...mill, address: "/weir", formerAddresses: ["/mill"], headline: "Weir mended" });
    expect(told(archive, "IndexNow")).toEqual(["/weir"]);
  });

  test("what asks for tact, like any other article: the archive’s own lists have no feed", () => {
    const archive = aHeardArchive();

    publish(archive, { ...mill, byline: [], isSensitive: true });

    expect(told(archive, "WebSub")).toEqual(["front", "section:harbor"]);
  });

  test("what an advertiser paid for, to search engines only: it stands in no feed", () => {
    const archive = aHeardArchive();

    publish(archive, { ...mill, kind: "paid", sponsor: { name: "Tidewater Gas" } });

    expect(told(archive, "IndexNow")).toEqual(["/mill"]);
    expect(told(archive, "WebSub")).toEqual([]);
  });
});

describe("nobody is told of", () => {
  test("a file that was merely read again, one that is held back, or a static page", () => {
    const archive = aHeardArchive(published(mill));

    publish(archive, mill);
    change(archive, { read: [read(FILE, { is: "bad" }, 2), aPage(aStaticPage())] });

    expect(told(archive, "IndexNow")).toEqual([]);
    expect(told(archive, "WebSub")).toEqual([]);
  });

  test("what was there before somebody listened: a new archive announces nothing", () => {
    const archive = anArchive(published(mill));
    change(archive, { read: [published({ ...mill, headline: "Mill drained" })] });

    archive.announcements.follow(["IndexNow"], NOW);

    expect(told(archive, "IndexNow")).toEqual([]);
    expect(told(archive, "WebSub")).toEqual([]);
  });

  test("changes after nobody listens any more, even if somebody listens again", () => {
    const archive = aHeardArchive();
    publish(archive, mill);

    archive.announcements.follow([], NOW);
    publish(archive, { ...mill, headline: "Mill drained" });
    archive.announcements.follow(["IndexNow"], NOW);

    expect(told(archive, "IndexNow")).toEqual([]);
  });
});

test("a batch that fails half-way tells nobody", () => {
  const archive = aHeardArchive();
  const impossible = { ...mill, id: "weir", address: "/weir", publishedAt: Number.NaN };

  expect(() => change(archive, { read: [published(mill), published(impossible)] })).toThrow();

  expect(told(archive, "IndexNow")).toEqual([]);
});
