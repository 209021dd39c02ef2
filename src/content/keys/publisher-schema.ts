/** What site.yaml says of the organization behind the newspaper. */
import { Temporal } from "temporal-polyfill";
import * as z from "zod";
import type { PolicyKind } from "../../article/newsroom.ts";
import { line } from "./line.ts";
import { fediverseAddress, webAddress } from "./network-address.ts";
import { pageSlug } from "./page-slug.ts";

const YEAR = /^\d{4}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A year needs no quotes, though YAML takes it for a number. */
const founded = z.preprocess(
  (value) => (typeof value === "number" ? String(value) : value),
  z.string().refine((text) => YEAR.test(text) || isDay(text), {
    error: ({ input }) => `“${input}” is neither a year nor a day`,
    params: { rule: "founded", fix: "write one such as `1897` or `1897-04-01`" },
  }),
);

function isDay(text: string): boolean {
  try {
    return DAY.test(text) && Temporal.PlainDate.from(text) !== undefined;
  } catch {
    return false;
  }
}

const page = pageSlug.optional();

const policies = z.strictObject({
  about: page.describe("the page that says who makes the newspaper"),
  principles: page.describe("by which principles it is made"),
  corrections: page.describe("how mistakes are mended"),
  ethics: page.describe("what its people may and may not do"),
  factChecking: page.describe("how facts are checked"),
  unnamedSources: page.describe("when sources are not named"),
  feedback: page.describe("how readers are heard"),
  ownership: page.describe("who owns and pays for it"),
  diversity: page.describe("whom it speaks to and for"),
  masthead: page.describe("who works for it"),
} satisfies Record<PolicyKind, z.ZodType>);

export const publisherSchema = z.strictObject({
  legalName: line.optional().describe("the name of the company or association, when not the newspaper’s"),
  founded: founded.optional().describe("the year or the day, such as `1897` or `1897-04-01`"),
  profiles: z.array(webAddress).default([]).describe("the newspaper’s pages elsewhere"),
  fediverse: fediverseAddress.optional().describe('its address in the fediverse: `"@ledger@social.example"`'),
  policies: policies.prefault({}).describe("slugs of pages/, by what they hold"),
});
