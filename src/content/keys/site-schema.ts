/** The keys of site.yaml, with the checks that each value can stand alone. */
import * as z from "zod";
import { keyHeaders } from "../../article/newsroom.ts";
import { didYouMean } from "../did-you-mean.ts";
import { isSlug, slugOf } from "../slug.ts";
import { adsSchema } from "./ads-schema.ts";
import { adsTxtSchema } from "./ads-txt-schema.ts";
import { announcementsSchema } from "./announcements-schema.ts";
import { checksSchema } from "./checks-schema.ts";
import { language } from "./language.ts";
import { line } from "./line.ts";
import { emailAddress } from "./network-address.ts";
import { pageSlug } from "./page-slug.ts";
import { pictureSchema } from "./picture-schema.ts";
import { publisherSchema } from "./publisher-schema.ts";
import { securitySchema } from "./security-schema.ts";
import { usageSchema } from "./usage-schema.ts";

const permalinkParts = ["year", "month", "day", "section", "slug"];

const url = z.string().transform((address, context) => {
  const parsed = URL.canParse(address) ? new URL(address) : undefined;
  const isOrigin = parsed && /^https?:$/.test(parsed.protocol) && `${parsed.origin}/` === parsed.href;
  if (isOrigin) return parsed.origin;
  const params = { rule: "site-url", fix: "write scheme and host only, such as `https://news.example`" };
  context.addIssue({ code: "custom", params, message: `“${address}” is not the address of a site` });
  return z.NEVER;
});

const timeZone = z.string().superRefine((zone, context) => {
  if (isTimeZone(zone)) return;
  const meant = didYouMean(zone, Intl.supportedValuesOf("timeZone"));
  const params = {
    rule: "time-zone",
    fix: meant ? `write \`${meant}\`` : "write one such as `America/New_York`",
  };
  context.addIssue({ code: "custom", params, message: `“${zone}” is not a time zone` });
});

const permalink = z.string().superRefine((pattern, context) => {
  const unknownPart = [...pattern.matchAll(/:(\w*)/g)].find(
    ([, part = ""]) => !permalinkParts.includes(part),
  );
  const fault = unknownPart
    ? `\`${unknownPart[0]}\` is not a part of an address`
    : /^(?:\/[a-z0-9:._-]+)+$/.test(pattern)
      ? !/:slug\b/.test(pattern) && "the pattern lacks `:slug`, so articles would share addresses"
      : "the pattern is not a path of lower-case words";
  if (!fault) return;
  const params = { rule: "permalink", fix: "build it from /:year, /:month, /:day, /:section and /:slug" };
  context.addIssue({ code: "custom", params, message: fault });
});

const sectionId = z.string().superRefine((id, context) => {
  if (isSlug(id)) return;
  const params = {
    rule: "section-id",
    fix: `write it in lower-case letters and hyphens: \`${slugOf(id) || "world"}\``,
  };
  context.addIssue({ code: "custom", params, message: `“${id}” cannot stand in an address` });
});

const section = z.strictObject({
  id: sectionId.describe("the section’s word in addresses"),
  name: line.describe("the section’s name as printed"),
});

const sections = z
  .array(section)
  .min(1)
  .superRefine((all, context) => {
    all.forEach(({ id }, index) => {
      if (all.findIndex((other) => other.id === id) === index) return;
      const params = { rule: "duplicate-section", fix: "give each section its own id" };
      context.addIssue({
        code: "custom",
        path: [index, "id"],
        params,
        message: `two sections have the id “${id}”`,
      });
    });
  });

export const siteSchema = z.strictObject({
  name: line.describe("the newspaper’s name"),
  motto: line.describe("the line under the name"),
  url: url.describe("the public address: scheme and host"),
  language: language.describe("the language of the site, such as `en-US`"),
  direction: z.enum(["ltr", "rtl"]).optional().describe("the direction of the text, when not the language’s"),
  timeZone: timeZone.describe("the newsroom’s time zone, such as `America/New_York`"),
  permalink: permalink
    .default("/:year/:month/:day/:section/:slug")
    .describe("the pattern of article addresses"),
  sections: sections.describe("the sections in the order of the navigation, each with `id` and `name`"),
  email: emailAddress.describe("the address where readers report an error"),
  policies: z.array(pageSlug).default([]).describe("slugs of pages/ for the footer, in order"),
  copyright: line.describe("who holds the rights, for the footer"),
  image: pictureSchema.optional().describe("the picture on cards where a page has none of its own"),
  publisher: publisherSchema.prefault({}).describe("who is behind the newspaper, told to machines"),
  usage: usageSchema.optional().describe("what machines may do with the texts; unset, they are told nothing"),
  security: securitySchema.optional().describe("where to report a hole in the site: its security.txt"),
  announcements: announcementsSchema
    .prefault({})
    .describe("who is told of what is new; unset, the site calls nobody"),
  cacheKeys: z
    .enum(keyHeaders)
    .optional()
    .describe("the header in which a CDN is told what each answer shows; unset, in none"),
  ads: adsSchema.prefault({}).describe("the ad plan"),
  checks: checksSchema.default({}).describe("how grave a rule of `broadsheet check` is taken, by its name"),
  adsTxt: adsTxtSchema.default([]).describe("the lines of ads.txt: who may sell the site’s ads"),
});

/** For looking at the keys that are right though others are wrong or missing. */
export const soundSiteSchema = siteSchema.partial();

function isTimeZone(zone: string): boolean {
  try {
    return /^[A-Za-z]/.test(zone) && new Intl.DateTimeFormat("en", { timeZone: zone }) !== undefined;
  } catch {
    return false;
  }
}
