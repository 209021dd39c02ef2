/** Addresses that two files want, and addresses that an article leaves behind. */
import { describe, expect, test } from "vitest";
import { anArchive, aPage, NOW, published, read } from "../support/an-archive.ts";
import { anArticle, aStaticPage } from "../support/an-article.ts";

const mill = anArticle({ id: "mill", address: "/mill" });
const batch = { edition: "first", now: NOW };

describe("an article and a static page at one address", () => {
  const article = published(anArticle({ id: "about", address: "/about" }));
  const page = aPage(aStaticPage({ slug: "about", address: "/about" }));
  const cases = [
    ["the page", page, article],
    ["the article", article, page],
  ] as const;
  for (const [who, holder, rival] of cases) {
    test(`leave it to ${who} that has it`, () => {
      const archive = anArchive(holder);

      const [change] = archive.update({ ...batch, read: [rival] });

      expect(change).toMatchObject({ file: rival.path, is: "held-back" });
      expect(change?.problems[0]).toMatchObject({
        rule: "duplicate-address",
        message: `the address /about belongs to ${holder.path} already`,
        fix: "rename one of the two files, or remove it",
      });
    });
  }

  test("are none when the page goes", async () => {
    const archive = anArchive(page);

    archive.update({ ...batch, gone: [page.path], read: [article] });

    expect((await archive.article("/about", NOW))?.is).toBe("article");
    expect(await archive.staticPage("/about")).toBeUndefined();
  });
});

describe("an article that moves", () => {
  const moved = { ...mill, address: "/weir" };

  test("tells the address that leads nowhere any more", () => {
    const archive = anArchive(published(mill));

    const changes = archive.update({ ...batch, read: [published(moved)] });

    expect(changes).toEqual([
      { file: "articles/mill.md", is: "updated", address: "/weir", formerly: "/mill", problems: [] },
    ]);
  });

  test("tells it also when its file has another name", () => {
    const archive = anArchive(published(mill));

    const changes = archive.update({
      ...batch,
      gone: ["articles/mill.md"],
      read: [read("articles/weir.md", { is: "article", article: moved })],
    });

    expect(changes.map(({ is, formerly }) => [is, formerly])).toEqual([
      ["removed", undefined],
      ["published", "/mill"],
    ]);
  });

  test("may have another name and no id: the address that went as another came is told", () => {
    const archive = anArchive(published(mill));

    const changes = archive.update({
      ...batch,
      gone: ["articles/mill.md"],
      read: [read("articles/weir.md", { is: "article", article: { ...moved, id: "weir" } })],
    });

    expect(changes.map(({ is, formerly }) => [is, formerly])).toEqual([
      ["removed", "/mill"],
      ["published", undefined],
    ]);
  });

  const kept: [string, Parameters<typeof published>][] = [
    ["is among its former addresses", [{ ...moved, formerAddresses: ["/mill"] }]],
    ["is its address still", [{ ...mill, headline: "Mill drained" }]],
  ];
  for (const [why, [article]] of kept) {
    test(`tells none that ${why}`, () => {
      const archive = anArchive(published(mill));

      expect(archive.update({ ...batch, read: [published(article)] })[0]).not.toHaveProperty("formerly");
    });
  }

  test("tells none that another article took", () => {
    const archive = anArchive(published(mill));

    const successor = published(anArticle({ id: "new-mill", address: "/mill" }));
    const changes = archive.update({ ...batch, read: [successor, published(moved)] });

    expect(changes.map(({ formerly }) => formerly)).toEqual([undefined, undefined]);
  });

  test("tells none that no reader ever had", () => {
    const archive = anArchive(published({ ...mill, publishedAt: NOW + 1 }));

    expect(archive.update({ ...batch, read: [published(moved)] })[0]).not.toHaveProperty("formerly");
  });
});

test("an article that is removed alone tells no address that was lost", () => {
  const archive = anArchive(published(mill));

  expect(archive.update({ ...batch, gone: ["articles/mill.md"] })[0]).not.toHaveProperty("formerly");
});

test("an article saved when its time is over is told as expired", () => {
  const archive = anArchive(published(mill));

  expect(archive.update({ ...batch, read: [published({ ...mill, expiresAt: NOW })] })[0]?.is).toBe("expired");
});
