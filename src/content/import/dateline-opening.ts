/** The dateline that opens a story (`LAGOS, Nigeria (AP) — `), and the text after it. */

import { AGENCY } from "../../article/agencies.ts";
import { parseDateline } from "../../article/dateline.ts";
import { MONTH } from "./date-line.ts";

export interface DatelineOpening {
  readonly dateline: string;
  /** Wire copy puts the day there too: `Nov. 20`, `20 November`. */
  readonly date?: string;
  readonly rest: string;
}

/** `McKINNEY`, `DeKALB` */
const CAPITALS = "(?:Mc|Mac|De|Des|Du|La|Le)?\\p{Lu}[\\p{Lu}\\p{M}’'.-]+";
const WORD = "\\p{Lu}[\\p{L}\\p{M}’'.-]*";
const SMALL = "(?:and|da|de|del|do|dos|el|la|of|the)";
const REGION = `${WORD}(?:\\s(?:${SMALL}\\s)*${WORD})*`;
const DAY = `(?<date>(?:${MONTH}\\s\\d{1,2}|\\d{1,2}\\s${MONTH})(?:,?\\s\\d{4})?)`;
const DASH = "(?:\\s*[—–]\\s*|\\s+(?:--?|_)\\s+|\\s*--\\s*)";
/** A lower-case word after the dash belongs to the same sentence: `NATO — the alliance — said`; `iPhone` is none. */
const STORY = "(?=[^\\p{Ll}\\s]|\\p{Ll}{1,2}\\p{Lu})";

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
/** What a newsroom puts before a headline or a text in capitals, and no place. */
const LABEL =
  /^(?:ADVERTISEMENT|ALERT|ANALYSIS|BREAKING|CLARIFICATION|COLUMN|COMMENT|COMMENTARY|CORRECTION|DEVELOPING|EDITORIAL|EXCLUSIVE|EXPLAINER|FACT CHECK|FEATURE|GALLERY|INTERACTIVE|INTERVIEW|JUST IN|LATEST|LISTEN|LIVE|NEW|NEWS|NOTE|OBITUARY|OPINION|PHOTOS?|PICTURES|PODCAST|PROFILE|QUIZ|REVIEW|SPONSORED|SPORTS?|THE LATEST|TRANSCRIPT|UPDATED?|VIDEO|WATCH)(?: (?:ALERT|ANALYSIS|BLOG|COVERAGE|LIVE|NEWS|NOW|REPORT|STORY|UPDATES?|VIDEO))?$/;

/** The city is in capitals, or an agency known by name stands behind it: anything else is a sentence. */
export function datelineOpening(text: string): DatelineOpening | undefined {
  const start = text.slice(0, LONGEST_DATELINE);
  const match = OPENINGS.map((opening) => opening.exec(start)).find((found) => found !== null);
  const { city = "", region = "", date, agency = "" } = match?.groups ?? {};
  const dateline = city + region + agency;
  if (!match || LABEL.test(city.toUpperCase()) || parseDateline(dateline) === undefined) return undefined;
  return { dateline, ...(date && { date }), rest: text.slice(match[0].length) };
}
