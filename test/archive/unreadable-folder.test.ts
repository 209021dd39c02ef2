/** A content folder that nobody can read for a while, and the archive that keeps what it held. */
import { renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Archive } from "../../src/archive/archive.ts";
import { keepCurrent } from "../../src/archive/keep-current.ts";
import type { LoadReport } from "../../src/archive/load-content.ts";
import { openArchive } from "../../src/archive/open-archive.ts";
import { ContentUnreadable } from "../../src/content/content-unreadable.ts";
import { aContentFolder } from "../support/a-content-folder.ts";
import { aHarborFile } from "../support/a-harbor-file.ts";
import { until } from "../support/until.ts";

const NOW = Date.UTC(2026, 10, 21, 12, 0);
const MILL = "articles/2026/11/mill.md";

describe("a content folder that can't be read", () => {
  /** A link to itself can be read by nobody, whatever they may. */
  const makeUnreadable = (path: string) => {
    renameSync(path, `${path}.away`);
    symlinkSync(basename(path), path);
  };
  const makeReadable = (path: string) => {
    rmSync(path);
    renameSync(`${path}.away`, path);
  };

  async function aFolderReadBefore() {
    const folder = aContentFolder({ [MILL]: aHarborFile("Mill drained") });
    onTestFinished(() => rmSync(`${folder}.away`, { recursive: true, force: true }));
    const store = openArchive(":memory:");
    const reports: LoadReport[] = [];
    const errors: unknown[] = [];
    const start = () =>
      keepCurrent({
        folder,
        store,
        now: () => NOW,
        report: (report) => reports.push(report),
        onError: (error) => errors.push(error),
      });
    await (await start()).close();
    return { folder, store, start, reports, errors };
  }
  const isShown = (store: Archive, headline: string) =>
    until(async () => {
      const { teasers } = await store.latest("front", NOW);
      return teasers[0]?.headline === headline;
    });

  const parts = [
    ["the whole folder", ""],
    ["its articles", "articles"],
  ] as const;
  for (const [what, part] of parts) {
    test(`at the start (${what}) leaves all that was live, and is followed as soon as it can be`, async () => {
      const { folder, store, start, reports, errors } = await aFolderReadBefore();
      makeUnreadable(join(folder, part));

      const kept = await start();
      onTestFinished(() => kept.close());

      expect(errors.at(-1)).toBeInstanceOf(ContentUnreadable);
      expect(reports).toHaveLength(1);
      expect((await store.latest("front", NOW)).total).toBe(1);

      makeReadable(join(folder, part));
      await until(() => reports.length === 2);
      writeFileSync(join(folder, MILL), aHarborFile("Mill filled"));
      await isShown(store, "Mill filled");
    });

    test(`while running (${what}) leaves all that was live`, async () => {
      const { folder, store, start, errors } = await aFolderReadBefore();
      const kept = await start();
      onTestFinished(() => kept.close());

      makeUnreadable(join(folder, part));
      await until(() => errors.some((error) => error instanceof ContentUnreadable));

      expect((await store.latest("front", NOW)).total).toBe(1);
      makeReadable(join(folder, part));
      writeFileSync(join(folder, MILL), aHarborFile("Mill filled"));
      await isShown(store, "Mill filled");
    });
  }

  test("that was never read is no start", async () => {
    const folder = aContentFolder();
    makeUnreadable(join(folder, "site.yaml"));

    const start = keepCurrent({
      folder,
      store: openArchive(":memory:"),
      now: () => NOW,
      report: () => {},
      onError: () => {},
    });

    await expect(start).rejects.toThrow("site.yaml:1:1: the file cannot be read");
  });

  test("may be left waiting at the end", async () => {
    const { folder, start } = await aFolderReadBefore();
    makeUnreadable(folder);
    const kept = await start();

    await kept.close();

    makeReadable(folder);
  });
});
