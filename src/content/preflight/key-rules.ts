/** What the pre-flight looks at in the front matter of an article. A withdrawn one is past it. */
import type { Rule } from "../article-rule.ts";
import { datelineAlone } from "./dateline-alone.ts";
import { lengthRules } from "./length-rules.ts";
import { personWithoutPage } from "./person-without-page.ts";
import { proseOfKeys } from "./prose-rules.ts";
import { unusualOffset } from "./unusual-offset.ts";

const all: readonly Rule[] = [...lengthRules, proseOfKeys, unusualOffset, datelineAlone, personWithoutPage];

export const preflightRules: readonly Rule[] = all.map(
  (rule) => (ruled) => (ruled.keys.status === "withdrawn" ? [] : rule(ruled)),
);
