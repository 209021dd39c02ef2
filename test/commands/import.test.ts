import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type ImportOptions, importArticle } from "../../src/commands/import.ts";
import { aContentFolder } from "../support/a-content-folder.ts";

const STORY = `Tide mill to be drained

By Marta Lindqvist and Seán O’Neill

LIMA, Peru — The mill stood. *Nobody* came.

Advertisement

“It is old,” said Oda Brand.

Li Wei contributed reporting from Callao, Peru, and Zoe Ito from Cairo.
`;
const DATED = { section: "harbor", published: "2026-11-20T09:00:00-05:00" };

/** Runs the command on a text that lies beside the content folder. */
async function run(
  text: string | Uint8Array,
  { folder = aContentFolder(), ...options }: Partial<ImportOptions> & { folder?: string } = {},
) {
  const file = join(folder, "pasted.txt");
  writeFileSync(file, text);
  const printed = { out: "", err: "" };
  const status = await importArticle(
    file,
    { content: folder, ...options },
    {
      out: (words) => {
        printed.out += words;
      },
      err: (words) => {
        printed.err += words;
      },
    },
  );
  return { status, folder, file, ...printed };
}

describe("an imported article", () => {
  test("lies at its place, and the report says what was recognized", async () => {
    const { status, folder, out, err } = await run(STORY, DATED);

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
    const { status, folder, out } = await run("The mill stood.\n\nNov. 20, 2026\n\nNobody came.");

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
    const { folder } = await run(STORY, DATED);

    expect(readdirSync(join(folder, "articles/2026/11"))).toEqual(["tide-mill-to-be-drained.md"]);
  });

  test("the options win over the text", async () => {
    const { out, folder } = await run(STORY, { ...DATED, headline: "Mill drained", slug: "mill" });

    expect(out).toContain("Address       /2026/11/20/harbor/mill\nHeadline      Mill drained\n");
    expect(readFileSync(join(folder, "articles/2026/11/mill.md"), "utf8")).toContain(
      "# the text says, for headline: Tide mill to be drained\n",
    );
  });

  test("what the house's own check finds is told with it", async () => {
    const headline =
      "A headline with far too many words in it, which goes on and on until no card and no search engine shows the end";

    const { status, out } = await run(STORY, { ...DATED, headline, slug: "mill" });

    expect(status).toBe(0);
    expect(out).toContain("articles/2026/11/mill.md:2:11: warning: the headline has 111 characters");
  });

  test("a correction dated before the article is an error", async () => {
    const text = `${STORY}\nCorrection, Nov. 19, 2026, 8:00 a.m. ET: The river was misnamed.\n`;

    const { status, out } = await run(text, DATED);

    expect(status).toBe(1);
    expect(out).toContain("(correction-before-published)");
  });
});

describe("the import refuses", () => {
  test("to write over a file, until it is forced", async () => {
    const folder = aContentFolder();
    const file = join(folder, "articles/2026/11/mill.md");
    mkdirSync(join(folder, "articles/2026/11"), { recursive: true });
    writeFileSync(file, "precious");
    const options = { ...DATED, folder, slug: "mill" };

    const refused = await run(STORY, options);
    const kept = readFileSync(file, "utf8");
    const forced = await run(STORY, { ...options, force: true });

    expect(refused).toMatchObject({
      status: 1,
      out: "",
      err: `${file} exists already; choose another --slug, or write over it with --force\n`,
    });
    expect(kept).toBe("precious");
    expect(forced.status).toBe(0);
    expect(readFileSync(file, "utf8")).toContain("The mill stood.");
  });

  test("a text that is not UTF-8", async () => {
    const { status, err, file } = await run(Buffer.from("Tide mill\n\nSeán came.", "latin1"));

    expect({ status, err }).toEqual({
      status: 1,
      err: `${file}: line 3, column 3: the text is not UTF-8 from here on; save it as UTF-8 and import it again\n`,
    });
  });

  test("an empty text", async () => {
    expect(await run(" \n")).toMatchObject({ status: 1, out: "" });
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
    [{ headline: " " }, "--headline must be one line of words\n"],
  ];
  for (const [options, words] of wrong) {
    test(`wrong usage: ${JSON.stringify(options)}`, async () => {
      const { status, err, out, folder } = await run(STORY, options);

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
    const { status, err } = await run(STORY, { folder: aContentFolder({ "site.yaml": "name: [\n" }) });

    expect(status).toBe(1);
    expect(err).toContain("site.yaml:");
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
  test("a dry run of standard input prints the file and writes nothing", async () => {
    const folder = aContentFolder();

    const { status, out } = await broadsheet(
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
    expect(existsSync(join(folder, "articles"))).toBe(false);
  });

  test("an option that does not exist is wrong usage", async () => {
    const { status, err } = await broadsheet("", "-", "--headlin", "x");

    expect(status).toBe(2);
    expect(err).toContain("unknown option '--headlin'");
  });
});
