/** A draft to what it still needs before it can appear: as notes, and as what stands in for it until then. */
import type { Instant } from "../article/instant.ts";
import type { Newsroom } from "../article/newsroom.ts";
import { has } from "./article-rule.ts";
import { type Fault, note } from "./fault.ts";
import { articleSchema, type DraftMatter, type FrontMatter, keysToAppear } from "./keys/article-schema.ts";
import { type HowTo, howToAdd } from "./keys/schema-faults.ts";
import type { YamlSource } from "./keys/yaml-source.ts";

const UNFINISHED = [
  "dateline-alone",
  "empty-body",
  "missing-byline",
  "missing-standfirst",
  "placeholder",
  "short-for-subscribers",
  "weak-alt",
  "weak-credit",
];

export const missingFromDraft = (source: YamlSource, howTo: HowTo): Fault[] =>
  keysToAppear
    .filter((key) => !has(source, key))
    .map((key) =>
      note("missing-key", source.placeOfKey([key]), {
        message: `\`${key}\` is still missing: the draft needs it before it can appear`,
        fix: howToAdd(articleSchema, [key], howTo),
      }),
    );

/** What is an error or a warning in an article is only unfinished in a draft. */
export const unfinished = (fault: Fault): Fault =>
  UNFINISHED.includes(fault.rule) ? { ...fault, severity: "note" } : fault;

const MINUTE_MS = 60_000;

/** For looking at it before it is whole. */
export const withStandIns = (
  draft: DraftMatter,
  { newsroom, now }: { newsroom: Newsroom; now: Instant },
): FrontMatter => ({
  ...draft,
  headline: draft.headline ?? "Untitled",
  section: draft.section ?? newsroom.site.sections[0]?.id ?? "",
  published: draft.published ?? now - (now % MINUTE_MS),
});
