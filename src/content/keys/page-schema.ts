/** The front matter of a static page: about, corrections policy. */
import * as z from "zod";
import { line } from "./line.ts";
import { time } from "./time.ts";

export const pageSchema = z.strictObject({
  title: line.describe("the page’s title"),
  description: line.describe("one sentence that says what the page holds"),
  updated: time.optional().describe("the last change of substance"),
});
