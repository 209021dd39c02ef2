/** A dateline of the front matter that was typed into the text as well to a warning: the page would print it twice. */

import type { Body } from "../article/body.ts";
import { type Dateline, datelineText, parseDateline } from "../article/dateline.ts";
import { inCapitals } from "../article/mixed-case.ts";
import { type BodyText, placeOfLine } from "./body/body-text.ts";
import { checked, type Fault } from "./fault.ts";

/** `LIMA —`, `Lima, Peru (Agency) -` */
const OPENING = /^(?<city>[^,()—–-]{2,60}?)(?:,[^()—–-]{1,60})?(?:\([^()]{1,40}\))?\s*(?:—|–|-{1,2}\s)/u;

export function typedDateline(
  dateline: string | undefined,
  { body, ...text }: { body: Body } & BodyText,
): Fault[] {
  const parsed = dateline === undefined ? undefined : parseDateline(dateline);
  const first = body.find(({ kind }) => kind === "paragraph");
  if (!parsed || first?.kind !== "paragraph") return [];
  const typed = typedIn(first.text, parsed);
  if (typed === undefined) return [];
  const words = {
    message: `the text begins with the dateline “${typed}”, which the page prints before it`,
    fix: "remove it from the text",
  };
  return [checked("typed-dateline", placeOfLine(first.line - text.firstLine, text), words)];
}

/** Without a dash only as the page prints it: `LIMA, Peru The mill`. */
function typedIn(text: string, dateline: Dateline): string | undefined {
  const dashed = OPENING.exec(text);
  const typed = dashed?.groups?.["city"] ?? "";
  if (dashed && inCapitals(typed.trim()) === inCapitals(dateline.city)) return dashed[0].trim();
  const { agency: _, ...place } = dateline;
  const printed = [datelineText(dateline), datelineText(place)];
  return printed.find((opening) => text.startsWith(`${opening} `));
}
