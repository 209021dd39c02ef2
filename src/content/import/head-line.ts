/** A line of an article's head that says no byline and no date exactly, to what it looks like: never to be a headline. */
import { MONTH } from "./date-line.ts";
import { isName } from "./names.ts";
import type { Unread } from "./recognized.ts";
import { endsSentence } from "./sentence.ts";

const LONGEST_LINE = 200;

const BYLINE =
  /^(?:by\b|(?:additional |with )?(?:analysis|animation|charts|drawings?|edited|editing|graphics?|illustrations?|illustrated|images?|interview|maps?|photo|photographed|photographs?|photography|photos|pictures?|report|reported|reporting|research|story|text|translated|video|words|written)(?: and \p{L}+)? by\b)/iu;
/** `Por Ana Ruiz`, `Von Ana Ruiz`: the same words open sentences and surnames. */
const BY_ELSEWHERE = /^(?:Af|Av|Da|De|Di|Door|Od|Par|Por|Przez|Von)\s+(?<names>.+)$/u;
const AND = /\s*[,;|]\s+|\s(?:and|e|en|et|i|och|og|und|y)\s/u;

const WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const DAY = `(?:${MONTH}\\s+\\d{1,2}|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH})`;
const DATES = [
  new RegExp(
    `^(?:(?:first |last |originally )?(?:published|posted|updated|modified|created|filed)|publication date|date)(?:\\s*:|\\s+(?:on\\s+|at\\s+)?(?:\\d|${MONTH}\\s|${WEEKDAY}|today|yesterday|just now|an? (?:minute|hour|day|week)))`,
    "iu",
  ),
  new RegExp(`^(?:${WEEKDAY},?\\s+)?${DAY}(?=$|,|\\s+at\\b|\\s+\\d|\\s+[|·•–—-])`, "iu"),
  new RegExp(`^\\d{1,2}[:.]\\d{2}\\b.*\\b(?:${DAY}|${WEEKDAY}|today|yesterday)\\b`, "iu"),
  /\b(?:\d+|an?)\s(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?)\sago$/iu,
];

const FURNITURE =
  /^(?:share\b(?: (?:this|on|via|full)\b.*)?|save|print|e-?mail|tweet|copy link|facebook|twitter|whatsapp|linkedin|bookmark|listen(?: to (?:this )?(?:article|story))?|gift (?:this )?article|\d+ comments?|comments?|follow(?: us)?(?: on .*)?|(?:reading time\b.*|\d+[- ]min(?:ute)?s?\b.{0,12}))$|\b\d+[- ]min(?:ute)?s?[- ](?:read|listen)$/iu;

/** A sentence is none of these, however it opens. */
export function looksLike(text: string): Unread["looksLike"] | undefined {
  if (text.length > LONGEST_LINE || endsSentence(text)) return undefined;
  if (BYLINE.test(text) || isBylineElsewhere(text)) return "a byline";
  if (DATES.some((date) => date.test(text))) return "a date";
  return FURNITURE.test(text) ? "page furniture" : undefined;
}

const isBylineElsewhere = (text: string): boolean =>
  isName(BY_ELSEWHERE.exec(text)?.groups?.["names"]?.split(AND)[0] ?? "");
