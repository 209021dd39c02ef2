import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { aContentFolder } from "../support/a-content-folder.ts";
import { DATED, runImport, STORY } from "../support/run-import.ts";

describe("an imported article", () => {
  test("lies at its place, and the report says what was recognized", async () => {
    const { status, folder, out, err } = await runImport(STORY, DATED);

    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toBe(`Wrote         ${folder}/articles/2026/11/tide-mill-to-be-drained.md
Address       /2026/11/20/harbor/tide-mill-to-be-drained
Headline      Tide mill to be drained
Byline        Marta Lindqvist, Seán O’Neill
Dateline      LIMA, Peru
Published     2026-11-20T09:00:00-05:00
Text          2 paragraphs, 11 words
Contributors  2: Li Wei (Callao, Peru); Zoe Ito (Cairo)
Dropped       1 ad label (“Advertisement”)
Missing       standfirst (add \`standfirst:\`)
`);
    expect(readFileSync(join(folder, "articles/2026/11/tide-mill-to-be-drained.md"), "utf8")).toBe(`---
headline: Tide mill to be drained
section: harbor
byline: [Marta Lindqvist, Seán O’Neill]
dateline: LIMA, Peru
published: 2026-11-20T09:00:00-05:00
contributors:
  - { name: Li Wei, location: "Callao, Peru" }
  - { name: Zoe Ito, location: Cairo }
status: published
---
The mill stood. \\*Nobody\\* came.

“It is old,” said Oda Brand.
`);
  });

  test("is a draft while headline, section or date is missing", async () => {
    const { status, folder, out } = await runImport("The mill stood.\n\nNov. 20, 2026\n\nNobody came.");

    expect(status).toBe(0);
    expect(out).toBe(`Wrote       ${folder}/articles/drafts/the-mill-stood.md
Address     none without section and date
Status      draft until it has headline, section, date
Byline      none found
Dateline    none found
Text        2 paragraphs, 5 words
Not enough  “Nov. 20, 2026” for published (kept as a comment)
Missing     headline (add \`headline:\`)
Missing     section (add \`section:\`)
Missing     date (add \`published:\` with time and offset, such as 2026-11-20T09:00:00-05:00)
Missing     standfirst (add \`standfirst:\`)
`);
  });

  test("leaves no temporary file behind", async () => {
    const { folder } = await runImport(STORY, DATED);

    expect(readdirSync(join(folder, "articles/2026/11"))).toEqual(["tide-mill-to-be-drained.md"]);
  });

  test("the options win over the text", async () => {
    const { out, folder } = await runImport(STORY, { ...DATED, headline: "Mill drained", slug: "mill" });

    expect(out).toContain("Address       /2026/11/20/harbor/mill\nHeadline      Mill drained\n");
    expect(readFileSync(join(folder, "articles/2026/11/mill.md"), "utf8")).toContain(
      "# the text says, for headline: Tide mill to be drained\n",
    );
  });

  test("white space around the editor's headline goes", async () => {
    const { out } = await runImport(STORY, { ...DATED, headline: " Mill drained " });

    expect(out).toContain("Headline      Mill drained\n");
  });

  test("a line that was not understood is named", async () => {
    const { out } = await runImport(
      "By Ana Ruiz, whose mill this is\n\nThe mill stood.Nobody came.\n\nIt rained.",
    );

    expect(out).toContain(
      "Not read  “By Ana Ruiz, whose mill this …” looks like a byline (it stays in the text as it is)\n" +
        "Not read  “The mill stood.Nobody came.” looks like several paragraphs (it stays in the text as it is)\n",
    );
  });

  test("what the house's own check finds is told with it", async () => {
    const headline =
      "A headline with far too many words in it, which goes on and on until no card and no search engine shows the end";

    const { status, out } = await runImport(STORY, { ...DATED, headline, slug: "mill" });

    expect(status).toBe(0);
    expect(out).toContain("articles/2026/11/mill.md:2:11: warning: the headline has 111 characters");
  });

  test("a correction dated before the article is an error", async () => {
    const text = `${STORY}\nCorrection, Nov. 19, 2026, 8:00 a.m. ET: The river was misnamed.\n`;

    const { status, out } = await runImport(text, DATED);

    expect(status).toBe(1);
    expect(out).toContain("(correction-before-published)");
  });
});

/** The program itself, with a text on its standard input. */
function broadsheet(
  text: string,
  ...words: readonly string[]
): Promise<{ status: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ["--import", "tsx", "src/commands/broadsheet.ts", "import", ...words],
      (fault, out, err) => resolve({ status: typeof fault?.code === "number" ? fault.code : 0, out, err }),
    );
    child.stdin?.end(text);
  });
}

describe("on the command line", () => {
  test("a dry run of standard input prints the file, reports beside it, and writes nothing", async () => {
    const folder = aContentFolder();

    const { status, out, err } = await broadsheet(
      STORY,
      "-",
      "--content",
      folder,
      "--section",
      "harbor",
      "--dry-run",
    );

    expect(status).toBe(0);
    expect(out).toMatch(
      /^---\nheadline: Tide mill to be drained\nsection: harbor\n[\s\S]*\nstatus: draft\n---\nThe mill stood\./,
    );
    expect(err).toMatch(
      /^Would write {3}.*tide-mill-to-be-drained\.md\nAddress[\s\S]*\nDropped {7}1 ad label[\s\S]*\nMissing {7}date/,
    );
    expect(existsSync(join(folder, "articles"))).toBe(false);
  });

  test("an option that does not exist is wrong usage", async () => {
    const { status, err } = await broadsheet("", "-", "--headlin", "x");

    expect(status).toBe(2);
    expect(err).toContain("unknown option '--headlin'");
  });
});
