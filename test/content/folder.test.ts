import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ContentUnreadable } from "../../src/content/content-unreadable.ts";
import { contentFile, filesBelow, isContentFile, listFolder, readText } from "../../src/content/folder.ts";
import { aContentFolder } from "../support/a-content-folder.ts";

describe("isContentFile", () => {
  const cases: readonly [path: string, expected: boolean][] = [
    ["site.yaml", true],
    ["people.yaml", true],
    ["articles/tide-mill.md", true],
    ["articles/2026/11/tide-mill.md", true],
    ["pages/about.md", true],
    ["pages/more/about.md", false],
    ["articles/2026/11/mill.jpg", false],
    ["articles/site.yaml", false],
    ["notes.md", false],
    ["articles/2026/11/.tide-mill.md.swp", false],
    ["articles/2026/11/.tide-mill.md", false],
    ["articles/2026/11/.#tide-mill.md", false],
    ["articles/2026/11/#tide-mill.md#", false],
    ["articles/2026/11/tide-mill.md~", false],
    ["articles/2026/11/tide-mill.md.bak", false],
    ["articles/2026/11/tide-mill.md.tmp", false],
    ["articles/2026/11/4913", false],
    ["articles/.git/tide-mill.md", false],
    ["articles/../tide-mill.md", false],
    ["articles//tide-mill.md", false],
  ];

  for (const [path, expected] of cases) {
    test(`${path} is ${expected ? "a" : "no"} content file`, () => {
      expect(isContentFile(path)).toBe(expected);
    });
  }
});

test("the texts and pictures of a folder are listed by path, with size and time", async () => {
  const folder = aContentFolder({
    "people.yaml": undefined,
    "pages/about.md": "About",
    "articles/2026/11/tide-mill.md": "The mill",
    "articles/2026/11/mill.jpg": "picture",
    "articles/2026/11/tide-mill.md~": "The old mill",
    "pages/harbor.jpg": "picture",
    "logo.png": "picture",
  });

  const files = await listFolder(folder);

  expect(files.map(({ path }) => path)).toEqual([
    "articles/2026/11/mill.jpg",
    "articles/2026/11/tide-mill.md",
    "logo.png",
    "pages/about.md",
    "pages/harbor.jpg",
    "site.yaml",
  ]);
  expect(files[1]?.size).toBe(8);
  expect(Number.isInteger(files[1]?.modifiedAt)).toBe(true);
});

test("a symbolic link is followed inside the folder and not out of it", async () => {
  const folder = aContentFolder({ "articles/tide-mill.md": "The mill" });
  const elsewhere = aContentFolder({ "articles/secret.md": "Secret" });
  mkdirSync(join(folder, "pages"));
  symlinkSync(join(folder, "articles/tide-mill.md"), join(folder, "pages/inside.md"));
  symlinkSync(join(elsewhere, "articles/secret.md"), join(folder, "pages/outside.md"));

  symlinkSync("no-such-mill.md", join(folder, "pages/dangling.md"));
  symlinkSync("../articles", join(folder, "pages/folder.md"));

  const files = await listFolder(folder);

  expect(files.map(({ path }) => path)).toContain("pages/outside.md");
  expect(await readText(folder, "pages/inside.md")).toEqual({ text: "The mill" });
  expect(await readText(folder, "pages/outside.md")).toEqual({
    problem: {
      file: "pages/outside.md",
      line: 1,
      column: 1,
      severity: "error",
      rule: "linked-file",
      message: "this link leads out of the content folder",
      fix: "put the file itself there",
    },
  });
  for (const path of ["pages/dangling.md", "pages/folder.md"]) {
    expect(await readText(folder, path)).toMatchObject({
      problem: { message: "this link leads to no file" },
    });
  }
});

describe("what is not there", () => {
  test("folders that a newsroom does not have yet hold nothing", async () => {
    const folder = aContentFolder();

    expect((await listFolder(folder)).map(({ path }) => path)).toEqual(["people.yaml", "site.yaml"]);
    expect(await filesBelow(folder, "articles/2026")).toEqual([]);
  });

  test("neither does a file where a folder is expected", async () => {
    const folder = aContentFolder({ articles: "no folder" });

    expect(await filesBelow(folder, "articles")).toEqual([]);
    expect(await contentFile(folder, "articles/tide-mill.md")).toBeUndefined();
  });
});

describe("what cannot be looked at", () => {
  test("a folder is not taken for an empty one", async () => {
    const folder = aContentFolder();
    symlinkSync("articles", join(folder, "articles"));

    await expect(listFolder(folder)).rejects.toThrow(ContentUnreadable);
    await expect(listFolder(folder)).rejects.toThrow(
      "articles cannot be read (ELOOP): check that you may open it, and every folder above it",
    );
  });

  test("a file in it is not taken for one that went", async () => {
    const folder = aContentFolder();
    symlinkSync("articles", join(folder, "articles"));

    await expect(contentFile(folder, "articles/tide-mill.md")).rejects.toThrow(ContentUnreadable);
  });

  test("a content folder that went is not taken for an empty one", async () => {
    await expect(listFolder(join(aContentFolder(), "gone"))).rejects.toThrow(
      "the content folder cannot be read (ENOENT)",
    );
  });

  test("a link that leads to itself harms no other file", async () => {
    const folder = aContentFolder({ "articles/tide-mill.md": "The mill" });
    symlinkSync("loop.md", join(folder, "articles/loop.md"));

    const files = await listFolder(folder);

    expect(files.map(({ path }) => path)).toContain("articles/loop.md");
    expect(await readText(folder, "articles/loop.md")).toHaveProperty("problem.rule", "unreadable");
  });
});

describe("readText", () => {
  test("a byte order mark is dropped and every line end becomes one", async () => {
    const folder = aContentFolder({ "pages/about.md": "\uFEFFone\r\ntwo\rthree\n" });

    expect(await readText(folder, "pages/about.md")).toEqual({ text: "one\ntwo\nthree\n" });
  });

  test("a file that is not there is told as one that cannot be read", async () => {
    expect(await readText(aContentFolder(), "pages/about.md")).toEqual({
      problem: {
        file: "pages/about.md",
        line: 1,
        column: 1,
        severity: "error",
        rule: "unreadable",
        message: "the file cannot be read",
        fix: "check that it is there and that you may open it",
      },
    });
  });

  const cases: readonly [title: string, bytes: Uint8Array, place: { line: number; column: number }][] = [
    ["an accent of Windows-1252", Buffer.from("one\ntwo caf\xe9\n", "latin1"), { line: 2, column: 8 }],
    ["UTF-16", Buffer.from("\uFEFFone", "utf16le"), { line: 1, column: 1 }],
    ["a character cut in two", Buffer.from("é").subarray(0, 1), { line: 1, column: 1 }],
    [
      "a bad byte behind a typed replacement character",
      Buffer.concat([Buffer.from("a\uFFFDb"), Buffer.from([0xff])]),
      { line: 1, column: 4 },
    ],
  ];

  for (const [title, bytes, place] of cases) {
    test(`${title} is told with its line and column`, async () => {
      const folder = aContentFolder();
      mkdirSync(join(folder, "pages"));
      writeFileSync(join(folder, "pages/about.md"), bytes);

      expect(await readText(folder, "pages/about.md")).toEqual({
        problem: {
          file: "pages/about.md",
          ...place,
          severity: "error",
          rule: "utf8",
          message: "the file is not UTF-8 from here on",
          fix: "save the file as UTF-8 in your editor",
        },
      });
    });
  }
});
