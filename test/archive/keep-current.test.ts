/** The archive of a folder in which people are at work. */
import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { keepCurrent } from "../../src/archive/keep-current.ts";
import { NoNewsroom } from "../../src/archive/no-newsroom.ts";
import { openArchive } from "../../src/archive/open-archive.ts";
import type { WaySetting } from "../../src/content/way-to-follow.ts";
import { aContentFolder, siteYaml } from "../support/a-content-folder.ts";
import { aFollowedFolder } from "../support/a-followed-folder.ts";
import { aHarborFile, faulty, illustrated } from "../support/a-harbor-file.ts";
import { aGif } from "../support/a-picture.ts";
import { until } from "../support/until.ts";

/** Another width, another picture. */
const otherGif = Buffer.from(aGif).fill(4, 6, 7);

const NOW = Date.UTC(2026, 10, 21, 12, 0);
const MILL = "articles/2026/11/mill.md";
const atMill = "/2026/11/20/harbor/mill";
const BAD = aHarborFile("Mill drained", faulty);

async function aKeptFolder(files: Parameters<typeof aContentFolder>[0] = {}, watch: WaySetting = "events") {
  const folder = aContentFolder({ [MILL]: aHarborFile("Mill drained"), ...files });
  // Registered first, so that it looks last: when the folder is no longer followed.
  const errors: unknown[] = [];
  onTestFinished(() => expect(errors).toEqual([]));
  const { store, reports } = await aFollowedFolder(folder, NOW, { errors, watch });
  const at = (path: string) => join(folder, path);
  const headline = async (address: string) => {
    const found = await store.article(address, NOW);
    return found?.is === "article" ? found.article.headline : found?.is;
  };
  return {
    at,
    store,
    reports,
    headline,
    write(path: string, text: string | Uint8Array) {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), text);
    },
    isShown: (address: string, words: string | undefined) =>
      until(async () => (await headline(address)) === words),
    isHeldBack: (path: string) =>
      until(() =>
        reports.some(({ changes }) => changes.some(({ file, is }) => file === path && is === "held-back")),
      ),
  };
}

for (const way of ["events", "poll"] as const) {
  describe(`what an editor does is shown (${way})`, () => {
    test("the folder as it was found", async () => {
      const { headline, reports } = await aKeptFolder({}, way);

      expect(await headline(atMill)).toBe("Mill drained");
      expect(reports).toHaveLength(1);
    });

    test("an edit that is saved", async () => {
      const { write, isShown } = await aKeptFolder({}, way);

      write(MILL, aHarborFile("Mill filled"));

      await isShown(atMill, "Mill filled");
    });

    test("files saved while the folder is read for the first time", async () => {
      const sluices = Array.from({ length: 400 }, (_, index) => `articles/2026/11/sluice-${index}.md`);
      const folder = aContentFolder(Object.fromEntries(sluices.map((path) => [path, aHarborFile("Opened")])));
      const store = openArchive(":memory:");
      const errors: unknown[] = [];
      let isLoaded = false;
      const starting = keepCurrent({
        folder,
        store,
        now: () => NOW,
        watch: way,
        report: () => {
          isLoaded = true;
        },
        onError: (error) => errors.push(error),
      });
      onTestFinished(async () => (await starting).close());

      let weirs = 0;
      while (!isLoaded) {
        writeFileSync(join(folder, `articles/2026/11/weir-${weirs++}.md`), aHarborFile("Mended"));
        await setTimeout(5);
      }

      await until(async () => (await store.latest("front", NOW)).total === 400 + weirs);
      expect(errors).toEqual([]);
    });

    test("a new file, in new folders", async () => {
      const { write, isShown } = await aKeptFolder({}, way);

      write("articles/2027/01/deep/weir.md", aHarborFile("Weir mended"));

      await isShown("/2026/11/20/harbor/weir", "Weir mended");
    });

    test("a file that was deleted", async () => {
      const { at, isShown } = await aKeptFolder({}, way);

      rmSync(at(MILL));

      await isShown(atMill, undefined);
    });

    test("a file that was renamed", async () => {
      const { at, isShown, headline } = await aKeptFolder({}, way);

      renameSync(at(MILL), at("articles/2026/11/tide-mill.md"));

      await isShown("/2026/11/20/harbor/tide-mill", "Mill drained");
      expect(await headline(atMill)).toBeUndefined();
    });

    test("a file moved to another folder, whose address is never without its article", async () => {
      const { at, isShown, reports, headline, write } = await aKeptFolder({}, way);
      mkdirSync(at("articles/moved"));

      renameSync(at(MILL), at("articles/moved/mill.md"));
      await until(() =>
        reports.flatMap(({ changes }) => changes).some(({ file }) => file === "articles/moved/mill.md"),
      );

      expect(await headline(atMill)).toBe("Mill drained");
      write("articles/moved/mill.md", aHarborFile("Mill filled"));
      await isShown(atMill, "Mill filled");
    });

    test("a save that writes beside and renames, again and again", async () => {
      const { at, write, isShown } = await aKeptFolder({}, way);

      for (const headline of ["Mill filled", "Mill emptied", "Mill flooded"]) {
        write("articles/2026/11/.mill.md.swp", aHarborFile(headline));
        renameSync(at("articles/2026/11/.mill.md.swp"), at(MILL));
        await isShown(atMill, headline);
      }
    });

    test("a save that moves the old file away first", async () => {
      const { at, write, isShown, reports } = await aKeptFolder({}, way);

      renameSync(at(MILL), at(`${MILL}~`));
      write(MILL, aHarborFile("Mill filled"));

      await isShown(atMill, "Mill filled");
      expect(reports.flatMap(({ changes }) => changes).map(({ is }) => is)).toEqual(["published", "updated"]);
    });

    test("a picture that was exchanged", async () => {
      const { write, store } = await aKeptFolder(
        {
          "articles/2026/11/mill.gif": aGif,
          [MILL]: aHarborFile("Mill drained", illustrated),
        },
        way,
      );
      const picture = async () => (await store.latest("front", NOW)).teasers[0]?.image?.address;
      const before = await picture();

      write("articles/2026/11/mill.gif", otherGif);

      await until(async () => (await picture()) !== before);
    });

    test("a new name of the site", async () => {
      const { write, store, reports } = await aKeptFolder({}, way);

      write("site.yaml", siteYaml.replace("The Tidewater Ledger", "The Estuary Ledger"));

      await until(async () => (await store.newsroom()).site.name === "The Estuary Ledger");
      await until(() => reports.length === 2);
      expect(reports[1]?.isNewsroomNew).toBe(true);
    });
  });

  describe(`no harm is done (${way})`, () => {
    test("by a file that turns bad, and is mended", async () => {
      const { write, isShown, isHeldBack, headline } = await aKeptFolder({}, way);

      write(MILL, BAD);
      await isHeldBack(MILL);
      expect(await headline(atMill)).toBe("Mill drained");

      write(MILL, aHarborFile("Mill filled"));
      await isShown(atMill, "Mill filled");
    });

    test("by a site.yaml that turns bad, and is mended", async () => {
      const { write, store, reports } = await aKeptFolder({}, way);

      write("site.yaml", "name: [");
      await until(() => reports.some(({ problems }) => problems.some(({ file }) => file === "site.yaml")));
      expect((await store.newsroom()).site.name).toBe("The Tidewater Ledger");

      write("site.yaml", siteYaml.replace("The Tidewater Ledger", "The Estuary Ledger"));
      await until(async () => (await store.newsroom()).site.name === "The Estuary Ledger");
    });

    test("by a file that is written slowly: no half of it is ever read", async () => {
      const { at, isShown, reports } = await aKeptFolder({}, way);
      const parts = aHarborFile("Mill filled").split(/(?=[ \n])/);
      writeFileSync(at(MILL), "");
      const writing = setInterval(() => {
        const part = parts.shift();
        if (part === undefined) clearInterval(writing);
        else appendFileSync(at(MILL), part);
      }, 5);
      onTestFinished(() => clearInterval(writing));

      await isShown(atMill, "Mill filled");

      expect(reports.flatMap(({ changes }) => changes).map(({ is }) => is)).toEqual(["published", "updated"]);
    });
  });
}

test("without a good site.yaml there is no start", async () => {
  await expect(aKeptFolder({ "site.yaml": undefined })).rejects.toThrow(NoNewsroom);
});

test("an edit is reported with the keys of the pages it changed, and only its own", async () => {
  const { write, reports } = await aKeptFolder();

  write(MILL, aHarborFile("Mill filled"));
  await until(() => reports.length > 1);

  const { touched = [] } = reports.at(-1) ?? {};
  expect([...touched].sort()).toEqual(["article:2026/11/mill", "teaser:2026/11/mill"]);
});
