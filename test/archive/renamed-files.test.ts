/** Files whose names change badly, and names that not every disk can keep apart: what readers had stays. */
import { cpSync, mkdirSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { aContentFolder } from "../support/a-content-folder.ts";
import { aFolder } from "../support/a-folder.ts";
import { aHarborFile, faulty } from "../support/a-harbor-file.ts";
import { aLoadedFolder, atMill, atWeir, MILL, NOW, told } from "../support/a-loaded-folder.ts";

const CAPITALS = "articles/2026/11/Mill.md";

test("a file renamed in capitals keeps its last good version live, and says what to do", async () => {
  const folder = aLoadedFolder();
  await folder.load();
  renameSync(folder.at(MILL), folder.at(CAPITALS));

  const report = await folder.loadFiles(MILL, CAPITALS);

  expect(told(report)).toEqual([`held-back ${CAPITALS}`]);
  expect(report.changes[0]?.address).toBe(atMill);
  expect(report.problems.map(({ rule }) => rule)).toEqual(["renamed", "slug"]);
  expect(report.problems[0]).toMatchObject({
    file: CAPITALS,
    message: `this file was ${MILL}: only the case of its letters is another`,
    fix: "rename it back to `mill.md`",
  });
  expect(await folder.headline(atMill)).toBe("Mill drained");
});

test("the same is seen at the next start", async () => {
  const folder = aLoadedFolder();
  await folder.load();
  folder.restart();
  renameSync(folder.at(MILL), folder.at(CAPITALS));

  const report = await folder.load();
  folder.restart();
  await folder.load();

  expect(told(report)).toEqual([`held-back ${CAPITALS}`]);
  expect(await folder.headline(atMill)).toBe("Mill drained");
});

test("a file that is renamed back is what it was, and no news", async () => {
  const folder = aLoadedFolder({ [MILL]: aHarborFile("Mill drained", { id: "mill" }) });
  await folder.load();
  renameSync(folder.at(MILL), folder.at(CAPITALS));
  await folder.loadFiles(MILL, CAPITALS);
  renameSync(folder.at(CAPITALS), folder.at(MILL));

  const report = await folder.loadFiles(MILL, CAPITALS);

  expect(told(report)).toEqual([]);
  expect(await folder.headline(atMill)).toBe("Mill drained");
  expect(await folder.archive().state(NOW)).toMatchObject({ live: 2, heldBack: 0 });
});

test("a file renamed to what can be no address keeps its last good version live", async () => {
  const folder = aLoadedFolder();
  await folder.load();
  const other = "articles/2026/11/The mill (final).md";
  renameSync(folder.at(MILL), folder.at(other));

  const report = await folder.loadFiles(MILL, other);

  expect(report.problems[0]?.message).toBe(
    `this file was ${MILL}, and readers still have what it said there`,
  );
  expect(await folder.headline(atMill)).toBe("Mill drained");
});

test("a page renamed in capitals stays where it is", async () => {
  const page = "---\ntitle: About us\ndescription: Who we are\n---\nWe write.\n";
  const folder = aLoadedFolder({ "pages/about.md": page });
  await folder.load();
  renameSync(folder.at("pages/about.md"), folder.at("pages/About.md"));

  await folder.loadFiles("pages/about.md", "pages/About.md");

  expect(await folder.archive().staticPage("/about")).toMatchObject({ title: "About us" });
});

test("a faulty file that was never another takes nothing over", async () => {
  const folder = aLoadedFolder();
  await folder.load();
  rmSync(folder.at(MILL));
  folder.write("articles/2026/11/lock.md", aHarborFile("Lock closed", faulty));

  const report = await folder.loadFiles(MILL, "articles/2026/11/lock.md");

  expect(told(report)).toEqual([`removed ${MILL}`, "held-back articles/2026/11/lock.md"]);
  expect(await folder.headline(atMill)).toBeUndefined();
});

test("the folder of all articles, renamed in capitals, takes nothing down", async () => {
  const folder = aLoadedFolder();
  await folder.load();
  renameSync(folder.at("articles"), folder.at("Articles"));

  const report = await folder.loadFiles("articles");

  expect(report.changes).toEqual([]);
  expect(report.problems).toMatchObject([{ file: "Articles", fix: "rename it back to `articles`" }]);
  expect(await folder.headline(atMill)).toBe("Mill drained");
});

test("a folder that becomes a link takes nothing down", async () => {
  const folder = aLoadedFolder();
  await folder.load();
  const elsewhere = aFolder();
  cpSync(folder.at("articles/2026"), elsewhere, { recursive: true });
  rmSync(folder.at("articles/2026"), { recursive: true });
  symlinkSync(elsewhere, folder.at("articles/2026"));

  const report = await folder.load();

  expect(report.changes).toEqual([]);
  expect(report.problems).toMatchObject([
    {
      file: "articles/2026",
      message: "this folder is a link, and links to folders are not followed",
      fix: "put the folder `2026` itself there",
    },
  ]);
  expect(await folder.headline(atWeir)).toBe("Weir mended");
});

describe("a text that becomes a link", () => {
  const cases = [
    ["out of the content folder", () => join(aContentFolder({ [MILL]: aHarborFile("Secret") }), MILL)],
    ["to no file", () => "no-such-mill.md"],
  ] as const;
  for (const [leads, target] of cases) {
    test(`that leads ${leads} keeps its last good version live, and says what to do`, async () => {
      const folder = aLoadedFolder();
      await folder.load();
      rmSync(folder.at(MILL));
      symlinkSync(target(), folder.at(MILL));

      const report = await folder.load();

      expect(told(report)).toEqual([`held-back ${MILL}`]);
      expect(report.changes[0]).toMatchObject({
        address: atMill,
        problems: [{ message: `this link leads ${leads}`, fix: "put the file itself there" }],
      });
      expect(await folder.headline(atMill)).toBe("Mill drained");
    });
  }
});

test("two files whose names differ in capitals only leave it to the first", async () => {
  const twin = "articles/2026/XI/mill.md";
  const folder = aLoadedFolder({
    "articles/2026/xi/mill.md": aHarborFile("Mill of eleven", { published: "2026-11-11T09:00:00-05:00" }),
  });
  await folder.load();
  mkdirSync(folder.at("articles/2026/XI"));
  folder.write(twin, aHarborFile("Mill of ten", { published: "2026-11-10T09:00:00-05:00" }));

  const report = await folder.loadFiles(twin);

  expect(told(report)).toEqual([`held-back ${twin}`]);
  expect(report.problems[0]).toMatchObject({
    file: twin,
    rule: "same-name",
    message:
      "the name differs from articles/2026/xi/mill.md in capitals only: editors on macOS and Windows cannot have both",
  });
});
