import { execFile } from "node:child_process";
import { chmodSync, lstatSync, mkdirSync, readdirSync, renameSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { aContentFolder } from "../support/a-content-folder.ts";
import { anArticleFile } from "../support/an-article-file.ts";
import { MILL, runCorrect } from "../support/run-correct.ts";

const SOUND = anArticleFile({}, "The mill stands on oak piles.\n\nThe tide turned.\n");

describe("a correction", () => {
  test("is added to its article, and the report says what and where", async () => {
    const { status, folder, written, out, err } = await runCorrect(SOUND, { about: "oak piles" });

    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toBe(`Wrote    ${folder}/articles/2026/11/tide-mill.md
Kind     Correction, below the text
Address  https://ledger.example/2026/11/20/world/tide-mill#correction-1
Dated    2026-11-22T14:00:00-05:00
About    the paragraph with “oak piles”
Text     The piles are of oak: they are not of “elm”.
Next     mend the text too, if it still says what was wrong
`);
    expect(written).toBe(
      SOUND.replace(
        "published: 2026-11-20T09:00:00-05:00\n",
        `published: 2026-11-20T09:00:00-05:00
updated: 2026-11-22T14:00:00-05:00
corrections:
  - kind: correction
    date: 2026-11-22T14:00:00-05:00
    about: "oak piles"
    text: "The piles are of oak: they are not of “elm”."
`,
      ),
    );
  });

  test("can be serious, of another kind and of another hour, told in the newsroom’s own time", async () => {
    const { written, out } = await runCorrect(SOUND, {
      kind: "clarification",
      serious: true,
      at: "2026-11-21T13:00:00Z",
    });

    expect(written).toContain("updated: 2026-11-21T08:00:00-05:00\n");
    expect(written).toContain(
      "  - kind: clarification\n    date: 2026-11-21T08:00:00-05:00\n    serious: true\n",
    );
    expect(out).toContain("Kind     Clarification, above the text\n");
  });

  test("is one line, however it was typed", async () => {
    const { written } = await runCorrect(SOUND, { text: ' The "mill"\n\n#2: not \\ three 🐟 ' });

    expect(written).toContain('text: "The \\"mill\\" #2: not \\\\ three 🐟"\n');
  });

  test("has the number that its address will keep", async () => {
    const corrections =
      '[{ kind: update, date: 2026-11-22T09:00:00-05:00, text: "Ebb." }, { kind: update, date: 2026-11-20T10:00:00-05:00, text: "Flow." }]';

    const { out } = await runCorrect(anArticleFile({ corrections }), { at: "2026-11-21T08:00:00-05:00" });

    expect(out).toContain("/tide-mill#correction-3\n");
  });

  test("is only shown in a dry run", async () => {
    const { status, written, out, err } = await runCorrect(SOUND, { dryRun: true });

    expect(status).toBe(0);
    expect(written).toBe(SOUND);
    expect(out).toMatch(/^---\nheadline: [\s\S]*\ncorrections:\n[\s\S]*\nThe tide turned\.\n$/);
    expect(err).toMatch(/^Would write {2}.*tide-mill\.md\n/);
  });

  test("of an article that has expired says that its address shows no text", async () => {
    const { status, out } = await runCorrect(anArticleFile({ expires: "2026-11-21T09:00:00-05:00" }));

    expect(status).toBe(0);
    expect(out).toContain(
      "Address  https://ledger.example/2026/11/20/world/tide-mill#correction-1\nBut      the article has expired: readers get a notice there instead of it\n",
    );
  });

  test("says that `minorChanges` would call what follows it typing errors", async () => {
    const { written, out } = await runCorrect(anArticleFile({ minorChanges: "true" }));

    expect(written).toContain("minorChanges: true\n");
    expect(out).toContain(
      "But      `minorChanges: true` stands in the file: remove it, or later changes count as typing errors\n",
    );
  });
});

describe("nothing is written", () => {
  const cases: readonly (readonly [
    title: string,
    file: string,
    options: Parameters<typeof runCorrect>[1],
    status: number,
    words: string,
  ])[] = [
    [
      "to a draft",
      anArticleFile({ status: "draft" }),
      {},
      1,
      "tide-mill.md is a draft: no reader has seen it yet, so just change its text\n",
    ],
    [
      "to an article under embargo",
      anArticleFile({ published: "2026-11-23T09:00:00-05:00" }),
      {},
      1,
      "tide-mill.md is under embargo: no reader has seen it yet, so just change its text\n",
    ],
    [
      "to a withdrawn article",
      anArticleFile({ status: "withdrawn", reason: "Not so." }),
      {},
      1,
      "tide-mill.md is withdrawn: readers get its `reason` instead of it; change that\n",
    ],
    [
      "to a file that is bad already",
      anArticleFile({ section: "wrold" }),
      {},
      1,
      "tide-mill.md:4:10: error: unknown section “wrold”",
    ],
    [
      "that was made before the article appeared",
      SOUND,
      { at: "2026-11-19T09:00:00-05:00" },
      2,
      "--at lies before `published`: nothing could be corrected then\n",
    ],
    [
      "that will be made tomorrow",
      SOUND,
      { at: "2026-11-23T14:00:01-05:00" },
      2,
      "--at: that hour has not come\n",
    ],
    [
      "where the front matter is in braces",
      `---\n{ headline: Mill, section: world, published: 2026-11-20T09:00:00-05:00 }\n---\nThe mill.\n`,
      {},
      1,
      "tide-mill.md: its front matter is written in an unusual way; add the correction by hand\n",
    ],
    [
      "about words that are not there",
      SOUND,
      { about: "oak pilse" },
      2,
      "--about: the words “oak pilse” stand in no paragraph of the text: did you mean “oak piles.”?",
    ],
    ["without words", SOUND, { text: " \n" }, 2, "the text must be words"],
    ["with an invisible character", SOUND, { text: "Oak.\u0007" }, 2, "without invisible control characters"],
    [
      "of a time without its offset",
      SOUND,
      { at: "2026-11-21 08:00" },
      2,
      "--at: “2026-11-21 08:00” does not say which time zone it means; did you mean 2026-11-21T08:00:00-05:00?\n",
    ],
    [
      "to a page that is no article",
      SOUND,
      { file: "pages/about.md" },
      2,
      "pages/about.md is not a file of ",
    ],
    [
      "to a file that is not there",
      SOUND,
      { file: "articles/2026/11/mill.md" },
      1,
      "mill.md:1:1: error: the file cannot be read",
    ],
  ];
  for (const [title, file, options, status, words] of cases) {
    test(title, async () => {
      const ran = await runCorrect(file, options);

      expect({ status: ran.status, out: ran.out, written: ran.written }).toEqual({
        status,
        out: "",
        written: file,
      });
      expect(ran.err).toContain(words);
    });
  }
});

describe("the corrected file", () => {
  test("is found by its path inside the content folder, too", async () => {
    const { status, written } = await runCorrect(SOUND, { file: MILL });

    expect([status, written === SOUND]).toEqual([0, false]);
  });

  test("keeps its rights, and nothing is left beside it", async () => {
    const folder = aContentFolder({ [MILL]: SOUND });
    chmodSync(join(folder, MILL), 0o664);

    await runCorrect(SOUND, { folder });

    expect(statSync(join(folder, MILL)).mode & 0o777).toBe(0o664);
    expect(readdirSync(join(folder, "articles/2026/11"))).toEqual(["tide-mill.md"]);
  });

  test("stays where a link to it leads", async () => {
    const folder = aContentFolder({ [MILL]: SOUND });
    mkdirSync(join(folder, "elsewhere"));
    renameSync(join(folder, MILL), join(folder, "elsewhere/mill.md"));
    symlinkSync("../../../elsewhere/mill.md", join(folder, MILL));

    const { status, written } = await runCorrect(SOUND, { folder });

    expect([status, lstatSync(join(folder, MILL)).isSymbolicLink()]).toEqual([0, true]);
    expect(written).toContain("corrections:\n");
  });
});

test("on the command line, all options are understood", async () => {
  const folder = aContentFolder({ [MILL]: SOUND });
  const words = ["--kind", "retraction", "--serious", "--about", "tide turned", "--content", folder];

  const { stdout } = await promisify(execFile)(process.execPath, [
    ...["--import", "tsx", "src/commands/broadsheet.ts", "correct", MILL, "It did not."],
    ...words,
  ]);

  expect(stdout).toContain("Kind     Retraction, above the text\n");
});
