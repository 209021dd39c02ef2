/** A line that says when (`Updated Nov. 20, 2026, 9:00 a.m. ET`) to a time with an offset, if it says all of that. */
import { Temporal } from "temporal-polyfill";
import { TEXT_START } from "./sentence.ts";

export interface DateLine {
  readonly about: "published" | "updated";
  /** As it stands in the text. */
  readonly text: string;
  /** ISO 8601 with an offset; absent when day, time or zone is missing, ambiguous or impossible. */
  readonly time?: string;
  /** What follows in the same block, when it was run together. */
  readonly rest: string;
}

export const MONTH =
  "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

const LABEL =
  "(?:(?<label>(?:First |Last |Originally )?(?:Published|Posted|Updated|Modified)|Publication date|Date)(?:\\s*:)?(?:\\s+(?:on|at))?\\s*)";
const WEEKDAY =
  "(?:(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)|Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun)\\.?,?\\s+)";
const DAY = [
  `(?<month1>${MONTH})\\s+(?<day1>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year1>\\d{4})`,
  `(?<day2>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<month2>${MONTH}),?\\s+(?<year2>\\d{4})`,
  "(?<year3>\\d{4})-(?<month3>\\d{2})-(?<day3>\\d{2})",
  "\\d{1,2}([/.])\\d{1,2}\\k<dot>\\d{4}",
]
  .join("|")
  .replace("([/.])", "(?<dot>[/.])");
const HOUR =
  "(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))?(?::(?<second>\\d{2}))?(?:\\s*(?<half>[ap])\\.?m\\b\\.?)?";
const CLOCK = `(?:T|,?\\s+(?:at\\s+)?)${HOUR}`;
const ZONE = "(?:\\s*(?<zone>Z\\b|(?:UTC|GMT)?[+-]\\d{1,2}(?::?\\d{2})?|\\(?(?!on\\b)[A-Z]{2,5}\\)?))";
const LINE = new RegExp(`^${LABEL}?${WEEKDAY}?(?:${DAY})(?:${CLOCK}${ZONE}?)?\\.?$`, "iu");
const CLOCK_FIRST = new RegExp(
  `^${LABEL}?${HOUR}${ZONE}?(?:,|,?\\s+on)?\\s+${WEEKDAY}?(?:${DAY})\\.?$`,
  "iu",
);
const RUN_TOGETHER = new RegExp(
  `^${LABEL}?${WEEKDAY}?(?:${DAY})(?:${CLOCK}(?:\\s*(?<zone>Z|[+-]\\d{2}:\\d{2}|\\s(?:UTC|GMT|[A-Z]{1,3}T)))?)?(?=${TEXT_START})`,
  "u",
);

/** `timeZone` is the site's: only its own names (`ET`, `EST`), UTC and offsets are understood. */
export function dateLine(text: string, timeZone: string): DateLine | undefined {
  const match = LINE.exec(text) ?? CLOCK_FIRST.exec(text) ?? RUN_TOGETHER.exec(text);
  if (!match) return undefined;
  const groups = match.groups ?? {};
  const time = timeSaid(groups, timeZone);
  return {
    about: /updated|modified/i.test(groups["label"] ?? "") ? "updated" : "published",
    text: match[0],
    ...(time && { time }),
    rest: text.slice(match[0].length),
  };
}

type Said = Readonly<Record<string, string | undefined>>;

function timeSaid(said: Said, timeZone: string): string | undefined {
  const hour = hourSaid(said);
  const month = said["month3"] ? Number(said["month3"]) : monthNumber(said["month1"] ?? said["month2"] ?? "");
  if (hour === undefined || said["zone"] === undefined || !month) return undefined;
  try {
    const when = Temporal.PlainDateTime.from(
      {
        year: Number(said["year1"] ?? said["year2"] ?? said["year3"]),
        month,
        day: Number(said["day1"] ?? said["day2"] ?? said["day3"]),
        hour,
        minute: Number(said["minute"] ?? 0),
        second: Number(said["second"] ?? 0),
      },
      { overflow: "reject" },
    );
    const offset = isWeekdayOf(said["weekday"], when) ? offsetSaid(said["zone"], when, timeZone) : undefined;
    return offset && `${when.toString({ smallestUnit: "second" })}${offset}`;
  } catch {
    return undefined;
  }
}

const monthNumber = (word: string): number => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;

/** Of the 24-hour clock; `9` alone is no time of day. */
function hourSaid({ hour, minute, half }: Said): number | undefined {
  if (hour === undefined) return undefined;
  const number = Number(hour);
  if (half === undefined) return minute === undefined ? undefined : number;
  if (number < 1 || number > 12) return undefined;
  return (number % 12) + (half.toLowerCase() === "p" ? 12 : 0);
}

const isWeekdayOf = (weekday: string | undefined, when: Temporal.PlainDateTime): boolean =>
  weekday === undefined || WEEKDAYS[when.dayOfWeek - 1] === weekday.slice(0, 3).toLowerCase();

function offsetSaid(zone: string, when: Temporal.PlainDateTime, timeZone: string): string | undefined {
  const name = zone.replace(/[()\s]/g, "").toUpperCase();
  if (["Z", "UTC", "GMT"].includes(name)) return "Z";
  const {
    sign,
    hours,
    minutes = "00",
  } = /^(?:UTC|GMT)?(?<sign>[+-])(?<hours>\d{1,2}):?(?<minutes>\d{2})?$/.exec(name)?.groups ?? {};
  if (sign && hours) return `${sign}${hours.padStart(2, "0")}:${minutes}`;
  const there = when.toZonedDateTime(timeZone, { disambiguation: "reject" });
  return zoneNames(there, timeZone).includes(name) ? there.offset : undefined;
}

/** What the zone is called at that time: `EST` and `ET`, `CET`. */
const zoneNames = ({ epochMilliseconds }: Temporal.ZonedDateTime, timeZone: string): readonly string[] =>
  ["en-US", "en-GB"].flatMap((locale) =>
    (["short", "shortGeneric"] as const).flatMap((timeZoneName) =>
      new Intl.DateTimeFormat(locale, { timeZone, timeZoneName })
        .formatToParts(epochMilliseconds)
        .filter(({ type }) => type === "timeZoneName")
        .map(({ value }) => value.toUpperCase()),
    ),
  );
