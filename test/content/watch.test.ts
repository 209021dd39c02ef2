/** What is told of a folder that people and programs write to. */
import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { pollContent } from "../../src/content/poll.ts";
import { watchContent } from "../../src/content/watch.ts";
import { aFolder } from "../support/a-folder.ts";
import { until } from "../support/until.ts";

/** How long a slow receiver takes: longer than it takes to gather the next batch. */
const SLOW_MS = 200;

async function aWatchedFolder(files: readonly string[] = [], follow = watchContent) {
  const folder = aFolder();
  const told: string[] = [];
  const errors: unknown[] = [];
  const write = (path: string, text = path) => {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const path of ["site.yaml", "articles/2026/11/mill.md", ...files]) write(path);
  const watch = await follow(folder, {
    onChange: async (paths) => void told.push(...paths),
    onError: (error) => errors.push(error),
    known: () => undefined,
  });
  onTestFinished(() => watch.close());
  const isTold = (path: string) => until(() => told.includes(path));
  return { folder, told, errors, write, isTold, at: (path: string) => join(folder, path) };
}

for (const [way, follow] of [
  ["events", watchContent],
  ["polling", pollContent],
] as const) {
  describe(`by ${way},`, () => {
    describe("a change is told", () => {
      for (const path of [
        "site.yaml",
        "people.yaml",
        "quay.jpg",
        "articles/2026/11/mill.md",
        "articles/2026/11/mill.jpg",
        "pages/about.md",
      ]) {
        test(`of ${path}`, async () => {
          const { write, isTold } = await aWatchedFolder(["people.yaml", "pages/about.md"], follow);

          write(path, "changed");

          await isTold(path);
        });
      }

      test("of a file that goes", async () => {
        const { at, isTold } = await aWatchedFolder([], follow);

        rmSync(at("articles/2026/11/mill.md"));

        await isTold("articles/2026/11/mill.md");
      });

      test("of both names of a file that is renamed, in one batch", async () => {
        const folder = aFolder();
        mkdirSync(join(folder, "articles", "old"), { recursive: true });
        mkdirSync(join(folder, "articles", "new"));
        writeFileSync(join(folder, "articles/old/mill.md"), "text");
        const batches: (readonly string[])[] = [];
        const watch = await follow(folder, {
          onChange: async (paths) => void batches.push(paths),
          onError: () => {},
          known: () => undefined,
        });
        onTestFinished(() => watch.close());

        renameSync(join(folder, "articles/old/mill.md"), join(folder, "articles/new/mill.md"));

        await until(() => batches.length > 0);
        expect(batches[0]?.toSorted()).toEqual(["articles/new/mill.md", "articles/old/mill.md"]);
      });

      test("of a file written beside and moved over the old one", async () => {
        const { write, at, told, isTold } = await aWatchedFolder([], follow);

        write("articles/2026/11/.mill.md.tmp", "new");
        renameSync(at("articles/2026/11/.mill.md.tmp"), at("articles/2026/11/mill.md"));

        await isTold("articles/2026/11/mill.md");
        expect(told).toEqual(["articles/2026/11/mill.md"]);
      });

      test("of a file in new folders in new folders: by itself, or by a folder around it", async () => {
        const { write, told, isTold } = await aWatchedFolder([], follow);

        write("articles/2027/01/weir.md");

        await until(() =>
          ["articles/2027", "articles/2027/01", "articles/2027/01/weir.md"].some((path) =>
            told.includes(path),
          ),
        );
        write("articles/2027/01/weir.md", "changed");
        await isTold("articles/2027/01/weir.md");
      });

      test("of a folder that is moved away: by itself, or by what was in it", async () => {
        const { at, told } = await aWatchedFolder([], follow);

        renameSync(at("articles/2026"), at("kept-2026"));

        await until(() => ["articles/2026", "articles/2026/11/mill.md"].some((path) => told.includes(path)));
      });
    });

    test("temporary, backup and hidden files are not told", async () => {
      const { write, told, isTold } = await aWatchedFolder([], follow);

      for (const name of [
        ".mill.md.swp",
        "mill.md~",
        "#mill.md#",
        ".#mill.md",
        "4913",
        "mill.md.tmp",
        "notes.txt",
        "sedA1b2C3",
      ]) {
        write(`articles/2026/11/${name}`);
      }
      write(".git/HEAD");
      write("articles/2026/11/mill.md", "at last");

      await isTold("articles/2026/11/mill.md");
      expect(told).toEqual(["articles/2026/11/mill.md"]);
    });

    test("a file is told when its writer has finished, not before", async () => {
      const { at, told } = await aWatchedFolder([], follow);
      const file = at("articles/2026/11/mill.md");
      let written = 0;
      const writing = setInterval(() => {
        appendFileSync(file, "a word ");
        if (++written === 60) clearInterval(writing);
      }, 5);
      onTestFinished(() => clearInterval(writing));

      await until(() => told.length > 0);

      expect(written).toBe(60);
    });

    test("half of a file is not told, however long its writer thinks", async () => {
      const { at, write, told, isTold } = await aWatchedFolder(["pages/about.md"], follow);
      const file = "articles/2026/11/mill.md";
      write(file, "The first half of a sentence");
      write("pages/about.md", "whole\n");

      await isTold("pages/about.md");
      expect(told).toEqual(["pages/about.md"]);
      appendFileSync(at(file), " and the second.\n");

      await isTold(file);
      expect(told).toEqual(["pages/about.md", file]);
    });

    test("a file without a line break at its end is told, only later", async () => {
      const { write, isTold } = await aWatchedFolder([], follow);

      write("articles/2026/11/mill.md", "All of it");

      await isTold("articles/2026/11/mill.md");
    });

    test("batches are handed over one after the other", async () => {
      const folder = aFolder();
      mkdirSync(join(folder, "articles"));
      let running = 0;
      let most = 0;
      let batches = 0;
      const watch = await follow(folder, {
        async onChange() {
          most = Math.max(most, ++running);
          if (++batches < 3) writeFileSync(join(folder, "articles/mill.md"), `batch ${batches}`);
          await setTimeout(SLOW_MS);
          running--;
        },
        onError: () => {},
        known: () => undefined,
      });
      onTestFinished(() => watch.close());

      writeFileSync(join(folder, "articles/mill.md"), "first");
      await until(() => batches === 3);

      expect(most).toBe(1);
    });

    test("what could not be taken in is told as an error, and handed over again", async () => {
      const folder = aFolder();
      mkdirSync(join(folder, "articles"));
      const told: (readonly string[])[] = [];
      const errors: unknown[] = [];
      const watch = await follow(folder, {
        async onChange(paths) {
          told.push(paths);
          if (told.length === 1) throw new Error("the disk is full");
        },
        onError: (error) => errors.push(error),
        known: () => undefined,
      });
      onTestFinished(() => watch.close());

      writeFileSync(join(folder, "articles/mill.md"), "text");

      await until(() => told.length === 2);
      expect(told).toEqual([["articles/mill.md"], ["articles/mill.md"]]);
      expect(errors).toEqual([new Error("the disk is full")]);
    });

    test("what fails holds up nothing that changes meanwhile", async () => {
      const folder = aFolder();
      mkdirSync(join(folder, "articles"));
      const told: string[] = [];
      const errors: unknown[] = [];
      const watch = await follow(folder, {
        async onChange(paths) {
          if (paths.includes("articles/mill.md")) throw new Error("it can’t be taken in");
          told.push(...paths);
        },
        onError: (error) => errors.push(error),
        known: () => undefined,
      });
      onTestFinished(() => watch.close());
      writeFileSync(join(folder, "articles/mill.md"), "text\n");
      await until(() => errors.length > 0);

      writeFileSync(join(folder, "articles/weir.md"), "text\n");

      await until(() => told.includes("articles/weir.md"));
      await until(() => errors.length > 2);
      expect(told).toEqual(["articles/weir.md"]);
    });
  });
}
