/** The dateline that opens a story (`LAGOS, Nigeria (AP) — `), and the text after it. */
import { parseDateline } from "../../article/dateline.ts";
import { MONTH } from "./date-line.ts";

export interface DatelineOpening {
  readonly dateline: string;
  /** Wire copy puts the day there too: `Nov. 20`. */
  readonly date?: string;
  readonly rest: string;
}

const CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}’'.-]+";
const WORD = "\\p{Lu}[\\p{L}\\p{M}’'.-]*";
const SMALL = "(?:and|da|de|del|do|dos|el|la|of|the)";
const REGION = `${WORD}(?:\\s(?:${SMALL}\\s)*${WORD})*`;
const DAY = `(?<date>${MONTH}\\s\\d{1,2})`;
const AGENCY = "(?:AFP|AP|ANSA|Bloomberg|DPA|dpa|EFE|Kyodo|PA|Reuters|TASS|UPI|Xinhua)";
const DASH = "(?:\\s*[—–]\\s*|\\s+(?:--?|_)\\s+|\\s*--\\s*)";
/** A lower-case word after the dash belongs to the same sentence: `NATO — the alliance — said`. */
const STORY = "(?=[^\\p{Ll}\\s])";

const OPENINGS = [
  new RegExp(
    `^(?<city>${CAPITALS}(?:\\s${CAPITALS}){0,5})(?<region>(?:,\\s(?!${MONTH}\\s\\d)${REGION}){0,2})(?:,\\s${DAY})?(?<agency>\\s\\([^()]{2,40}\\))?${DASH}${STORY}`,
    "u",
  ),
  new RegExp(
    `^(?<city>${REGION})(?<region>(?:,\\s(?!${MONTH}\\s\\d)${REGION})?)(?:,\\s${DAY})?(?<agency>\\s\\(${AGENCY}\\))${DASH}${STORY}`,
    "u",
  ),
];
const LONGEST_DATELINE = 120;

/** The city is in capitals, or an agency known by name stands behind it: anything else is a sentence. */
export function datelineOpening(text: string): DatelineOpening | undefined {
  const start = text.slice(0, LONGEST_DATELINE);
  const match = OPENINGS.map((opening) => opening.exec(start)).find((found) => found !== null);
  const { city = "", region = "", date, agency = "" } = match?.groups ?? {};
  const dateline = city + region + agency;
  if (!match || parseDateline(dateline) === undefined) return undefined;
  return { dateline, ...(date && { date }), rest: text.slice(match[0].length) };
}
