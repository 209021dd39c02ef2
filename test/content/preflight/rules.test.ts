/** The table of rules against the source: every rule that may be judged otherwise stands in it, as grave as the code says. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fixedRules } from "../../../src/content/preflight/fixed-rules.ts";
import { checks } from "../../../src/content/preflight/rules.ts";

const source = ["src/content", "src/archive"]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
  )
  .filter((file) => file.endsWith(".ts"))
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");

/** `warning("two-names", …)`, also over two lines. */
const told = [...source.matchAll(/\b(?<severity>error|warning|note)\(\s*"(?<rule>[a-z0-9-]+)",/g)].map(
  ({ groups = {} }) => `${groups["rule"]}: ${groups["severity"]}`,
);

/** Their names reach the fault by a variable. */
const byVariable = [
  "heading-space",
  "missing-target",
  "security-expires-late",
  "security-expires-soon",
  "seo-title-length",
  "social-title-length",
  "table-columns",
];

/** Errors that a draft, or a site.yaml that can't be read, are only noted for. */
const alwaysNotes = ["missing-key: note", "not-judged: note"];

test("every warning and every note stands in the table, as grave as it is told", () => {
  const inTable = Object.entries(checks).map(([rule, { severity }]) => `${rule}: ${severity}`);
  const inSource = told.filter((each) => !each.endsWith(": error") && !alwaysNotes.includes(each));

  expect(inSource.filter((each) => !inTable.includes(each))).toEqual([]);
  expect(
    inTable.filter((each) => !told.includes(each) && !byVariable.includes(each.split(":")[0] ?? "")),
  ).toEqual([]);
});

test("every error stands in the table, or among those that stay errors", () => {
  const errors = told.filter((each) => each.endsWith(": error")).map((each) => each.replace(": error", ""));

  expect(errors.filter((rule) => !(rule in checks) && !fixedRules.includes(rule))).toEqual([]);
});

test("no rule is in both", () => {
  expect(fixedRules.filter((rule) => rule in checks)).toEqual([]);
});
