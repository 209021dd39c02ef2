/** The keys of people.yaml: one entry for each person who writes. */
import * as z from "zod";
import { isSlug } from "../slug.ts";
import { line } from "./line.ts";
import { emailAddress, fediverseAddress, webAddress } from "./network-address.ts";

const person = z.strictObject({
  name: line.describe("the name as printed"),
  role: line.optional().describe("what the person does"),
  bio: z.string().trim().min(1).optional().describe("one or two sentences about the person"),
  location: line.optional().describe("where the person works"),
  email: emailAddress.optional().describe("where readers can write to the person"),
  beats: z.array(line).default([]).describe("what the person knows about, in words"),
  profiles: z.array(webAddress).default([]).describe("the person’s pages elsewhere"),
  fediverse: fediverseAddress
    .optional()
    .describe('the person’s address in the fediverse: `"@ana@social.example"`'),
  desk: z.boolean().default(false).describe("true marks a desk or an agency, not a person"),
  sample: z.boolean().default(false).describe("true marks a made-up person"),
});

const id = z.string().refine(isSlug, "must be lower-case letters and digits, joined by hyphens");

export const peopleSchema = z.record(id, person);
