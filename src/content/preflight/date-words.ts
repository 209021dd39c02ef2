/** A passage to the dates in words that cannot be so: no such day, or another day of the week. */
import { Temporal } from "temporal-polyfill";
import { madeOnce } from "../../article/made-once.ts";
import { warning } from "../fault.ts";
import { languageName, type ProseContext, type ProseRule } from "./prose-rule.ts";
import { type WrittenDate, writtenDates } from "./written-dates.ts";

type Words = Parameters<typeof warning>[2];

/** Before, Britain counted its days otherwise. */
const FIRST_YEAR = 1753;
/** It has every day that any year has. */
const LEAP_YEAR = 2024;
const LONGEST_MONTH = 31;
const YEAR = /(?<!\d)\d{4}(?!\d)/g;

export const dateWords: ProseRule = ({ text, placeAt }, context) =>
  writtenDates(text, languageName(context.language)).flatMap((date) => {
    const words = wrong(date, { text, ...context });
    return words ? [warning("date-words", placeAt(date.offset), words)] : [];
  });

function wrong(date: WrittenDate, { text, ...context }: ProseContext & { text: string }): Words | undefined {
  const { year, weekday, words } = date;
  if (date.day > LONGEST_MONTH || (year !== undefined && year < FIRST_YEAR)) return undefined;
  if (!dayOf(date, year ?? LEAP_YEAR))
    return { message: `“${words}” is a day that does not exist`, fix: "correct the date" };
  if (weekday === undefined) return undefined;
  const meant = year ?? nearestYear(date, context);
  const day = meant === undefined ? undefined : dayOf(date, meant);
  if (meant === undefined || !day || day.dayOfWeek === weekday) return undefined;
  if (year === undefined && tellsOfOtherYears(date, { text, meant })) return undefined;
  const right = weekdayName(context.language).format(day.toZonedDateTime("UTC").epochMilliseconds);
  return {
    message: `“${words}”${year === undefined ? ` of ${meant}` : ""} is a ${right}`,
    fix: `write \`${right}\`, or correct the date`,
  };
}

function dayOf({ month, day }: WrittenDate, year: number): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" });
  } catch {
    return undefined;
  }
}

/** The one in which the date is closest to when the words appear. */
function nearestYear(date: WrittenDate, { appears }: ProseContext): number | undefined {
  if (!appears) return undefined;
  const { at, timeZone } = appears;
  const then = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate();
  const distance = (year: number): number =>
    Math.abs(dayOf(date, year)?.until(then).days ?? Number.POSITIVE_INFINITY);
  return [then.year, then.year - 1, then.year + 1].toSorted(
    (one, other) => distance(one) - distance(other),
  )[0];
}

/** So near, a year that is named may be the date's. */
const NEARBY = 500;

/** “In 1867 …”: what follows need not be of our time, though no date says so. */
function tellsOfOtherYears(
  { offset }: WrittenDate,
  { text, meant }: { text: string; meant: number },
): boolean {
  const around = text.slice(Math.max(0, offset - NEARBY), offset + NEARBY);
  return (around.match(YEAR) ?? []).some((named) => Math.abs(Number(named) - meant) > 1);
}

const weekdayName = madeOnce(
  (language) => new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" }),
);
