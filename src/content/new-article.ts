/** A headline, and who writes it, to the file of a new draft: its path and its text. */
import type { Instant } from "../article/instant.ts";
import type { Site } from "../article/newsroom.ts";
import { contentFileText } from "./import/content-file.ts";
import { pathOf, slugFor } from "./import/place.ts";

export interface NewArticle {
  readonly headline: string;
  readonly section?: string;
  /** Instead of the headline’s words. */
  readonly slug?: string;
  /** Ids of people.yaml, or plain names. */
  readonly byline: readonly string[];
}

/** “To come”: printers' word for what is still to be written, which the check looks for. */
const TO_COME = "TK";

/** It lies in the folder of this month, by the site's calendar. */
export function newArticle(
  { headline, section, slug = slugFor({ headline, paragraphs: [headline] }), byline }: NewArticle,
  { timeZone, now }: Pick<Site, "timeZone"> & { now: Instant },
): { path: string; text: string } {
  const keys = { headline, ...(section && { section }), byline, status: "draft" } as const;
  return {
    path: pathOf({ slug, publishedAt: now }, timeZone),
    text: contentFileText({ ...keys, contributors: [], corrections: [], leftovers: [] }, [TO_COME]),
  };
}
