/** A draft to what it still needs before it can appear, as notes. */
import { type Fault, note } from "./fault.ts";
import { articleSchema, keysToAppear } from "./keys/article-schema.ts";
import { howToAdd } from "./keys/schema-faults.ts";
import { valueAt } from "./keys/schema-walk.ts";
import type { YamlSource } from "./keys/yaml-source.ts";

const UNFINISHED = ["empty-body", "missing-byline", "missing-standfirst", "short-for-subscribers"];

export const missingFromDraft = (source: YamlSource): Fault[] =>
  keysToAppear
    .filter((key) => valueAt(source.data, [key]) === undefined)
    .map((key) =>
      note("missing-key", source.placeOfKey([key]), {
        message: `\`${key}\` is still missing: the draft needs it before it can appear`,
        fix: howToAdd(articleSchema, [key]),
      }),
    );

/** What is an error or a warning in an article is only unfinished in a draft. */
export const unfinished = (fault: Fault): Fault =>
  UNFINISHED.includes(fault.rule) ? { ...fault, severity: "note" } : fault;
