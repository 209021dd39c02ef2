/** A dateline of the front matter that was typed into the text as well to a warning: the page would print it twice. */

import type { Body } from "../article/body.ts";
import { parseDateline } from "../article/dateline.ts";
import { type BodyText, placeOfLine } from "./body/body-text.ts";
import { type Fault, warning } from "./fault.ts";

/** `LIMA —`, `Lima, Peru (Agency) -` */
const OPENING = /^(?<city>[^,()—–-]{2,60}?)(?:,[^()—–-]{1,60})?(?:\([^()]{1,40}\))?\s*(?:—|–|-{1,2}\s)/u;

export function typedDateline(
  dateline: string | undefined,
  { body, ...text }: { body: Body } & BodyText,
): Fault[] {
  const city = dateline === undefined ? undefined : parseDateline(dateline)?.city;
  const first = body.find(({ kind }) => kind === "paragraph");
  if (!city || first?.kind !== "paragraph") return [];
  const typed = OPENING.exec(first.text);
  if (typed?.groups?.["city"]?.trim().toLocaleUpperCase("en") !== city) return [];
  const words = {
    message: `the text begins with the dateline “${typed[0].trim()}”, which the page prints before it`,
    fix: "remove it from the text",
  };
  return [warning("typed-dateline", placeOfLine(first.line - text.firstLine, text), words)];
}
