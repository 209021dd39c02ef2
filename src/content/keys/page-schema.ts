/** The front matter of a static page: about, corrections policy. */
import { z } from "zod";
import { time } from "./time.ts";

const line = z.string().trim().min(1);

export const pageSchema = z.strictObject({
  title: line.describe("the page’s title"),
  description: line.describe("one sentence that says what the page holds"),
  updated: time.optional().describe("the last change of substance"),
});
