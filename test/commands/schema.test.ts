import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeSchemas } from "../../src/commands/schema.ts";
import { aFolder } from "../support/a-folder.ts";

const names = ["article.schema.json", "page.schema.json", "people.schema.json", "site.schema.json"];
const quiet = { out: () => {}, err: () => {} };

test("a schema of each kind of file is written, and its path printed", async () => {
  const folder = aFolder();
  const printed: string[] = [];

  const status = await writeSchemas(folder, { ...quiet, out: (text) => printed.push(text) });

  expect(status).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(names);
  expect(printed.toSorted()).toEqual(names.map((name) => `${join(folder, name)}\n`));
});

test("the schemas in .vscode/ are those that the command writes today", async () => {
  const folder = aFolder();

  await writeSchemas(folder, quiet);

  for (const name of names) {
    expect(readFileSync(join(".vscode/schemas", name), "utf8")).toBe(
      readFileSync(join(folder, name), "utf8"),
    );
  }
});
