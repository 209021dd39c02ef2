/** The key `checks` of site.yaml: how grave each rule is taken, where the newsroom judges otherwise than we do. */
import * as z from "zod";
import { didYouMean } from "../did-you-mean.ts";
import { checks, isCheck } from "../preflight/checks.ts";

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

/** Rules that are in no table are always errors, and may be meant as well: all the others are too many to be told. */
function wordsFor(rule: string): { message: string; fix: string } {
  const meant = didYouMean(rule, Object.keys(checks));
  return meant
    ? { message: `unknown check \`${rule}\`: did you mean \`${meant}\`?`, fix: `write \`${meant}\`` }
    : {
        message: `\`${rule}\` is no check that can be taken otherwise`,
        fix: "take it off the list; the README’s table of checks has those that can",
      };
}
