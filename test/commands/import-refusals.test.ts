import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type ImportOptions, importArticle } from "../../src/commands/import.ts";
import { aContentFolder } from "../support/a-content-folder.ts";
import { DATED, runImport, STORY } from "../support/run-import.ts";

describe("the import refuses", () => {
  test("to write over a file, until it is forced", async () => {
    const folder = aContentFolder();
    const file = join(folder, "articles/2026/11/mill.md");
    mkdirSync(join(folder, "articles/2026/11"), { recursive: true });
    writeFileSync(file, "precious");
    const options = { ...DATED, folder, slug: "mill" };

    const refused = await runImport(STORY, options);
    const kept = readFileSync(file, "utf8");
    const forced = await runImport(STORY, { ...options, force: true });

    expect(refused).toMatchObject({
      status: 1,
      out: "",
      err: `${file} exists already; choose another --slug, or write over it with --force\n`,
    });
    expect(kept).toBe("precious");
    expect(forced.status).toBe(0);
    expect(readFileSync(file, "utf8")).toContain("The mill stood.");
  });

  test("an address that another file has already, in the words of the check", async () => {
    const folder = aContentFolder();
    await runImport(STORY, { ...DATED, folder, slug: "mill" });
    const theirs = join(folder, "articles/2026/11/mill.md");
    const moved = join(folder, "articles/mill.md");
    writeFileSync(moved, readFileSync(theirs));
    rmSync(theirs);

    const refused = await runImport(STORY, { ...DATED, folder, slug: "mill" });

    expect({ status: refused.status, out: refused.out }).toEqual({ status: 1, out: "" });
    expect(refused.err).toContain(
      `${theirs}:1:1: error: the address /2026/11/20/harbor/mill belongs to articles/mill.md already (duplicate-address)\n    rename one of the two files, or remove it\n`,
    );
    expect(existsSync(theirs)).toBe(false);
  });

  test("to write below a file, or over a folder", async () => {
    const below = aContentFolder({ articles: "a file" });
    const over = aContentFolder();
    mkdirSync(join(over, "articles/2026/11/mill.md"), { recursive: true });

    const refused = [
      await runImport(STORY, { ...DATED, folder: below, slug: "mill" }),
      await runImport(STORY, { ...DATED, folder: over, slug: "mill", force: true }),
    ];

    expect(refused.map(({ status, out, err }) => ({ status, out, err }))).toEqual([
      {
        status: 1,
        out: "",
        err: `${below}/articles/2026/11/mill.md can’t be written: a part of that path is a file and no folder; rename it\n`,
      },
      {
        status: 1,
        out: "",
        err: `${over}/articles/2026/11/mill.md can’t be written: a folder has that name; rename it, or take another name for the file\n`,
      },
    ]);
  });

  test("a text that is not UTF-8", async () => {
    const { status, err, file } = await runImport(Buffer.from("Tide mill\n\nSeán came.", "latin1"));

    expect({ status, err }).toEqual({
      status: 1,
      err: `${file}: line 3, column 3: the text is not UTF-8 from here on; save it as UTF-8 and import it again\n`,
    });
  });

  test("an empty text", async () => {
    expect(await runImport(" \n")).toMatchObject({ status: 1, out: "" });
  });

  const wrong: readonly (readonly [options: Partial<ImportOptions>, words: string])[] = [
    [{ section: "wrold" }, "--section: unknown section “wrold”: did you mean “world”?; write `world`\n"],
    [
      { published: "2026-11-20T09:00" },
      "--published: “2026-11-20T09:00” does not say which time zone it means; did you mean 2026-11-20T09:00:00-05:00?\n",
    ],
    [
      { published: "tomorrow" },
      "--published: “tomorrow” cannot be read as a time; write it like 2026-11-20T09:00:00-05:00\n",
    ],
    [{ slug: "Tide Mill" }, "--slug must be lower-case letters, digits and hyphens, such as tide-mill\n"],
    [{ headline: " " }, "the headline must be one line of words, without invisible control characters\n"],
    [
      { headline: "Mill\u0007" },
      "the headline must be one line of words, without invisible control characters\n",
    ],
  ];
  for (const [options, words] of wrong) {
    test(`wrong usage: ${JSON.stringify(options)}`, async () => {
      const { status, err, out, folder } = await runImport(STORY, options);

      expect({ status, err, out }).toEqual({ status: 2, err: words, out: "" });
      expect(existsSync(join(folder, "articles"))).toBe(false);
    });
  }

  test("a file that is not there", async () => {
    const err: string[] = [];

    const status = await importArticle(
      "no-such.txt",
      { content: aContentFolder() },
      { out: () => {}, err: (words) => err.push(words) },
    );

    expect({ status, err }).toEqual({ status: 2, err: ["no-such.txt can’t be read; check its name\n"] });
  });

  test("a content folder with a faulty site.yaml", async () => {
    const { status, err } = await runImport(STORY, { folder: aContentFolder({ "site.yaml": "name: [\n" }) });

    expect(status).toBe(1);
    expect(err).toContain("site.yaml:");
  });
});
