/** An instant to the words a reader sees, in the zone of the site, and to its machine-readable form. */
import { type Instant, isoInstant } from "../article/instant.ts";
import { madeOnce } from "../article/made-once.ts";
import type { Site } from "../article/newsroom.ts";

export interface Moment {
  /** `2026-11-20T17:00:00Z` */
  readonly iso: string;
  /** `November 20, 2026` */
  readonly day: string;
  /** `November 20, 2026, 12:00 PM EST` */
  readonly words: string;
}

export function moment(instant: Instant, { lang, timeZone }: Site): Moment {
  const { day, hour } = clocksIn(lang)(timeZone);
  const date = day.format(instant);
  return { iso: isoInstant(instant), day: date, words: `${date}, ${unbroken(hour.format(instant))}` };
}

/** `9:00 AM EST` stays on one line. */
const unbroken = (words: string): string => words.replaceAll(" ", "\u{a0}");

interface Clock {
  readonly day: Intl.DateTimeFormat;
  readonly hour: Intl.DateTimeFormat;
}

/** Making a format costs fifty times more than using it. */
const clocksIn = madeOnce((lang) =>
  madeOnce(
    (timeZone): Clock => ({
      day: new Intl.DateTimeFormat(lang, { timeZone, dateStyle: "long" }),
      hour: new Intl.DateTimeFormat(lang, {
        timeZone,
        hour: "numeric",
        minute: "2-digit",
        timeZoneName: "short",
      }),
    }),
  ),
);
