/** A site, and perhaps the hour, to what an editor has to write so that an article can appear, ready to be copied. */
import type { Instant } from "../article/instant.ts";
import type { Site } from "../article/newsroom.ts";
import type { HowTo } from "./keys/schema-faults.ts";
import { writtenTime } from "./keys/time.ts";

const SOME_HOUR: Instant = Date.UTC(2026, 10, 20, 14);
const MINUTE_MS = 60_000;

export const howToAppear = (
  { sections, timeZone }: Pick<Site, "sections" | "timeZone">,
  now: Instant = SOME_HOUR,
): HowTo =>
  new Map([
    ["section", `add \`section: …\`, one of: ${sections.map(({ id }) => id).join(", ")}`],
    [
      "published",
      `add \`published: ${writtenTime(now - (now % MINUTE_MS), timeZone)}\`: when it appears; in the future it is embargoed`,
    ],
  ]);
