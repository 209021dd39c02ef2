/** The keys of a picture: in site.yaml, in an article's front matter, and in a `::: figure` of a text. */
import * as z from "zod";
import { line } from "./line.ts";

export const pictureSchema = z.strictObject({
  file: line.describe("the picture’s file, which lies beside this one"),
  alt: z.string().trim().optional().describe("what someone who can’t see it should know"),
  decorative: z.boolean().optional().describe("true when it says nothing: then `alt` is left out"),
  caption: line.optional().describe("what stands below it"),
  credit: line.describe("who made it"),
});
