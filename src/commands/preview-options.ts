/** The options of a preview to what they mean, or all that is wrong with them, one sentence each. */
import type { Instant } from "../article/instant.ts";
import type { Site } from "../article/newsroom.ts";
import { time } from "../content/keys/time.ts";
import { readOrigin, type Settings } from "../settings.ts";
import { timeFault } from "./option-faults.ts";

export interface PreviewOptions {
  readonly at?: string;
  /** How long the address works: `48h`. */
  readonly for: string;
  /** What the address begins with. */
  readonly site?: string;
  /** The content folder, when not that of the settings. */
  readonly content?: string;
}

export interface Meant {
  readonly at?: Instant;
  readonly until: Instant;
  readonly origin: string;
}

interface Around {
  readonly site: Site;
  readonly settings: Pick<Settings, "siteUrl" | "isProduction" | "host" | "port">;
  readonly now: Instant;
}

export function meantBy(
  options: PreviewOptions,
  { site, settings, now }: Around,
): Meant | { readonly faults: readonly string[] } {
  const at = options.at === undefined ? undefined : time.safeParse(options.at).data;
  const milliseconds = lengthOf(options.for);
  const origin = options.site === undefined ? originOf(settings, site) : readOrigin(options.site);
  const faults = [
    options.at !== undefined && timeFault("--at", options.at, site.timeZone),
    at !== undefined && at <= now && "--at: that hour has passed; a preview shows what is still to come",
    milliseconds === undefined &&
      `--for: “${options.for}” is no length of time; write it like 30m, 48h or 7d, at most 30d`,
    origin === undefined &&
      (options.site === undefined
        ? "PORT is 0, so nobody knows where the server is; name its address in --site"
        : `--site: “${options.site}” is no address; write it like https://news.example, without a path`),
  ].filter((fault) => fault !== false);
  if (faults.length > 0 || milliseconds === undefined || origin === undefined) return { faults };
  return { until: now + milliseconds, origin, ...(at !== undefined && { at }) };
}

const UNITS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };
const MOST_MILLISECONDS = 30 * 86_400_000;

function lengthOf(text: string): number | undefined {
  const { count, unit = "" } = /^(?<count>[1-9]\d*)(?<unit>[mhd])$/.exec(text)?.groups ?? {};
  const milliseconds = Number(count) * (UNITS[unit] ?? 0);
  return milliseconds <= MOST_MILLISECONDS ? milliseconds : undefined;
}

const ALL_ADDRESSES = ["0.0.0.0", "::"];

/** Where the server of the same settings answers: in production at the site's own address. */
function originOf({ siteUrl, isProduction, host, port }: Around["settings"], site: Site): string | undefined {
  if (siteUrl !== undefined || isProduction) return siteUrl ?? site.url;
  if (port === 0) return undefined;
  const name = ALL_ADDRESSES.includes(host) ? "localhost" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}
