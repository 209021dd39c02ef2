/** The options by which several commands say what an article is, to what is wrong with them: one sentence each. */
import type { Site } from "../article/newsroom.ts";
import { controlCharacterIn } from "../content/control-characters.ts";
import { unknown } from "../content/did-you-mean.ts";
import type { Said } from "../content/import/compose.ts";
import { suggestedTime, time } from "../content/keys/time.ts";
import { isSlug } from "../content/slug.ts";

export function optionFaults(
  { headline, published, section, slug }: Said,
  { sections, timeZone }: Site,
): readonly string[] {
  const known = sections.map(({ id }) => id);
  return [
    headline !== undefined &&
      (!/^[^\n]*\S[^\n]*$/.test(headline) || controlCharacterIn(headline) !== undefined) &&
      "the headline must be one line of words, without invisible control characters",
    published !== undefined && timeFault("--published", published, timeZone),
    section !== undefined && !known.includes(section) && sectionFault(section, known),
    slug !== undefined &&
      !isSlug(slug) &&
      "--slug must be lower-case letters, digits and hyphens, such as tide-mill",
  ].filter((fault) => fault !== false);
}

/** `option` is the one that says it. */
export function timeFault(option: string, text: string, timeZone: string): string | false {
  const { error } = time.safeParse(text);
  if (!error) return false;
  const suggested = suggestedTime(text, timeZone);
  return `${option}: ${error.issues[0]?.message}; ${suggested ? `did you mean ${suggested}?` : "write it like 2026-11-20T09:00:00-05:00"}`;
}

function sectionFault(section: string, known: readonly string[]): string {
  const { message, fix } = unknown("section", section, { known });
  return `--section: ${message}; ${fix}`;
}
