/** The three forms of a date that HTTP allows (RFC 9110 §5.6.7), turned into an instant. */
import type { Instant } from "../article/instant.ts";

const TODAY = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const RFC_850 = /^[A-Z][a-z]+day, \d{2}-[A-Z][a-z]{2}-\d{2} \d{2}:\d{2}:\d{2} GMT$/;
const ASCTIME = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/;

/** `undefined` for what is none of them: such a condition is passed over. */
export function parseHttpDate(text: string): Instant | undefined {
  const withZone = ASCTIME.test(text) ? `${text} GMT` : text;
  const instant =
    TODAY.test(text) || RFC_850.test(text) || ASCTIME.test(text) ? Date.parse(withZone) : Number.NaN;
  return Number.isNaN(instant) ? undefined : instant;
}

/** `Sun, 22 Nov 2026 14:00:00 GMT` */
export const httpDate = (instant: Instant): string => new Date(instant).toUTCString();
