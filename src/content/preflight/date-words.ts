/** A passage to the dates in words that cannot be so: no such day, or another day of the week. */
import { Temporal } from "temporal-polyfill";
import { madeOnce } from "../../article/made-once.ts";
import { checked } from "../fault.ts";
import { dayBeside } from "./day-beside.ts";
import { languageName, type ProseContext, type ProseRule } from "./prose-rule.ts";
import { type WrittenDate, writtenDates } from "./written-dates.ts";

type Words = Parameters<typeof checked>[2];

/** Before, Britain counted its days otherwise. */
const FIRST_YEAR = 1753;
/** It has every day that any year has. */
const LEAP_YEAR = 2024;
const LONGEST_MONTH = 31;
/** In days. */
const ABOUT_A_YEAR = 360;
const YEAR = /(?<!\d)\d{4}(?!\d)/g;

export const dateWords: ProseRule = ({ text, placeAt }, context) =>
  writtenDates(text, languageName(context.language)).flatMap((date) => {
    const words = wrong(date, { text, ...context });
    return words ? [checked("date-words", placeAt(date.offset), words)] : [];
  });

function wrong(date: WrittenDate, { text, ...context }: ProseContext & { text: string }): Words | undefined {
  const { year, weekday, words } = date;
  if (date.day > LONGEST_MONTH || (year !== undefined && year < FIRST_YEAR)) return undefined;
  if (!dayOf(date, year ?? LEAP_YEAR))
    return { message: `“${words}” is a day that does not exist`, fix: "correct the date" };
  const otherDay = notThatDay(date, { text, ...context });
  if (otherDay || weekday === undefined) return otherDay;
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

/** Today, yesterday or tomorrow beside a date is that date, on the newsroom's calendar when the article appears. */
function notThatDay(
  date: WrittenDate,
  { text, ...context }: ProseContext & { text: string },
): Words | undefined {
  const beside = dayBeside(date, text, context.language);
  const { appears } = context;
  const year = date.year ?? nearestYear(date, context);
  const day = year === undefined ? undefined : dayOf(date, year);
  if (!beside || !appears || !day) return undefined;
  const then = dayOfAppearance(appears);
  const days = then.until(day, { largestUnit: "days" }).days;
  // “Today, Nov. 20, 1921, …”: a day that is told as it was lived.
  if (days === beside.days || Math.abs(days) > ABOUT_A_YEAR) return undefined;
  return {
    message: `“${date.words}” is not ${beside.word} when this appears, on ${then.toLocaleString(context.language, { dateStyle: "long" })}`,
    fix: "write the day that is meant, or correct the date",
  };
}

/** The one in which the date is closest to when the words appear. */
function nearestYear(date: WrittenDate, { appears }: ProseContext): number | undefined {
  if (!appears) return undefined;
  const then = dayOfAppearance(appears);
  const distance = (year: number): number =>
    Math.abs(dayOf(date, year)?.until(then).days ?? Number.POSITIVE_INFINITY);
  return [then.year, then.year - 1, then.year + 1].toSorted(
    (one, other) => distance(one) - distance(other),
  )[0];
}

const dayOfAppearance = ({ at, timeZone }: NonNullable<ProseContext["appears"]>): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate();

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
