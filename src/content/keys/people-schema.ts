/** The keys of people.yaml: one entry for each person who writes. */
import { z } from "zod";
import { isSlug } from "../slug.ts";
import { line } from "./line.ts";

const person = z.strictObject({
  name: line.describe("the name as printed"),
  role: line.optional().describe("what the person does"),
  bio: z.string().trim().min(1).optional().describe("one or two sentences about the person"),
  location: line.optional().describe("where the person works"),
  sample: z.boolean().default(false).describe("true marks a made-up person"),
});

const id = z.string().refine(isSlug, "must be lower-case letters and digits, joined by hyphens");

export const peopleSchema = z.record(id, person);
