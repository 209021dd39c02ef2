/** Which pages an edit concerns: the keys of what it changed for readers, those all, and no others. */
import { describe, expect, test } from "vitest";
import type { Block } from "../../src/article/body.ts";
import type { Correction } from "../../src/article/correction.ts";
import { NOW, published, read, withdrawn } from "../support/an-archive.ts";
import { anArticle, aParagraph, aWithdrawal, safe } from "../support/an-article.ts";
import { toldOf, words } from "../support/told-keys.ts";

const HOUR = 3_600_000;
const AGO = NOW - 9 * HOUR;
const OCTOBER = Date.UTC(2026, 9, 20);

const rivers = { id: "rivers", name: "Rivers" };
const mills = { id: "mills", name: "Mills" };
const ana = { name: "Ana Ruiz", personId: "ana" };
const bo = { name: "Bo Lund", personId: "bo" };
const mill = anArticle({
  id: "mill",
  address: "/mill",
  publishedAt: AGO,
  topics: [rivers],
  byline: [ana],
});
/** Stands in the same lists, so that none of them is empty without the other. */
const weir = { ...mill, id: "weir", address: "/weir", publishedAt: AGO - HOUR };
/** The words stay as they are. */
const linked = (block: Block): Block => ({ ...block, ...("html" in block && { html: safe("<a>Mill</a>") }) });
const correction = (at: number, own: Partial<Correction> = {}): Correction => ({
  kind: "correction",
  at,
  text: "Of oak.",
  isSerious: false,
  ...own,
});

const ALL_LISTS = "front section:harbor topic:rivers person:ana";
const COMES = `article:mill teaser:mill address:/mill ${ALL_LISTS} months month:2026-11`;

describe("an edit of an article touches", () => {
  const cases: readonly (readonly [string, Partial<typeof mill>, string])[] = [
    ["of its text, that article alone", { body: [aParagraph("Drained.")] }, "article:mill"],
    ["of a link in it, that article alone", { body: mill.body.map(linked) }, "article:mill"],
    ["of its headline, also where lists show it", { headline: "Mill drained" }, "article:mill teaser:mill"],
    ["of its standfirst, also where lists show it", { standfirst: "At ebb." }, "article:mill teaser:mill"],
    [
      "of typing errors only, that article alone",
      { body: [aParagraph("X")], hasMinorChanges: true },
      "article:mill",
    ],
    [
      "under a new date, also the index of months",
      { updatedAt: NOW - HOUR },
      "article:mill teaser:mill months",
    ],
    ["under a date ahead, nothing", { updatedAt: NOW + HOUR }, ""],
    [
      "that is to expire, that article and what shows when",
      { expiresAt: NOW + HOUR },
      "article:mill teaser:mill",
    ],
    [
      "by a correction, also the corrections",
      { corrections: [correction(NOW - HOUR)] },
      "article:mill teaser:mill months corrections",
    ],
    [
      "by an update, not the corrections",
      { corrections: [correction(NOW - HOUR, { kind: "update" })] },
      "article:mill teaser:mill months",
    ],
    ["by a correction dated ahead, nothing", { corrections: [correction(NOW + HOUR)] }, ""],
    [
      "that moves it to another section, the sections and the lists it is chosen from",
      { section: "upriver" },
      `article:mill teaser:mill ${ALL_LISTS} section:upriver`,
    ],
    [
      "that moves it in time, its lists and its month",
      { publishedAt: AGO + HOUR },
      `article:mill teaser:mill ${ALL_LISTS} months month:2026-11`,
    ],
    [
      "that moves it to another month, both months",
      { publishedAt: OCTOBER },
      `article:mill teaser:mill ${ALL_LISTS} months month:2026-11 month:2026-10`,
    ],
    [
      "that gives it a new topic, the topics",
      { topics: [rivers, mills] },
      "article:mill teaser:mill topic:mills topics",
    ],
    [
      "that names its topic otherwise, the topics",
      { topics: [{ ...rivers, name: "Streams" }] },
      "article:mill teaser:mill topics",
    ],
    [
      "that changes who wrote it, both of them",
      { byline: [bo] },
      "article:mill teaser:mill person:ana person:bo",
    ],
    [
      "that makes it paid for, all that has no paid articles",
      { kind: "paid" },
      `article:mill teaser:mill ${ALL_LISTS}`,
    ],
    [
      "that makes it sensitive, the lists from which related articles are chosen",
      { isSensitive: true },
      `article:mill teaser:mill ${ALL_LISTS}`,
    ],
    [
      "that moves it to another address, both",
      { address: "/tide-mill" },
      "article:mill teaser:mill address:/mill address:/tide-mill",
    ],
    [
      "that lets an old address lead to it, that address",
      { formerAddresses: ["/old"] },
      "article:mill address:/old",
    ],
    ["that puts it under embargo, all it stood in", { publishedAt: NOW + HOUR }, COMES],
  ];
  for (const [what, own, keys] of cases) {
    test(what, () => {
      const batch = { read: [published({ ...mill, ...own })] };

      expect(toldOf(batch, [published(mill), published(weir)])).toEqual([words(keys)]);
    });
  }
});

describe("an article", () => {
  const others = [published(weir)];

  test("that comes touches its lists, its month and its address", () => {
    expect(toldOf({ read: [published(mill)] }, others)).toEqual([words(COMES)]);
  });

  test("that is the first of its topic touches the topics", () => {
    const first = published({ ...mill, topics: [mills] });

    expect(toldOf({ read: [first] }, others)).toEqual([
      words(`${COMES} topics topic:mills`).filter((key) => key !== "topic:rivers"),
    ]);
  });

  test("under embargo touches nothing, but is told of", () => {
    expect(toldOf({ read: [published({ ...mill, publishedAt: NOW + HOUR })] }, others)).toEqual([[]]);
  });

  test("that goes touches all it stood in", () => {
    expect(toldOf({ gone: ["articles/mill.md"] }, [published(mill), ...others])).toEqual([words(COMES)]);
  });

  test("that is the last of its topic touches the topics when it goes", () => {
    expect(toldOf({ gone: ["articles/mill.md"] }, [published(mill)])).toEqual([words(`${COMES} topics`)]);
  });

  test("that becomes a draft touches all it stood in", () => {
    const draft = read("articles/mill.md", { is: "draft" });

    expect(toldOf({ read: [draft] }, [published(mill), ...others])).toEqual([words(COMES)]);
  });

  test("that has expired already stands in its lists as gone", () => {
    const expired = { ...mill, expiresAt: NOW - HOUR };

    expect(toldOf({ read: [published(expired)] }, others)).toEqual([
      words(`article:mill address:/mill ${ALL_LISTS}`),
    ]);
  });

  test("that is withdrawn touches its lists, where it stands as gone", () => {
    const { id, address, publishedAt, topics, byline } = mill;
    const notice = withdrawn(
      aWithdrawal({ id, address, publishedAt, topics, byline, withdrawnAt: NOW - HOUR }),
    );

    expect(toldOf({ read: [notice] }, [published(mill), ...others])).toEqual([
      words(COMES).filter((key) => key !== "address:/mill"),
    ]);
  });

  test("whose notice gives another reason touches the article alone", () => {
    const { id, address, publishedAt } = mill;
    const notice = aWithdrawal({ id, address, publishedAt, withdrawnAt: NOW - HOUR });

    expect(
      toldOf({ read: [withdrawn({ ...notice, reason: "Of another mill." })] }, [withdrawn(notice)]),
    ).toEqual([["article:mill"]]);
  });

  test("that a renamed file holds as it was touches nothing", () => {
    const renamed = read("articles/renamed.md", { is: "article", article: mill });

    expect(toldOf({ gone: ["articles/mill.md"], read: [renamed] }, [published(mill)])).toEqual([[]]);
  });

  test("whose id another file takes over with another text is touched", () => {
    const other = { ...mill, body: [aParagraph("Another story.")] };
    const taking = read("articles/other.md", { is: "article", article: other });

    expect(toldOf({ gone: ["articles/mill.md"], read: [taking] }, [published(mill)])).toEqual([
      ["article:mill"],
    ]);
  });

  test("whose file is read again as it was touches nothing, and no more does a faulty one", () => {
    expect(toldOf({ read: [published(mill)] }, [published(mill)])).toEqual([[]]);
    expect(toldOf({ read: [read("articles/mill.md", { is: "bad" })] }, [published(mill)])).toEqual([[]]);
  });

  test("that takes the old address of another touches who asked there", () => {
    const moved = { ...weir, formerAddresses: ["/old"] };
    const newer = { ...mill, formerAddresses: ["/old"] };

    expect(toldOf({ read: [published(newer)] }, [published(moved), published(mill)])).toEqual([
      ["address:/old", "article:mill"],
    ]);
  });
});

test("an edit of one among many touches no other", () => {
  const many = Array.from({ length: 300 }, (_, index) =>
    published({ ...mill, id: `mill-${index}`, address: `/mill-${index}`, publishedAt: AGO - index }),
  );
  const batch = {
    read: [published({ ...mill, id: "mill-7", address: "/mill-7", publishedAt: AGO - 7, headline: "Seven" })],
  };

  expect(toldOf(batch, many)).toEqual([["article:mill-7", "teaser:mill-7"]]);
});
