/** A passage to the dates that stand in it in words: `Tuesday, Nov. 24, 2026`, `24 November, a Tuesday`, `mardi 24 novembre`. */
import { madeOnce } from "../../article/made-once.ts";
import { type CalendarNames, calendarNames, folded } from "./month-names.ts";

export interface WrittenDate {
  readonly words: string;
  readonly offset: number;
  /** 1 is Monday. */
  readonly weekday?: number;
  readonly month: number;
  readonly day: number;
  readonly year?: number;
}

/** Languages that write a day, its number and the month one after the other. */
const LANGUAGES = ["en", "de", "fr", "es", "it", "nl", "pt", "sv", "da", "nb", "no"];

interface Patterns {
  /** Says at once that there is none. */
  readonly anyMonth: RegExp;
  readonly date: RegExp;
  readonly names: CalendarNames;
}

export function writtenDates(text: string, language: string): readonly WrittenDate[] {
  const patterns = patternsFor(language);
  if (!patterns?.anyMonth.test(text)) return [];
  return [...text.matchAll(patterns.date)].flatMap((found) => dateOf(found, patterns.names));
}

const patternsFor = madeOnce((language): Patterns | undefined => {
  if (!LANGUAGES.includes(language)) return undefined;
  const names = calendarNames(language);
  const month = `(?<MONTH>${anyOf(names.months, language)})(?!\\p{L})\\.?`;
  const weekday = `(?:(?<WEEKDAY>${anyOf(names.weekdays, language)})(?!\\p{L}),?\\s{1,9}(?:den |le |el )?)?`;
  const weekdayBehind = `(?:,?\\s{1,9}(?:an?|ein(?:em?)?|une?|una|een|uma?|en)\\s{1,9}(?<BEHIND>${anyOf(names.weekdays, language)})(?=[,.;:!?)]|\\s{1,9}\\p{Pd}|\\s{0,9}$))?`;
  const day = "(?<DAY>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?";
  const dayFirst = `${weekday}(?<![\\d.,:/-])${day}\\s{1,9}(?:of |de )?${month}(?:,?\\s{1,9}(?:de )?(?<YEAR>\\d{4})(?!\\d))?${weekdayBehind}`;
  const monthFirst = `${weekday}\\b${month}\\s{1,9}${day}(?![\\d%:/]|[,.]\\d)(?:,?\\s{1,9}(?<YEAR>\\d{4})(?!\\d))?${weekdayBehind}`;
  const parts = language === "en" ? [monthFirst, dayFirst] : [dayFirst];
  return {
    anyMonth: new RegExp(anyOf(names.months, language)),
    date: new RegExp(parts.map(numberGroups).join("|"), "gu"),
    names,
  };
});

/** Two groups of a pattern may not have one name. */
const numberGroups = (pattern: string, index: number): string =>
  pattern.replaceAll(/\?<([A-Z]+)>/g, `?<$1${index}>`);

function dateOf({ 0: words, index, groups = {} }: RegExpExecArray, names: CalendarNames): WrittenDate[] {
  const part = (name: string): string | undefined => groups[`${name}0`] ?? groups[`${name}1`];
  const month = names.months.get(folded(part("MONTH") ?? ""));
  const weekday = names.weekdays.get(folded(part("WEEKDAY") ?? part("BEHIND") ?? ""));
  const year = part("YEAR");
  if (month === undefined) return [];
  return [
    {
      words: words.replace(/\.$/, ""),
      offset: index,
      month,
      day: Number(part("DAY")),
      ...(weekday !== undefined && { weekday }),
      ...(year !== undefined && { year: Number(year) }),
    },
  ];
}

/** In either case at the start; in English, months and days always have their capital. */
function anyOf(names: ReadonlyMap<string, number>, language: string): string {
  return [...names.keys()]
    .toSorted((one, other) => other.length - one.length)
    .map((name) => {
      const [first, rest] = [name.charAt(0), name.slice(1)];
      return `${language === "en" ? first.toUpperCase() : `[${first.toUpperCase()}${first}]`}${rest}`;
    })
    .join("|");
}
