/** A folder on disk and its archive: what is read, what becomes of it, and what stays live. */
import { renameSync, rmSync } from "node:fs";
import { describe, expect, onTestFinished, test } from "vitest";
import type { LoadReport } from "../../src/archive/load-content.ts";
import { ContentUnreadable } from "../../src/content/content-unreadable.ts";
import { aHarborFile, faulty, illustrated } from "../support/a-harbor-file.ts";
import { aLoadedFolder, atMill, atWeir, MILL, NOW, told, WEIR } from "../support/a-loaded-folder.ts";
import { aGif } from "../support/a-picture.ts";

/** Another width, another picture. */
const otherGif = Buffer.from(aGif).fill(4, 6, 7);
const BAD = aHarborFile("Mill drained", faulty);

const rules = ({ problems }: LoadReport) => problems.map(({ file, rule }) => `${file} ${rule}`);

describe("a start", () => {
  test("reads every file of a new folder", async () => {
    const folder = aLoadedFolder();

    const report = await folder.load();

    expect(told(report)).toEqual([`published ${MILL}`, `published ${WEIR}`]);
    expect(report).toMatchObject({ filesRead: 2, isNewsroomNew: true, problems: [] });
    expect(await folder.headline(atMill)).toBe("Mill drained");
  });

  test("reads nothing again that did not change", async () => {
    const folder = aLoadedFolder({ "articles/2026/11/mill.gif": aGif });
    await folder.load();
    folder.restart();

    const report = await folder.load();

    expect(report).toMatchObject({ filesRead: 0, changes: [], isNewsroomNew: false, problems: [] });
    expect(await folder.headline(atMill)).toBe("Mill drained");
  });

  test("reads only what changed while nobody watched", async () => {
    const folder = aLoadedFolder();
    await folder.load();
    folder.restart();
    folder.write(WEIR, aHarborFile("Weir mended again"));

    const report = await folder.load();

    expect(report.filesRead).toBe(1);
    expect(told(report)).toEqual([`updated ${WEIR}`]);
    expect(await folder.headline(atWeir)).toBe("Weir mended again");
  });

  test("removes what is gone, and moves what was renamed", async () => {
    const folder = aLoadedFolder();
    await folder.load();
    rmSync(folder.at(WEIR));
    renameSync(folder.at(MILL), folder.at("articles/2026/11/tide-mill.md"));

    await folder.load();

    expect(await folder.headline(atWeir)).toBeUndefined();
    expect(await folder.headline(atMill)).toBeUndefined();
    expect(await folder.headline("/2026/11/20/harbor/tide-mill")).toBe("Mill drained");
  });

  test("tells again what is still wrong, without reading it again", async () => {
    const folder = aLoadedFolder({ [WEIR]: BAD });
    const first = await folder.load();
    folder.restart();

    const second = await folder.load();

    expect(rules(first)).toContain(`${WEIR} unknown-key`);
    expect(second.filesRead).toBe(0);
    expect(rules(second)).toEqual(rules(first));
  });
});

describe("a file that turns bad", () => {
  test("keeps its last good version live, also after a restart", async () => {
    const folder = aLoadedFolder();
    await folder.load();
    folder.write(MILL, BAD);

    const report = await folder.loadFiles(MILL);
    folder.restart();
    await folder.load();

    expect(report.changes[0]).toMatchObject({ file: MILL, is: "held-back", address: atMill });
    expect(report.problems[0]).toMatchObject({ file: MILL, line: 7, column: 1, rule: "unknown-key" });
    expect(await folder.headline(atMill)).toBe("Mill drained");
  });

  test("is live again when it is mended", async () => {
    const folder = aLoadedFolder();
    await folder.load();
    folder.write(MILL, BAD);
    await folder.loadFiles(MILL);
    folder.write(MILL, aHarborFile("Mill filled"));

    const report = await folder.loadFiles(MILL);

    expect(told(report)).toEqual([`updated ${MILL}`]);
    expect(report.problems).toEqual([]);
    expect(await folder.headline(atMill)).toBe("Mill filled");
  });

  test("harms no other file", async () => {
    const folder = aLoadedFolder({ [MILL]: BAD });

    await folder.load();

    expect(await folder.headline(atWeir)).toBe("Weir mended");
    expect(await folder.archive().state(NOW)).toMatchObject({ live: 1, heldBack: 1, heldBackSince: NOW });
  });
});

describe("a change", () => {
  test("of a file to a draft takes its article down", async () => {
    const folder = aLoadedFolder();
    await folder.load();
    folder.write(MILL, aHarborFile("Mill drained", { status: "draft" }));

    expect(told(await folder.loadFiles(MILL))).toEqual([`removed ${MILL}`]);
    expect(await folder.headline(atMill)).toBeUndefined();
  });

  test("reads the file that changed and no other", async () => {
    const folder = aLoadedFolder();
    await folder.load();
    folder.write(MILL, aHarborFile("Mill filled"));

    expect((await folder.loadFiles(MILL)).filesRead).toBe(1);
  });

  test("of a folder's name moves all that is in it, in one transaction", async () => {
    const folder = aLoadedFolder();
    await folder.load();
    renameSync(folder.at("articles/2026"), folder.at("articles/moved"));

    const report = await folder.loadFiles("articles/2026", "articles/moved");

    expect(told(report)).toEqual([
      `removed ${MILL}`,
      `removed ${WEIR}`,
      "published articles/moved/11/mill.md",
      "published articles/moved/11/weir.md",
    ]);
    expect(await folder.headline(atMill)).toBe("Mill drained");
  });

  test("of a picture reads the texts beside it again, for their addresses carry its fingerprint", async () => {
    const folder = aLoadedFolder({
      "articles/2026/11/mill.gif": aGif,
      [MILL]: aHarborFile("Mill drained", illustrated),
      "articles/2026/10/lock.md": aHarborFile("Lock closed"),
    });
    await folder.load();
    folder.write("articles/2026/11/mill.gif", otherGif);

    const report = await folder.loadFiles("articles/2026/11/mill.gif");

    expect(report.filesRead).toBe(2);
    expect(told(report)).toEqual([`updated ${MILL}`]);
  });

  test("of a picture is seen by the next start, too", async () => {
    const folder = aLoadedFolder({
      "articles/2026/11/mill.gif": aGif,
      [MILL]: aHarborFile("Mill drained", illustrated),
    });
    await folder.load();
    folder.write("articles/2026/11/mill.gif", otherGif);

    expect(told(await folder.load())).toEqual([`updated ${MILL}`]);
  });

  test("that brings a missing picture shows the article that waited for it", async () => {
    const folder = aLoadedFolder({
      [MILL]: aHarborFile("Mill drained", illustrated),
    });
    await folder.load();
    folder.write("articles/2026/11/mill.gif", aGif);

    const report = await folder.loadFiles("articles/2026/11/mill.gif");

    expect(told(report)).toEqual([`published ${MILL}`]);
  });
});

test("what went because the whole content folder is away is not taken down", async () => {
  const folder = aLoadedFolder();
  await folder.load();
  renameSync(folder.at(""), `${folder.at("")}.away`);
  onTestFinished(() => rmSync(`${folder.at("")}.away`, { recursive: true }));

  await expect(folder.loadFiles("articles")).rejects.toThrow("the content folder cannot be read (ENOENT)");
  await expect(folder.load()).rejects.toThrow(ContentUnreadable);

  expect(await folder.headline(atMill)).toBe("Mill drained");
});

describe("two files for one address", () => {
  const RIVAL = "articles/elsewhere/mill.md";

  test("hold back the later one, until the first goes", async () => {
    const folder = aLoadedFolder({ [RIVAL]: aHarborFile("Another mill") });
    const first = await folder.load();

    rmSync(folder.at(MILL));
    const second = await folder.loadFiles(MILL);

    expect(told(first)).toContain(`held-back ${RIVAL}`);
    expect(rules(first)).toEqual([`${RIVAL} duplicate-address`]);
    expect(told(second)).toEqual([`removed ${MILL}`, `published ${RIVAL}`]);
    expect(await folder.headline(atMill)).toBe("Another mill");
  });

  test("are not told again with every other change", async () => {
    const folder = aLoadedFolder({ [RIVAL]: aHarborFile("Another mill") });
    await folder.load();
    folder.write(WEIR, aHarborFile("Weir mended again"));

    const report = await folder.loadFiles(WEIR);

    expect(told(report)).toEqual([`updated ${WEIR}`]);
    expect(report.problems).toEqual([]);
  });
});
