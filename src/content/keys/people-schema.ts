/** The keys of people.yaml: one entry for each person who writes. */
import { z } from "zod";
import { isSlug } from "../slug.ts";

const text = z.string().trim().min(1);

const person = z.strictObject({
  name: text.describe("the name as printed"),
  role: text.optional().describe("what the person does"),
  bio: text.optional().describe("one or two sentences about the person"),
  location: text.optional().describe("where the person works"),
  sample: z.boolean().default(false).describe("true marks a made-up person"),
});

const id = z.string().refine(isSlug, "must be lower-case letters and digits, joined by hyphens");

export const peopleSchema = z.record(id, person);
