/** Until when security.txt holds to what its editor should do about it. */
import { Temporal } from "temporal-polyfill";
import type { Instant } from "../article/instant.ts";
import { checked, error, type Fault, startOfFile } from "./fault.ts";

export type SecurityEnd = Omit<Fault, "line" | "column">;

const LAST_DAYS = { days: 30 };
/** RFC 9116, section 2.5.5. */
const LONGEST = { years: 1 };

/** `undefined` while all is well. */
export function securityEnd(expires: Instant, now: Instant): SecurityEnd | undefined {
  if (expires <= now) {
    const message = "`security.expires` has passed, so security.txt is not served any more";
    return error("security-expired", startOfFile, { message, fix: LOOK_AGAIN });
  }
  if (expires < after(now, LAST_DAYS)) {
    const message =
      "`security.expires` is less than 30 days away, and from then on security.txt is not served";
    return checked("security-expires-soon", startOfFile, { message, fix: LOOK_AGAIN });
  }
  if (expires < after(now, LONGEST)) return undefined;
  return checked("security-expires-late", startOfFile, {
    message: "`security.expires` lies a year or more ahead, when nobody can know whether it is still right",
    fix: "write a time within the next year",
  });
}

const LOOK_AGAIN = "see whether the addresses are still right, and write a time within the next year";

const after = (now: Instant, time: Temporal.DurationLike): Instant =>
  Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO("UTC").add(time).epochMilliseconds;
