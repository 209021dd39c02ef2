/** The keys of site.yaml, all without fault, to the site. */
import type { z } from "zod";
import type {
  Announcements,
  PolicyKind,
  Publisher,
  SecurityContact,
  Site,
  UsagePolicy,
} from "../article/newsroom.ts";
import { policyKinds } from "../article/newsroom.ts";
import type { Picture } from "../article/picture.ts";
import { directionOf } from "./direction.ts";
import { adRules } from "./keys/ads-schema.ts";
import type { siteSchema } from "./keys/site-schema.ts";
import { withoutTwins } from "./without-twins.ts";

type SiteKeys = z.output<typeof siteSchema>;

export function siteOf(keys: SiteKeys, image: Picture | undefined): Site {
  const { name, motto, url, language, direction, timeZone, permalink, sections, email, copyright } = keys;
  const { policies, publisher, security, announcements, cacheKeys, ads, adsTxt, checks } = keys;
  const usage = keys.usage && usageOf(keys.usage);
  return {
    name,
    motto,
    url,
    idHost: new URL(url).hostname,
    lang: language,
    dir: direction ?? directionOf(language),
    timeZone,
    sections,
    permalink,
    email,
    policies,
    copyright,
    ads: adRules(ads),
    ...(image && { image }),
    publisher: publisherOf(publisher),
    ...(usage && { usage }),
    ...(security && { security: securityOf(security) }),
    adsTxt,
    announcements: announcementsOf(announcements),
    ...(cacheKeys && { cacheKeys }),
    checks,
  };
}

function publisherOf({
  legalName,
  founded,
  profiles,
  fediverse,
  policies,
}: SiteKeys["publisher"]): Publisher {
  const pages = policyKinds.flatMap((kind): [PolicyKind, string][] => {
    const slug = policies[kind];
    return slug ? [[kind, slug]] : [];
  });
  return {
    ...(legalName && { legalName }),
    ...(founded && { founded }),
    profiles: withoutTwins(profiles),
    ...(fediverse && { fediverse }),
    policies: Object.fromEntries(pages),
  };
}

/** Where nothing is said, there is no policy. */
function usageOf({
  search,
  training,
  answers,
  barred,
  contact,
}: NonNullable<SiteKeys["usage"]>): UsagePolicy | undefined {
  if (!search && !training && !answers && !contact && barred.length === 0) return undefined;
  return {
    ...(search && { search }),
    ...(training && { training }),
    ...(answers && { answers }),
    barred: withoutTwins(barred),
    ...(contact && { contact }),
  };
}

const securityOf = ({
  contact,
  expires,
  policy,
  languages,
}: NonNullable<SiteKeys["security"]>): SecurityContact => ({
  contacts: contact,
  expiresAt: expires,
  ...(policy && { policy }),
  languages,
});

const announcementsOf = ({ indexNowKey, webSubHub }: SiteKeys["announcements"]): Announcements => ({
  ...(indexNowKey && { indexNowKey }),
  ...(webSubHub && { webSubHub }),
});
