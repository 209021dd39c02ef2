/** Until when security.txt holds to what its editor should do about it. */
import { Temporal } from "temporal-polyfill";
import type { Instant } from "../article/instant.ts";
import type { Problem } from "../article/problem.ts";

export type SecurityEnd = Pick<Problem, "severity" | "rule" | "message" | "fix">;

const LAST_DAYS = { days: 30 };
/** RFC 9116, section 2.5.5. */
const LONGEST = { years: 1 };

/** `undefined` while all is well. */
export function securityEnd(expires: Instant, now: Instant): SecurityEnd | undefined {
  const fix = "see whether the addresses are still right, and write a time within the next year";
  if (expires <= now) {
    const message = "`security.expires` has passed, so security.txt is not served any more";
    return { severity: "error", rule: "security-expired", message, fix };
  }
  if (expires < after(now, LAST_DAYS)) {
    const message =
      "`security.expires` is less than 30 days away, and from then on security.txt is not served";
    return { severity: "warning", rule: "security-expires-soon", message, fix };
  }
  if (expires < after(now, LONGEST)) return undefined;
  return {
    severity: "warning",
    rule: "security-expires-late",
    message: "`security.expires` lies a year or more ahead, when nobody can know whether it is still right",
    fix: "write a time within the next year",
  };
}

const after = (now: Instant, time: Temporal.DurationLike): Instant =>
  Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO("UTC").add(time).epochMilliseconds;
