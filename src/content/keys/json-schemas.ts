/** The keys of each kind of content file to a JSON Schema, by which editors' programs complete them and mark faults. */
import * as z from "zod";
import { checks } from "../preflight/checks.ts";
import { articleSchema, draftSchema, keysToAppear } from "./article-schema.ts";
import { checksSchema } from "./checks-schema.ts";
import { pageSchema } from "./page-schema.ts";
import { peopleSchema } from "./people-schema.ts";
import { siteSchema } from "./site-schema.ts";
import { time } from "./time.ts";

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** By file name: `article.schema.json`. What only Broadsheet can judge, such as a name of people.yaml, stands in none. */
export const jsonSchemas = (): Readonly<Record<string, JsonSchema>> => ({
  "article.schema.json": article(),
  "page.schema.json": jsonSchema(pageSchema, "The front matter of a file in pages/"),
  "site.schema.json": jsonSchema(siteSchema, "site.yaml"),
  "people.schema.json": jsonSchema(peopleSchema, "people.yaml"),
});

/** A draft may lack what an article needs to appear. */
const article = (): JsonSchema => ({
  ...jsonSchema(draftSchema, "The front matter of a file in articles/"),
  if: { properties: { status: { const: "draft" } }, required: ["status"] },
  else: { required: [...keysToAppear] },
});

/** Draft 7 is what editors' programs know. Keys stand in it as they are written, before they are read. */
const jsonSchema = (schema: z.ZodType, title: string): JsonSchema => ({
  title,
  ...z.toJSONSchema(schema, {
    target: "draft-7",
    io: "input",
    override({ zodSchema, jsonSchema }) {
      if (zodSchema === time.in) Object.assign(jsonSchema, TIME);
      if (zodSchema === articleSchema.shape.byline) Object.assign(jsonSchema, ONE_OR_MORE);
      if (zodSchema === checksSchema) nameRules(jsonSchema);
    },
  }),
});

/** Editors' programs complete the names of properties. */
function nameRules(jsonSchema: JsonSchema): void {
  const { additionalProperties: judgement } = jsonSchema;
  const rules = Object.entries(checks).map(([rule, { meaning }]) => [
    rule,
    { ...Object(judgement), description: meaning },
  ]);
  delete jsonSchema.propertyNames;
  Object.assign(jsonSchema, { properties: Object.fromEntries(rules), additionalProperties: false });
}

const TIME = { format: "date-time", examples: ["2026-11-20T09:00:00-05:00"] };
/** One name alone needs no brackets. */
const ONE_OR_MORE = { type: ["array", "string"] };
