/** The page of pages/ that another file leads to, by its slug. */
import * as z from "zod";
import { isSlug, slugOf } from "../slug.ts";

const WEB = /^https?:\/\//i;

export const pageSlug = z.string().superRefine((text, context) => {
  if (isSlug(text)) return;
  const params = { rule: "page-slug", fix: fixFor(text) };
  context.addIssue({ code: "custom", params, message: `“${text}” is not the name of a page` });
});

/** How people name it: by its address, or by its file. */
function fixFor(text: string): string {
  const name = text.trim().replace(/\/+$/, "").replace(/\.md$/, "").split("/").at(-1) ?? "";
  const meant = slugOf(name);
  return WEB.test(text) || !meant
    ? "write the name of a file in pages/ without its `.md`, such as `about`"
    : `write \`${meant}\``;
}
