/** What was recognized to the place of its file in the content folder. */
import { createHash } from "node:crypto";
import type { Instant } from "../../article/instant.ts";
import { permalink } from "../../article/permalink.ts";
import { slugOf } from "../slug.ts";
import type { Recognized } from "./recognized.ts";

const LONGEST_SLUG = 75;
const FIRST_WORDS = 8;

/** From the headline, or from the first words; a text of which no letter has an ASCII form gets a fixed number. */
export function slugFor({ headline, paragraphs }: Pick<Recognized, "headline" | "paragraphs">): string {
  const firstWords = (paragraphs[0] ?? "").split(/\s+/).slice(0, FIRST_WORDS).join(" ");
  return (
    shortened(slugOf(headline ?? "")) ||
    shortened(slugOf(firstWords)) ||
    `untitled-${fixedNumber(paragraphs)}`
  );
}

/** `articles/2026/11/tide-mill.md`, by the site's calendar; without a date among the drafts. */
export function pathOf(
  { slug, publishedAt }: { slug: string; publishedAt?: Instant },
  timeZone: string,
): string {
  if (publishedAt === undefined) return `articles/drafts/${slug}.md`;
  const site = { permalink: ":year/:month/:slug", timeZone };
  return `articles/${permalink(site, { slug, section: "", publishedAt })}.md`;
}

/** Cut between two words. */
const shortened = (slug: string): string =>
  slug.length <= LONGEST_SLUG
    ? slug
    : slug
        .slice(0, LONGEST_SLUG + 1)
        .replace(/-[^-]*$/, "")
        .slice(0, LONGEST_SLUG);

const fixedNumber = (paragraphs: readonly string[]): string =>
  createHash("sha256").update(paragraphs.join("\n")).digest("hex").slice(0, 8);
