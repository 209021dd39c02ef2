/** The JSON Schemas against content files, by a reader of such schemas that is not ours. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { jsonSchemas } from "../../../src/content/keys/json-schemas.ts";
import { siteYaml } from "../../support/a-content-folder.ts";

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);

function faults(name: string, data: unknown): string[] {
  const validate = ajv.compile(jsonSchemas()[name] ?? false);
  validate(data);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const frontMatter = (file: string): unknown => parse(readFileSync(file, "utf8").split(/^---$/m)[1] ?? "");

const files = readdirSync("content", { recursive: true, encoding: "utf8" }).filter((path) =>
  path.endsWith(".md"),
);
for (const file of files) {
  test(`the schema of its kind takes the sample ${file}`, () => {
    const name = file.startsWith("pages") ? "page.schema.json" : "article.schema.json";

    expect(faults(name, frontMatter(join("content", file)))).toEqual([]);
  });
}

for (const name of ["site", "people"]) {
  test(`the schema of ${name}.yaml takes the sample`, () => {
    expect(faults(`${name}.schema.json`, parse(readFileSync(`content/${name}.yaml`, "utf8")))).toEqual([]);
  });
}

const sound = { headline: "Tide mill", section: "harbor", published: "2026-11-20T09:00:00-05:00" };
const cases: [string, object, string[]][] = [
  ["one name alone as byline", { ...sound, byline: "Tomás Ruiz" }, []],
  ["a draft without a date", { headline: "Tide mill", status: "draft" }, []],
  [
    "an article without a date",
    { headline: "Tide mill", section: "harbor" },
    [" must have required property 'published'", ' must match "else" schema'],
  ],
  ["a key that does not exist", { ...sound, headlin: "Tide" }, [" must NOT have additional properties"]],
  [
    "a time without an offset",
    { ...sound, published: "2026-11-20T09:00:00" },
    ['/published must match format "date-time"'],
  ],
  [
    "a kind that does not exist",
    { ...sound, kind: "gossip" },
    ["/kind must be equal to one of the allowed values"],
  ],
];
for (const [what, data, expected] of cases) {
  test(`the schema of an article judges ${what}`, () => {
    expect(faults("article.schema.json", data)).toEqual(expected);
  });
}

test("the schema of site.yaml knows every rule that can be judged otherwise, and no other", () => {
  const of = (checks: object) => faults("site.schema.json", { ...parse(siteYaml), checks });

  expect(of({ "doubled-words": "off", "broken-link": "warning" })).toEqual([]);
  expect(of({ "doubled-wrods": "off" })).toEqual(["/checks must NOT have additional properties"]);
  expect(of({ "doubled-words": "loud" })).toEqual([
    "/checks/doubled-words must be equal to one of the allowed values",
  ]);
});
