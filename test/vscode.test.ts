/** What .vscode/ promises editors: their problems are marked where they are, and what they insert is sound. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { check } from "../src/commands/check.ts";
import { checkFolder } from "../src/content/check-folder.ts";
import { aContentFolder } from "./support/a-content-folder.ts";
import { anArticleFile } from "./support/an-article-file.ts";

interface Pattern {
  readonly regexp: string;
  readonly message: number;
  readonly [part: string]: string | number;
}
interface Matcher {
  readonly pattern: readonly Pattern[];
  readonly background: { readonly beginsPattern: string; readonly endsPattern: string };
}
interface Task {
  readonly label: string;
  readonly command?: string;
  readonly args?: readonly string[];
  readonly script?: string;
  readonly problemMatcher: readonly Matcher[];
}

const read = (file: string) => JSON.parse(readFileSync(`.vscode/${file}`, "utf8"));
const { tasks }: { tasks: readonly Task[] } = read("tasks.json");
const snippets: Record<string, { readonly body: readonly string[] }> = read("broadsheet.code-snippets");
const matchers = tasks.flatMap(({ problemMatcher }) => problemMatcher);

/** What a matcher makes of the lines that the check prints: the words of all its patterns, joined. */
function marked({ pattern: [first, second] }: Matcher, output: string) {
  const lines = output.split("\n");
  return lines.flatMap((line, index) => {
    const head = new RegExp(first?.regexp ?? "$^").exec(line);
    const fix = new RegExp(second?.regexp ?? "$^").exec(lines[index + 1] ?? "");
    if (!first || !second || !head || !fix) return [];
    const part = (name: string): string | undefined => head[Number(first[name])];
    return [
      [
        part("file"),
        part("line"),
        part("column"),
        part("severity"),
        part("code"),
        `${part("message")}\n${fix[1]}`,
      ],
    ];
  });
}

async function checked(folder: string): Promise<string> {
  let output = "";
  const out = (text: string): void => {
    output += text;
  };
  await check(folder, { format: "text" }, { out, err: out });
  return output;
}

test("an error is marked at its line and column, with its fix", async () => {
  const folder = aContentFolder({ "articles/2026/11/mill.md": anArticleFile({ section: "wrold" }) });

  expect(marked(matchers[0] ?? never(), await checked(folder))).toContainEqual([
    `${folder}/articles/2026/11/mill.md`,
    "4",
    "10",
    "error",
    "unknown-section",
    "unknown section “wrold”: did you mean “world”?\nwrite `world`",
  ]);
});

test("a note is marked as well", async () => {
  const folder = aContentFolder({
    "articles/mill.md": "---\nheadline: Mill\nstatus: draft\n---\nThe mill.\n",
  });

  const notes = marked(matchers[1] ?? never(), await checked(folder));
  expect(notes.map(([, line, , , rule]) => [line, rule])).toContainEqual(["1", "missing-key"]);
});

test("a round of the check that watches is known by its first and its last line", () => {
  for (const { background } of matchers) {
    expect("14:32:07 checking content").toMatch(new RegExp(background.beginsPattern));
    for (const end of [
      "no problems in 21 files",
      "1 note in 1 file",
      "1,752 errors, 3 notes in 10,005 files",
    ]) {
      expect(end).toMatch(new RegExp(background.endsPattern));
    }
  }
});

test("the article that editors insert is a sound draft", async () => {
  const text = inserted("Article");
  const folder = aContentFolder({
    "articles/2026/11/mill.md": text.replace("broadsheet-staff", "marta-lindqvist"),
  });

  const { problems } = await checkFolder(folder);

  expect(text).toContain("published: 2026-11-20T09:05:00-05:00");
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("correction, contributor, withdrawal, figure, quote and note can be inserted into a sound article", async () => {
  const head = ["Withdrawal", "Correction", "Contributor"].map(inserted).join("\n");
  const body = ["Pull quote", "Note", "Another language"].map(inserted).join("\n\n");
  const text = `---\nheadline: Mill\nsection: world\npublished: 2026-11-19T09:00:00-05:00\n${head}\n---\nThe words of the text.\n\n${body}\n`;

  const { problems } = await checkFolder(aContentFolder({ "articles/2026/11/mill.md": text }));

  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("every task runs a command that there is", () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync("package.json", "utf8"));
  const program = readFileSync("src/commands/broadsheet.ts", "utf8");
  const typed = tasks.map(({ command = "", args = [] }) => [command, ...args].join(" "));
  const asked = typed.flatMap((line) => /^npx broadsheet (\w+)/.exec(line)?.[1] ?? []);

  expect(asked).toEqual(["check", "new", "preview", "correct"]);
  for (const command of asked) expect(program).toContain(`${command}: async`);
  for (const { script } of tasks) if (script !== undefined) expect(scripts).toHaveProperty(script);
});

/** As the program fills it in on a morning in November. */
function inserted(name: string): string {
  const values: Record<string, string> = {
    CURRENT_YEAR: "2026",
    CURRENT_MONTH: "11",
    CURRENT_DATE: "20",
    CURRENT_HOUR: "09",
    CURRENT_MINUTE: "05",
    CURRENT_TIMEZONE_OFFSET: "-05:00",
  };
  return (snippets[name]?.body ?? [])
    .join("\n")
    .replace(/\$\{?([A-Z_]+)\}?/g, (_, variable: string) => values[variable] ?? "")
    .replace(/\$\{\d+\|(\w+)[^}]*\}/g, "$1")
    .replace(/\$\{\d+:([^}]*)\}/g, "$1")
    .replace(/\$\d/g, "");
}

function never(): never {
  throw new Error("there are two matchers");
}
