/** `Correction, 2026-11-21T08:00:00Z: An earlier version …` to a correction; without an exact time it stays text. */
import type { CorrectionKind } from "../../article/correction.ts";
import { dateLine, MONTH } from "./date-line.ts";
import type { FoundCorrection } from "./recognized.ts";

const KINDS: Readonly<Record<string, CorrectionKind>> = {
  correction: "correction",
  corrections: "correction",
  clarification: "clarification",
  update: "update",
  "editor’s note": "editorsNote",
  retraction: "retraction",
};
/** A sentence may begin with the same word: a label is followed by a mark or by a date. */
const LABELED = new RegExp(
  `^(?<label>${Object.keys(KINDS).join("|").replace("’", "[’']")})(?=\\s*[:,(—–]|\\s-\\s|\\s+(?:${MONTH}|\\d))`,
  "iu",
);
const UNLABELED =
  /^(?:An earlier version of this (?:article|caption|column|headline|report|story|review)|This (?:article|story|report) has been (?:corrected|clarified|updated))\b/u;

export type CorrectionLine =
  | { readonly is: "dated"; readonly correction: FoundCorrection }
  | { readonly is: "undated" };

export function correctionLine(text: string, timeZone: string): CorrectionLine | undefined {
  const label = LABELED.exec(text)?.groups?.["label"];
  if (label === undefined) return UNLABELED.test(text) ? { is: "undated" } : undefined;
  const rest = text.slice(label.length);
  const dated = datedText(rest, timeZone);
  const kind = KINDS[label.toLowerCase().replace("'", "’")] ?? "correction";
  return dated ? { is: "dated", correction: { kind, ...dated } } : { is: "undated" };
}

/** A date holds colons itself, so each colon is tried. */
function datedText(rest: string, timeZone: string): { date: string; text: string } | undefined {
  const plain = rest.replace(/^[\s,:(—–-]+/u, "");
  for (const { 0: mark, index } of plain.matchAll(/\)?:?\s+/g)) {
    const date = mark.trim() === "" ? undefined : dateLine(plain.slice(0, index), timeZone);
    if (date?.time) return { date: date.time, text: plain.slice(index + mark.length) };
  }
  return undefined;
}
