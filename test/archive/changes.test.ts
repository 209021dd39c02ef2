/** What a batch of readings changes for readers, all of it at one stroke. */
import { describe, expect, test } from "vitest";
import type { Article } from "../../src/article/article.ts";
import type { Problem } from "../../src/article/problem.ts";
import { anArchive, aPage, NOW, published, read, withdrawn } from "../support/an-archive.ts";
import { aNewsroom, anArticle, aPerson, aStaticPage, aWithdrawal } from "../support/an-article.ts";

const mill = anArticle({ address: "/mill" });
const FILE = "articles/2026/11/tide-mill.md";
const problem: Problem = {
  file: FILE,
  line: 3,
  column: 1,
  severity: "error",
  rule: "unknown-key",
  message: "unknown key `bylin`",
  fix: "write `byline`",
};
const bad = (modifiedAt: number) => read(FILE, { is: "bad", problems: [problem] }, modifiedAt);
const batch = { edition: "first", now: NOW };

const headlineAt = async (archive: ReturnType<typeof anArchive>, address: string) => {
  const found = await archive.article(address, NOW);
  return found?.is === "article" ? found.article.headline : found?.is;
};

describe("a file", () => {
  test("that is read for the first time is published, and updated when it differs", () => {
    const archive = anArchive();

    const first = archive.update({ ...batch, read: [published(mill)] });
    const same = archive.update({ ...batch, read: [published(mill)] });
    const other = archive.update({ ...batch, read: [published({ ...mill, headline: "Mill drained" })] });

    expect([first, same, other].map(([change]) => change?.is)).toEqual(["published", "unchanged", "updated"]);
    expect(other).toEqual([{ file: FILE, is: "updated", address: "/mill", problems: [] }]);
  });

  test("whose hour has not come is embargoed", () => {
    const archive = anArchive();

    const changes = archive.update({ ...batch, read: [published({ ...mill, publishedAt: NOW + 1 })] });

    expect(changes).toEqual([{ file: FILE, is: "embargoed", address: "/mill", problems: [] }]);
  });

  test("that is gone takes its article off every list", async () => {
    const archive = anArchive(published({ ...mill, formerAddresses: ["/old"] }));

    const changes = archive.update({ ...batch, gone: [FILE] });

    expect(changes).toEqual([{ file: FILE, is: "removed", address: "/mill", problems: [] }]);
    expect(await archive.article("/mill", NOW)).toBeUndefined();
    expect(await archive.article("/old", NOW)).toBeUndefined();
    expect((await archive.latest({ section: "harbor" }, NOW)).total).toBe(0);
    expect(archive.file(FILE)).toBeUndefined();
  });

  test("that becomes a draft is taken down", async () => {
    const archive = anArchive(published(mill));

    const changes = archive.update({ ...batch, read: [read(FILE, { is: "draft" })] });

    expect(changes).toEqual([{ file: FILE, is: "removed", address: "/mill", problems: [] }]);
    expect(await archive.article("/mill", NOW)).toBeUndefined();
  });

  test("that is withdrawn leaves its notice", async () => {
    const archive = anArchive(published(mill));
    const withdrawal = aWithdrawal({ id: mill.id, address: "/mill" });

    const changes = archive.update({ ...batch, read: [withdrawn(withdrawal)] });

    expect(changes[0]?.is).toBe("withdrawn");
    expect(await archive.article("/mill", NOW)).toMatchObject({ is: "withdrawn", withdrawal });
  });

  test("of a static page is published, updated and removed like any other", async () => {
    const archive = anArchive();

    const first = archive.update({ ...batch, read: [aPage(aStaticPage())] });
    const other = archive.update({ ...batch, read: [aPage(aStaticPage({ title: "Who we are" }))] });
    const gone = archive.update({ ...batch, gone: ["pages/about.md"] });

    expect([first, other, gone].map(([change]) => change?.is)).toEqual(["published", "updated", "removed"]);
    expect(await archive.pageTitles()).toEqual([]);
  });
});

describe("a file that turns bad", () => {
  test("keeps its last good version live, and says what is wrong", async () => {
    const archive = anArchive(published(mill));

    const changes = archive.update({ ...batch, read: [bad(2)] });

    expect(changes).toEqual([{ file: FILE, is: "held-back", address: "/mill", problems: [problem] }]);
    expect(await headlineAt(archive, "/mill")).toBe(mill.headline);
    expect(archive.standingProblems()).toEqual([problem]);
  });

  test("that never was good shows nothing", () => {
    const archive = anArchive();

    expect(archive.update({ ...batch, read: [bad(1)] })).toEqual([
      { file: FILE, is: "held-back", problems: [problem] },
    ]);
  });

  test("is told again when it is saved again, but not when it is merely read again", () => {
    const archive = anArchive(bad(1));

    expect(archive.update({ ...batch, read: [bad(1)] })[0]?.is).toBe("unchanged");
    expect(archive.update({ ...batch, read: [bad(2)] })[0]?.is).toBe("held-back");
  });

  test("and is mended has no problem left", () => {
    const archive = anArchive(bad(1));

    archive.update({ ...batch, read: [published(mill)] });

    expect(archive.standingProblems()).toEqual([]);
  });
});

describe("two files for one address", () => {
  const first = read("articles/a.md", { is: "article", article: { ...mill, id: "a", headline: "First" } });
  const second = read("articles/b.md", { is: "article", article: { ...mill, id: "b", headline: "Second" } });

  test("leave it to the first, and name both files", async () => {
    const archive = anArchive();

    const changes = archive.update({ ...batch, read: [first, second] });

    expect(await headlineAt(archive, "/mill")).toBe("First");
    expect(changes[1]).toEqual({
      file: "articles/b.md",
      is: "held-back",
      problems: [
        {
          file: "articles/b.md",
          line: 1,
          column: 1,
          severity: "error",
          rule: "duplicate-address",
          message: "the address /mill belongs to articles/a.md already",
          fix: "rename one of the two files, or remove it",
        },
      ],
    });
    expect(archive.waiting()).toEqual(["articles/b.md"]);
  });

  test("leave it to the one that has it already, whatever its name", async () => {
    const archive = anArchive(second);

    archive.update({ ...batch, read: [first] });

    expect(await headlineAt(archive, "/mill")).toBe("Second");
  });

  test("are none when the other moves away in the same batch", async () => {
    const archive = anArchive(second);

    const away = read("articles/b.md", { is: "article", article: { ...mill, id: "b", address: "/weir" } }, 2);
    const changes = archive.update({ ...batch, read: [first, away] });

    expect(changes.map(({ is }) => is)).toEqual(["updated", "published"]);
    expect(await headlineAt(archive, "/mill")).toBe("First");
  });

  test("are none when the other file is gone", async () => {
    const archive = anArchive(second);

    archive.update({ ...batch, gone: ["articles/b.md"], read: [first] });

    expect(await headlineAt(archive, "/mill")).toBe("First");
    expect(archive.waiting()).toEqual([]);
  });

  test("with one id are held back too", () => {
    const archive = anArchive(first);

    const [change] = archive.update({
      ...batch,
      read: [read("articles/c.md", { is: "article", article: { ...mill, id: "a", address: "/weir" } })],
    });

    expect(change?.problems[0]?.message).toBe("the id “a” belongs to articles/a.md already");
    expect(change?.problems[0]?.rule).toBe("duplicate-id");
  });
});

test("a batch that fails half-way changes nothing", async () => {
  const archive = anArchive();
  const impossible: Article = { ...mill, id: "weir", address: "/weir", publishedAt: Number.NaN };

  expect(() => archive.update({ ...batch, read: [published(mill), published(impossible)] })).toThrow();

  expect(await archive.article("/mill", NOW)).toBeUndefined();
  expect(archive.file(FILE)).toBeUndefined();
});

test("a new newsroom takes the place of the old one", async () => {
  const archive = anArchive();
  const other = aNewsroom({ people: [aPerson({ id: "li-wei", name: "Li Wei" })] });
  await archive.newsroom();

  archive.update({ ...batch, newsroom: other });

  expect(await archive.newsroom()).toEqual(other);
});
