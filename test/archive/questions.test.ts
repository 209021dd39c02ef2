/** What the archive answers, and from which instant to which. */
import { describe, expect, test } from "vitest";
import { NoNewsroom } from "../../src/archive/no-newsroom.ts";
import { openArchive } from "../../src/archive/open-archive.ts";
import { anArchive, aPage, NOW, published, withdrawn } from "../support/an-archive.ts";
import { aNewsroom, anArticle, aStaticPage, aWithdrawal } from "../support/an-article.ts";

const HOUR = 3_600_000;
const ferry = anArticle({
  id: "2026/11/ferry",
  slug: "ferry",
  address: "/ferry",
  headline: "Ferry to run at night",
  section: "upriver",
  topics: [{ id: "ferries", name: "Ferries" }],
  byline: [{ name: "Tomás Ruiz" }],
  contributors: [{ name: "Ana Ruiz", personId: "ana-ruiz", role: "research" }],
  publishedAt: NOW - 2 * HOUR,
});
const mill = anArticle({ address: "/mill", publishedAt: NOW - HOUR });

describe("an article", () => {
  test("is found whole at its address", async () => {
    const archive = anArchive(published(mill));

    expect(await archive.article("/mill", NOW)).toEqual({ is: "article", article: mill, versions: 1 });
    expect(await archive.article("/weir", NOW)).toBeUndefined();
  });

  test("is not found before its hour, and found from that millisecond on", async () => {
    const archive = anArchive(published(anArticle({ address: "/mill", publishedAt: NOW })));

    expect(await archive.article("/mill", NOW - 1)).toBeUndefined();
    expect((await archive.article("/mill", NOW))?.is).toBe("article");
  });

  test("leaves a notice from the millisecond in which it expires", async () => {
    const archive = anArchive(published({ ...mill, expiresAt: NOW }));

    expect((await archive.article("/mill", NOW - 1))?.is).toBe("article");
    expect(await archive.article("/mill", NOW)).toEqual({
      is: "expired",
      expiry: { id: "2026/11/tide-mill", address: "/mill", publishedAt: NOW - HOUR, expiredAt: NOW },
    });
  });

  test("in another language leaves its notice in that language", async () => {
    const archive = anArchive(published({ ...mill, lang: "fr", expiresAt: NOW }));

    expect(await archive.article("/mill", NOW)).toMatchObject({ is: "expired", expiry: { lang: "fr" } });
  });

  test("that was withdrawn leaves its notice, but none while it would be embargoed", async () => {
    const withdrawal = aWithdrawal({ address: "/ferry", publishedAt: NOW, withdrawnAt: NOW });
    const archive = anArchive(withdrawn(withdrawal));

    expect(await archive.article("/ferry", NOW - 1)).toBeUndefined();
    expect(await archive.article("/ferry", NOW)).toMatchObject({ is: "withdrawn", goneAt: NOW });
  });

  test("is found by way of its former addresses, once it is published", async () => {
    const archive = anArchive(
      published({ ...mill, formerAddresses: ["/old-mill", "/older-mill"], publishedAt: NOW }),
    );

    expect(await archive.article("/older-mill", NOW)).toEqual({ is: "moved", to: "/mill" });
    expect(await archive.article("/old-mill", NOW - 1)).toBeUndefined();
  });

  test("that now stands at another's former address is the one that is shown", async () => {
    const archive = anArchive(published(mill), published({ ...ferry, formerAddresses: ["/mill"] }));

    expect((await archive.article("/mill", NOW))?.is).toBe("article");
  });
});

describe("a list", () => {
  test("shows the newest first, all but their text", async () => {
    const { body: _, ...millTeaser } = mill;
    const { body: __, ...ferryTeaser } = ferry;
    const archive = anArchive(published(ferry), published(mill));

    expect(await archive.latest("front", NOW)).toEqual({ teasers: [millTeaser, ferryTeaser], total: 2 });
  });

  const lists = [
    ["of a section", { section: "upriver" }],
    ["of a topic", { topic: "ferries" }],
    ["of a person who contributed", { person: "ana-ruiz" }],
  ] as const;
  for (const [words, list] of lists) {
    test(`${words} shows only what belongs in it`, async () => {
      const archive = anArchive(published(ferry), published(mill));

      const { teasers, total } = await archive.latest(list, NOW);

      expect(teasers.map(({ headline }) => headline)).toEqual(["Ferry to run at night"]);
      expect(total).toBe(1);
    });
  }

  test("of a person shows what the person wrote", async () => {
    const archive = anArchive(published(ferry), published(mill));

    const { teasers } = await archive.latest({ person: "marta-lindqvist" }, NOW);

    expect(teasers.map(({ address }) => address)).toEqual(["/mill"]);
  });

  test("is cut into pages; those of one instant stand in the order of their ids", async () => {
    const some = ["c", "a", "b"].map((id) =>
      published(anArticle({ id, address: `/${id}`, publishedAt: NOW })),
    );
    const archive = anArchive(...some, published(mill));

    const first = await archive.latest("front", NOW, { number: 1, size: 2 });
    const second = await archive.latest("front", NOW, { number: 2, size: 2 });

    expect(first.teasers.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(second.teasers.map(({ id }) => id)).toEqual(["c", "2026/11/tide-mill"]);
    expect(second.total).toBe(4);
  });

  test("of a topic or of all news holds nothing paid for; that of its section does", async () => {
    const paid = anArticle({ kind: "paid", section: "harbor", topics: [{ id: "rivers", name: "rivers" }] });
    const archive = anArchive(published(paid));

    const totals = (["front", { topic: "rivers" }, { section: "harbor" }] as const).map((of) =>
      archive.latest(of, NOW),
    );

    expect((await Promise.all(totals)).map(({ total }) => total)).toEqual([0, 0, 1]);
  });

  test("leaks nothing that is embargoed, expired or withdrawn", async () => {
    const archive = anArchive(
      published({ ...mill, publishedAt: NOW + 1 }),
      published({ ...ferry, expiresAt: NOW }),
      withdrawn(aWithdrawal({ id: "weir", address: "/weir" })),
    );

    expect(await archive.latest("front", NOW)).toEqual({ teasers: [], total: 0 });
    expect((await archive.latest("front", NOW + 1)).total).toBe(1);
    expect((await archive.latest("front", NOW - 1)).total).toBe(1);
  });
});

describe("the next change", () => {
  test("is the next end of an embargo or the next expiry, and never the present", async () => {
    const archive = anArchive(
      published({ ...mill, publishedAt: NOW + HOUR }),
      published({ ...ferry, expiresAt: NOW + 2 * HOUR }),
    );

    expect(await archive.nextChange(NOW)).toBe(NOW + HOUR);
    expect(await archive.nextChange(NOW + HOUR - 1)).toBe(NOW + HOUR);
    expect(await archive.nextChange(NOW + HOUR)).toBe(NOW + 2 * HOUR);
    expect(await archive.nextChange(NOW + 2 * HOUR)).toBeUndefined();
  });
});

describe("the next change of what is shown", () => {
  test("is also an update or a correction that an editor dated ahead", async () => {
    const ahead = { kind: "correction", at: NOW + HOUR, text: "It was the weir.", isSerious: false } as const;
    const archive = anArchive(published({ ...mill, updatedAt: NOW + 2 * HOUR, corrections: [ahead] }));

    expect(await archive.nextChange(NOW)).toBe(NOW + HOUR);
    expect(await archive.nextChange(NOW + HOUR)).toBe(NOW + 2 * HOUR);
    expect(await archive.nextChange(NOW + 2 * HOUR)).toBeUndefined();
  });
});

describe("the rest of the newspaper", () => {
  test("static pages are found by address, and their titles listed by it", async () => {
    const about = aStaticPage();
    const policy = aStaticPage({ slug: "policy", address: "/policy", title: "Our policy" });
    const archive = anArchive(aPage(policy), aPage(about));

    expect(await archive.staticPage("/policy")).toEqual(policy);
    expect(await archive.staticPage("/none")).toBeUndefined();
    expect(await archive.pageTitles()).toEqual([
      { slug: "about", address: "/about", title: "About this newspaper" },
      { slug: "policy", address: "/policy", title: "Our policy" },
    ]);
  });

  test("the newsroom comes back with its people", async () => {
    const archive = anArchive();

    expect(await archive.newsroom()).toEqual(aNewsroom());
  });

  test("an archive without a newsroom says so", async () => {
    const archive = openArchive(":memory:");

    await expect(archive.newsroom()).rejects.toThrow(NoNewsroom);
  });
});
