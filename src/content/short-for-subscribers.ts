/** An article for subscribers that is no longer than its opening, to a warning: the end of it is all that they get more. */
import type { Body } from "../article/body.ts";
import { keptFromShort } from "../article/opening.ts";
import type { SoundKeys } from "./article-rule.ts";
import { checked, type Fault } from "./fault.ts";

export function shortForSubscribers({ access, status }: SoundKeys, body: Body): Fault[] {
  const kept = keptFromShort({ isFree: access !== "subscribers", body });
  if (!kept || status === "withdrawn") return [];
  const words = {
    message:
      "the text is no longer than the opening that everybody may read: only its end, from here on, is for subscribers",
    fix: "remove `access: subscribers`, or write more",
  };
  return [checked("short-for-subscribers", { line: kept.line, column: 1 }, words)];
}
