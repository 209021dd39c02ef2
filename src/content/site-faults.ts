/** The keys of site.yaml that are right, each by itself, to what cannot be so all the same. */
import { Temporal } from "temporal-polyfill";
import type { z } from "zod";
import type { Instant } from "../article/instant.ts";
import { checked, error, type Fault } from "./fault.ts";
import { contentFile } from "./folder.ts";
import type { soundSiteSchema } from "./keys/site-schema.ts";
import type { Path, YamlSource } from "./keys/yaml-source.ts";
import { securityEnd } from "./security-end.ts";

type SiteKeys = z.output<typeof soundSiteSchema>;

export async function siteFaults(
  keys: SiteKeys,
  { folder, source, ...clock }: { folder: string; source: YamlSource; now?: Instant },
): Promise<readonly Fault[]> {
  const { policies = [], publisher } = keys;
  const footer = policies.map((slug, index): Named => ({ by: "the footer", slug, at: ["policies", index] }));
  const told = Object.entries(publisher?.policies ?? {}).flatMap(([kind, slug]): Named[] =>
    slug ? [{ by: `\`publisher.policies.${kind}\``, slug, at: ["publisher", "policies", kind] }] : [],
  );
  const missing = [...footer, ...told].map((named) => missingPage(folder, named, source));
  return [...(await Promise.all(missing)).flat(), ...clockFaults(keys, { source, ...clock })];
}

/** A static page that another file leads to. */
interface Named {
  readonly by: string;
  readonly slug: string;
  readonly at: Path;
}

async function missingPage(folder: string, { by, slug, at }: Named, source: YamlSource): Promise<Fault[]> {
  if (await contentFile(folder, `pages/${slug}.md`)) return [];
  const words = {
    message: `${by} names a page “${slug}” that does not exist`,
    fix: `write pages/${slug}.md, or take it off the list`,
  };
  return [checked("missing-page", source.placeOf(at), words)];
}

/** Of the check alone: what is read for readers must not change with the clock. */
function clockFaults(
  { publisher, security, timeZone = "UTC" }: SiteKeys,
  { source, now }: { source: YamlSource; now?: Instant },
): Fault[] {
  if (now === undefined) return [];
  const end = security && securityEnd(security.expires, now);
  return [
    ...(end ? [{ ...end, ...source.placeOf(["security", "expires"]) }] : []),
    ...foundedAhead(publisher?.founded, { today: dayOf(now, timeZone), source }),
  ];
}

function foundedAhead(
  founded: string | undefined,
  { today, source }: { today: string; source: YamlSource },
): Fault[] {
  if (founded === undefined || founded <= today) return [];
  const words = {
    message: `\`publisher.founded\` lies in the future: “${founded}”`,
    fix: "write the year or the day on which it was founded",
  };
  return [error("founded-ahead", source.placeOf(["publisher", "founded"]), words)];
}

/** `2026-11-23` */
const dayOf = (now: Instant, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate().toString();
