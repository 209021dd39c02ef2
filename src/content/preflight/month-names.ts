/** A language to the names of its months and days of the week, as dates in words have them. */
import { madeOnce } from "../../article/made-once.ts";

export interface CalendarNames {
  /** In small letters and without dots -> 1 to 12. */
  readonly months: ReadonlyMap<string, number>;
  /** The same -> 1 for Monday to 7. */
  readonly weekdays: ReadonlyMap<string, number>;
}

/** As the Associated Press abbreviates them, and others do. */
const ENGLISH_SHORT = ["jan", "feb", "mar", "apr", "", "", "", "aug", "sept", "oct", "nov", "dec"];
const ALSO_ENGLISH: Readonly<Record<string, number>> = { sep: 9 };
/** A Monday, and the first month after it to stand in for all. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

export const folded = (name: string): string => name.toLowerCase().replace(/\.$/, "");

export const calendarNames = madeOnce((language): CalendarNames => {
  const formats = new Intl.DateTimeFormat(language, {
    timeZone: "UTC",
    weekday: "long",
    day: "numeric",
    month: "long",
  });
  const nameIn = (time: number, type: "month" | "weekday"): string =>
    folded(formats.formatToParts(time).find((part) => part.type === type)?.value ?? "");
  const months = Array.from({ length: 12 }, (_, month) => nameIn(Date.UTC(2024, month, 1), "month"));
  const weekdays = Array.from({ length: 7 }, (_, day) => nameIn(MONDAY + day * DAY_MS, "weekday"));
  const short = language === "en" ? ENGLISH_SHORT : [];
  return {
    months: new Map([
      ...numberedFrom(months),
      ...numberedFrom(short),
      ...(language === "en" ? Object.entries(ALSO_ENGLISH) : []),
    ]),
    weekdays: new Map(numberedFrom(weekdays)),
  };
});

const numberedFrom = (names: readonly string[]): [string, number][] =>
  names.flatMap((name, index): [string, number][] => (name ? [[name, index + 1]] : []));
