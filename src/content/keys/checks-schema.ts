/** The key `checks` of site.yaml: how grave each rule is taken, where the newsroom judges otherwise than we do. */
import { z } from "zod";
import { unknown } from "../did-you-mean.ts";
import { fixedRules } from "../preflight/fixed-rules.ts";
import { checks, isCheck } from "../preflight/rules.ts";

export const checksSchema = z
  .record(z.string(), z.enum(["error", "warning", "note", "off"]))
  .superRefine((judgements, context) => {
    for (const rule of Object.keys(judgements)) {
      if (isCheck(rule)) continue;
      const { message, fix } = wordsFor(rule);
      context.addIssue({
        code: "custom",
        path: [rule],
        params: { rule: "unknown-check", fix, isOfKey: true },
        message,
      });
    }
  });

const wordsFor = (rule: string): { message: string; fix: string } =>
  fixedRules.includes(rule)
    ? {
        message: `\`${rule}\` is always an error: what it finds cannot be shown to readers`,
        fix: "take it off the list",
      }
    : unknown("rule", rule, { known: Object.keys(checks), quote: "`" });
