/** `broadsheet check` as editors and their tools run it: in a process of its own. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { aContentFolder, siteYaml } from "../support/a-content-folder.ts";
import { aProgram } from "../support/a-program.ts";
import { anArticleFile } from "../support/an-article-file.ts";
import { until } from "../support/until.ts";

const COMMAND = "src/commands/broadsheet.ts";
const BEGINS = /^\d\d:\d\d:\d\d checking .+$/;
const ENDS = /^(?:no problems|\d[\d,]* (?:error|warning|note)s?(?:, .+)?) in \d[\d,]* files?$/;

/** What a background problem matcher sees: from each line that begins a round to the line that ends it. */
function rounds(out: string): readonly (readonly string[])[] {
  const all: string[][] = [];
  let isOpen = false;
  for (const line of out.split("\n")) {
    if (BEGINS.test(line)) {
      all.push([]);
      isOpen = true;
    } else if (isOpen) all.at(-1)?.push(line);
    if (ENDS.test(line)) isOpen = false;
  }
  return isOpen ? all.slice(0, -1) : all;
}

describe("a watch", () => {
  test("judges the folder again at each change, with what the change means to other files", async () => {
    const linking = anArticleFile({}, "[x](/2026/11/20/world/other-mill)\n");
    const folder = aContentFolder({
      "articles/tide-mill.md": linking,
      "articles/other-mill.md": anArticleFile(),
    });
    const other = join(folder, "articles/other-mill.md");
    const { said, exitCode, process } = aProgram(COMMAND, { args: ["check", folder, "--watch"] });
    const isRound = (number: number) => until(() => rounds(said().out).length === number);
    const errorsOf = (number: number) =>
      rounds(said().out)[number - 1]?.filter((line) => line.includes(": error: "));

    await isRound(1);
    writeFileSync(other, anArticleFile({ published: "2026-11-19T09:00:00-05:00" }));
    await isRound(2);
    writeFileSync(other, anArticleFile());
    await isRound(3);
    process.kill("SIGINT");

    expect(errorsOf(1)).toEqual([]);
    expect(errorsOf(2)).toEqual([
      expect.stringContaining("tide-mill.md:8:1: error: no page of this site has"),
    ]);
    expect(errorsOf(3)).toEqual([]);
    expect(await exitCode).toBe(130);
    expect(said().err).toBe("");
  });

  test("judges all files anew when the newsroom changes", async () => {
    const folder = aContentFolder({ "articles/tide-mill.md": anArticleFile({ section: "locks" }) });
    const { said } = aProgram(COMMAND, { args: ["check", folder, "--watch"] });
    await until(() => rounds(said().out).length === 1);

    writeFileSync(join(folder, "site.yaml"), siteYaml.replace("id: harbor", "id: locks"));

    await until(() => rounds(said().out).length === 2);
    expect(rounds(said().out)[0]?.join("\n")).toContain("(unknown-section)");
    expect(rounds(said().out)[1]?.join("\n")).not.toContain("(unknown-section)");
  });
});

test("whoever closes the pipe hears no complaint", async () => {
  const folder = aContentFolder({ "articles/tide-mill.md": anArticleFile({ section: "wrold" }) });
  const { process, said, exitCode } = aProgram(COMMAND, { args: ["check", folder] });

  process.stdout?.destroy();

  expect(await exitCode).toBe(1);
  expect(said().err).toBe("");
});

test("nothing of the progress stands in a pipe", async () => {
  const { said, exitCode } = aProgram(COMMAND, { args: ["check", aContentFolder()] });

  expect(await exitCode).toBe(0);
  expect(said()).toEqual({ out: expect.stringMatching(/^no problems in 2 files\n$/), err: "" });
});
