/** The README's tables against the code: every script, setting, content key, route and command, and no other. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { formEndings } from "../src/article/permalink.ts";
import { articleSchema } from "../src/content/keys/article-schema.ts";
import { pageSchema } from "../src/content/keys/page-schema.ts";
import { peopleSchema } from "../src/content/keys/people-schema.ts";
import { siteSchema } from "../src/content/keys/site-schema.ts";
import { checks } from "../src/content/preflight/checks.ts";
import { settingsTable } from "../src/settings.ts";
import { anApp } from "./support/an-app.ts";

type Row = readonly string[];
type JsonSchema = z.core.JSONSchema.BaseSchema;

const readme = readFileSync("README.md", "utf8");
const packageJson: { scripts: Record<string, string> } = JSON.parse(readFileSync("package.json", "utf8"));

/** The cells of the table between `<!-- table: NAME -->` and `<!-- /table -->`, without its head. */
function tableInReadme(name: string): Row[] {
  const table = readme.split(`<!-- table: ${name} -->`)[1]?.split("<!-- /table -->")[0] ?? "";
  const [, , ...lines] = table.trim().split("\n");
  return lines.map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const code = (text: string): string => `\`${text}\``;

/** Every key that an editor may write, nested ones after a dot, as `key | without it | meaning`. */
function keysOf(schema: JsonSchema, prefix = ""): Row[] {
  const { properties = {}, required = [] } = schema;
  return Object.entries(properties).flatMap(([key, value]): Row[] => {
    if (typeof value === "boolean") return [];
    const row = [code(prefix + key), withoutIt(value, required.includes(key)), meaningOf(value)];
    return [row, ...keysOf(value, `${prefix}${key}.`), ...keysOf(itemsOf(value), `${prefix}${key}[].`)];
  });
}

const itemsOf = ({ items }: JsonSchema): JsonSchema =>
  typeof items === "object" && !Array.isArray(items) ? items : {};

function withoutIt({ default: standard }: JsonSchema, isRequired: boolean): string {
  if (isRequired) return "required";
  return standard === undefined || typeof standard === "object" ? "" : code(String(standard));
}

const meaningOf = ({ description = "", enum: words }: JsonSchema): string =>
  words ? `${description}: ${words.map((word) => code(String(word))).join(", ")}` : description;

/** Before times and addresses are read. */
const asWritten = { io: "input" } as const;

/** What the README has to say. It may say more: cells to the right of these are its own. */
const tables: Record<string, () => readonly Row[]> = {
  commands: () => commandNames().map((name) => [code(`broadsheet ${name}`)]),
  settings: () =>
    settingsTable.map(({ name, default: standard, meaning }) => [code(name), standard, meaning]),
  "article keys": () => keysOf(z.toJSONSchema(articleSchema, asWritten)),
  "page keys": () => keysOf(z.toJSONSchema(pageSchema, asWritten)),
  "site keys": () => keysOf(z.toJSONSchema(siteSchema, asWritten)),
  "people keys": () => keysOf(z.toJSONSchema(peopleSchema.valueType, asWritten)),
  checks: () =>
    Object.entries(checks).map(([rule, check]) => [
      code(rule),
      check.severity,
      "isOfCheckAlone" in check ? "check" : "all",
      check.meaning,
    ]),
  routes: () => anApp().router.stack.flatMap(({ route }) => (route ? [[code(route.path)]] : [])),
  "article forms": () => Object.values(formEndings).map((ending) => [code(`{article}${ending}`)]),
  scripts: () => scriptNames().map((name) => [code(`npm run ${name}`)]),
};

const scriptNames = (): string[] => Object.keys(packageJson.scripts).filter((name) => name !== "prepare");

function commandNames(): string[] {
  const help = execFileSync(process.execPath, ["--import", "tsx", "src/commands/broadsheet.ts", "--help"]);
  const [, commands = ""] = help.toString().split("Commands:\n");
  return [...commands.matchAll(/^ {2}(\w+)/gm)]
    .map(([, name = ""]) => name)
    .filter((name) => name !== "help");
}

const escaped = (rows: readonly Row[]): string[] =>
  rows.map((row) => `| ${row.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`);

describe("the README", () => {
  for (const [name, rowsOfCode] of Object.entries(tables)) {
    test(`has the ${name} that the code has`, () => {
      const rows = rowsOfCode();
      const known = rows[0]?.length ?? 0;

      const written = tableInReadme(name).map((row) => row.slice(0, known));

      // Printed as Markdown, so that the right table can be pasted from the failure.
      expect(escaped(written)).toEqual(escaped(rows));
    });
  }
});
