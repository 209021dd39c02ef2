/** The address of an article, by the site's pattern: `/:year/:month/:day/:section/:slug`. */
import type { Instant } from "./instant.ts";
import { madeOnce } from "./made-once.ts";
import type { Site } from "./newsroom.ts";

/** What stands behind it for each form of the article. */
export const formEndings = { page: "", markdown: ".md", ninjs: ".ninjs.json", history: "/history" } as const;

/** Day and month are those of the site's time zone. */
export function permalink(
  { permalink: pattern, timeZone }: Pick<Site, "permalink" | "timeZone">,
  { slug, section, publishedAt }: { slug: string; section: string; publishedAt: Instant },
): string {
  const [year = "", month = "", day = ""] = calendarDay(timeZone).format(publishedAt).split("-");
  const parts: Record<string, string> = { year, month, day, section, slug };
  return pattern.replace(/:([a-z]+)/g, (whole, name: string) => parts[name] ?? whole);
}

/** The slug of whatever article may have stood there, on whichever day and in whichever section. */
export function slugAt(
  { permalink: pattern, sections }: Pick<Site, "permalink" | "sections">,
  address: string,
): string | undefined {
  const parts: Record<string, string> = {
    year: "\\d{4}",
    month: "\\d{2}",
    day: "\\d{2}",
    section: `(?:${sections.map(({ id }) => id).join("|")})`,
    slug: "([^/]+)",
  };
  const form = pattern
    .replaceAll(".", "\\.")
    .replace(/:([a-z]+)/g, (whole, name: string) => parts[name] ?? whole);
  return new RegExp(`^${form}$`).exec(address)?.[1];
}

/** `2026-11-20`: the Swedish form is the ISO form. */
const calendarDay = madeOnce(
  (timeZone) => new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }),
);
