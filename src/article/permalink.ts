/** The address of an article, by the site's pattern: `/:year/:month/:day/:section/:slug`. */
import type { Instant } from "./instant.ts";
import { madeOnce } from "./made-once.ts";
import type { Site } from "./newsroom.ts";

/** Day and month are those of the site's time zone. */
export function permalink(
  { permalink: pattern, timeZone }: Pick<Site, "permalink" | "timeZone">,
  { slug, section, publishedAt }: { slug: string; section: string; publishedAt: Instant },
): string {
  const [year = "", month = "", day = ""] = calendarDay(timeZone).format(publishedAt).split("-");
  const parts: Record<string, string> = { year, month, day, section, slug };
  return pattern.replace(/:([a-z]+)/g, (whole, name: string) => parts[name] ?? whole);
}

/** `2026-11-20`: the Swedish form is the ISO form. */
const calendarDay = madeOnce(
  (timeZone) => new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }),
);
