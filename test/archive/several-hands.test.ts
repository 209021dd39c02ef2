/** Editors, their tools and git at work in one folder, and readers who see nothing of it. */
import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { aContentFolder, siteYaml } from "../support/a-content-folder.ts";
import { aFollowedFolder } from "../support/a-followed-folder.ts";
import { aHarborFile } from "../support/a-harbor-file.ts";
import { aLoadedFolder, atMill, MILL, NOW, told } from "../support/a-loaded-folder.ts";
import { until } from "../support/until.ts";

/** How long a slow tool rests between two strokes. */
const REST_MS = 300;

async function aSharedFolder(files: Record<string, string> = {}) {
  const folder = aContentFolder({ [MILL]: aHarborFile("Mill drained"), ...files });
  const { store, reports, readAgain } = await aFollowedFolder(folder, NOW, { watch: "events" });
  const at = (path: string) => join(folder, path);
  const headline = async (address = atMill) => {
    const found = await store.article(address, NOW);
    return found?.is === "article" ? found.article.headline : found?.is;
  };
  return {
    at,
    headline,
    readAgain,
    reports,
    changes: () => reports.flatMap(({ changes }) => changes).map(({ is, file }) => `${is} ${file}`),
    write: (path: string, text: string) => {
      mkdirSync(join(at(path), ".."), { recursive: true });
      writeFileSync(at(path), text);
    },
    isShown: (words: string | undefined, address = atMill) =>
      until(async () => (await headline(address)) === words),
  };
}

const [START = "", END = ""] = aHarborFile("Mill filled").split(/(?<=stands)/);

describe("a save in several strokes is one change:", () => {
  const strokes: [string, (file: string) => Promise<void>][] = [
    [
      "deleted, and written a moment later",
      async (file) => {
        rmSync(file);
        await setTimeout(REST_MS);
        writeFileSync(file, START + END);
      },
    ],
    [
      "moved away, and written a moment later",
      async (file) => {
        renameSync(file, `${file}~`);
        await setTimeout(REST_MS);
        writeFileSync(file, START + END);
      },
    ],
    [
      "emptied, and written a moment later",
      async (file) => {
        writeFileSync(file, "");
        await setTimeout(REST_MS);
        writeFileSync(file, START + END);
      },
    ],
    [
      "half of it written, and the rest a moment later",
      async (file) => {
        writeFileSync(file, START);
        await setTimeout(REST_MS);
        appendFileSync(file, END);
      },
    ],
    [
      "written beside, and moved over it",
      async (file) => {
        writeFileSync(`${file}.tmp`, START);
        await setTimeout(REST_MS);
        appendFileSync(`${file}.tmp`, END);
        renameSync(`${file}.tmp`, file);
      },
    ],
  ];
  for (const [how, save] of strokes) {
    test(how, async () => {
      const { at, changes, isShown } = await aSharedFolder();

      await save(at(MILL));
      await isShown("Mill filled");

      expect(changes()).toEqual([`published ${MILL}`, `updated ${MILL}`]);
    });
  }
});

describe("half of a file is left alone", () => {
  const others: [string, (folder: Awaited<ReturnType<typeof aSharedFolder>>) => void][] = [
    ["when site.yaml is saved", ({ write }) => write("site.yaml", siteYaml.replace("small", "large"))],
    ["when everything is read again", ({ readAgain }) => readAgain()],
  ];
  for (const [when, act] of others) {
    test(when, async () => {
      const folder = await aSharedFolder();
      writeFileSync(folder.at(MILL), START);

      act(folder);
      await until(() => folder.reports.length > 1);
      const meanwhile = await folder.headline();
      appendFileSync(folder.at(MILL), END);
      await folder.isShown("Mill filled");

      expect(meanwhile).toBe("Mill drained");
      expect(folder.changes()).toEqual([`published ${MILL}`, `updated ${MILL}`]);
    });
  }

  test("in a folder that is new", async () => {
    const { at, write, changes, isShown } = await aSharedFolder();
    const weir = "articles/2027/01/weir.md";
    write(weir, START);
    await setTimeout(REST_MS);
    appendFileSync(at(weir), END);

    await isShown("Mill filled", "/2026/11/20/harbor/weir");

    expect(changes()).toEqual([`published ${MILL}`, `published ${weir}`]);
  });
});

test("a file that is deleted for good is told, and can come back as it was", async () => {
  const { at, write, changes, isShown } = await aSharedFolder();

  rmSync(at(MILL));
  await isShown(undefined);
  write(MILL, aHarborFile("Mill drained"));
  await isShown("Mill drained");

  expect(changes()).toEqual([`published ${MILL}`, `removed ${MILL}`, `published ${MILL}`]);
});

test("of two files for one address the second takes over when the first goes", async () => {
  const { at, write, changes, isShown } = await aSharedFolder();
  write("articles/other/mill.md", aHarborFile("Another mill"));
  await until(() => changes().includes("held-back articles/other/mill.md"));

  rmSync(at(MILL));

  await isShown("Another mill");
});

test("of two files for one address the first keeps it, also after a restart", async () => {
  const folder = aLoadedFolder();
  await folder.load();
  folder.write("articles/2026/10/mill.md", aHarborFile("Another mill"));
  await folder.loadFiles("articles/2026/10/mill.md");
  folder.restart();
  await folder.load();

  expect(await folder.headline(atMill)).toBe("Mill drained");
  rmSync(folder.at(MILL));
  folder.restart();
  await folder.load();
  expect(await folder.headline(atMill)).toBe("Another mill");
});

test("a merge that was not finished holds its file back until it is", async () => {
  const { write, changes, isShown, headline } = await aSharedFolder();
  const conflict = aHarborFile("Mill drained").replace(
    /^headline.*\n/m,
    "<<<<<<< HEAD\r\n$&||||||| 1c0ffee\r\nheadline: Mill\r\n=======\r\nheadline: Mill filled\r\n>>>>>>> harbor\r\n",
  );

  write(MILL, conflict);
  await until(() => changes().includes(`held-back ${MILL}`));
  expect(await headline()).toBe("Mill drained");
  write(MILL, aHarborFile("Mill filled"));

  await isShown("Mill filled");
});

test("while 500 files move, no reader finds an article at neither of its addresses", async () => {
  const names = Array.from({ length: 500 }, (_, index) => `sluice-${index}`);
  const files = names.map((name) => [`articles/old/${name}.md`, aHarborFile("Opened", { id: name })]);
  const folder = aLoadedFolder(Object.fromEntries(files));
  await folder.load();
  renameSync(folder.at("articles/old"), folder.at("articles/new"));
  let isLoading = true;
  onTestFinished(() => {
    isLoading = false;
  });

  const moving = folder.loadFiles("articles/old", "articles/new").finally(() => {
    isLoading = false;
  });
  const missing = new Set<string>();
  while (isLoading) {
    for (const name of ["sluice-0", "sluice-250", "sluice-499"]) {
      if ((await folder.headline(`/2026/11/20/harbor/${name}`)) !== "Opened") missing.add(name);
    }
    await setTimeout();
  }

  expect([...missing]).toEqual([]);
  expect(told(await moving)).toEqual([]);
  expect(folder.archive().filesBelow("articles/old")).toEqual([]);
});

test("a file that is no text is told by its size, and not read", async () => {
  const folder = aLoadedFolder();
  await folder.load();
  folder.write(MILL, Buffer.alloc(2_100_000, "a tide "));

  const { problems } = await folder.loadFiles(MILL);

  expect(problems).toMatchObject([
    { rule: "too-large", message: "the file has 2.1 MB; a text may have 2 MB", file: MILL },
  ]);
  expect(await folder.headline(atMill)).toBe("Mill drained");
});
