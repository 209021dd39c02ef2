/** A draft to what is still missing before it can be published, as notes. */

import { type Fault, note } from "./fault.ts";
import { articleSchema } from "./front-matter/article-schema.ts";
import { descriptionAt, valueAt } from "./front-matter/schema-walk.ts";
import type { YamlSource } from "./front-matter/yaml-source.ts";

const NEEDED = ["headline", "section", "published"];
const UNFINISHED = ["empty-body", "missing-byline", "missing-standfirst"];

export const missingFromDraft = (source: YamlSource): Fault[] =>
  NEEDED.filter((key) => valueAt(source.data, [key]) === undefined).map((key) =>
    note("missing-key", source.placeOfKey([key]), {
      message: `\`${key}\` is still missing before this can be published`,
      fix: `add \`${key}: …\`, ${descriptionAt(articleSchema, [key])}`,
    }),
  );

/** What is an error or a warning in an article is only unfinished in a draft. */
export const unfinished = (fault: Fault): Fault =>
  UNFINISHED.includes(fault.rule) ? { ...fault, severity: "note" } : fault;
