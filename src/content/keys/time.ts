/** Times as editors write them, with an offset: `2026-11-20T09:00:00-05:00`. */
import { Temporal } from "temporal-polyfill";
import * as z from "zod";
import type { Instant } from "../../article/instant.ts";

const WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})$/;
const WITHOUT_OFFSET = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?)?$/;

/** The schema of a time: a string in the file, an instant (ms) after the door. */
export const time = z.string().transform((text, context): Instant => {
  if (!WITH_OFFSET.test(text)) {
    const missing = WITHOUT_OFFSET.test(text);
    context.addIssue({
      code: "custom",
      params: {
        rule: missing ? "time-without-offset" : "time",
        fix: "write day, hour and offset, such as `2026-11-20T09:00:00-05:00`",
      },
      message: missing
        ? `“${text}” does not say which time zone it means`
        : `“${text}” cannot be read as a time`,
    });
    return z.NEVER;
  }
  try {
    return Temporal.Instant.from(text).epochMilliseconds;
  } catch {
    context.addIssue({
      code: "custom",
      params: { rule: "time", fix: "write a day and an hour that exist" },
      message: `“${text}” is a time that does not exist`,
    });
    return z.NEVER;
  }
});

/** As an editor writes it, by the newsroom's clocks: to the second, which is all that a file tells. */
export const writtenTime = (instant: Instant, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(timeZone)
    .toString({ timeZoneName: "never", smallestUnit: "second" });

/** The same time with the offset that the newsroom's clocks have then; `undefined` when it can't be read. */
export function suggestedTime(text: string, timeZone: string): string | undefined {
  try {
    const local = Temporal.PlainDateTime.from(text.trim(), { overflow: "reject" });
    return local.toZonedDateTime(timeZone).toString({ timeZoneName: "never", smallestUnit: "second" });
  } catch {
    return undefined;
  }
}
