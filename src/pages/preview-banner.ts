/** What a preview shows to the words on top of it: what it is, and until when its address works. */
import type { Article } from "../article/article.ts";
import type { Instant } from "../article/instant.ts";
import type { Site } from "../article/newsroom.ts";
import type { AsIfPublished } from "../content/read-as-if-published.ts";
import { moment } from "./moment.ts";

export interface Shown {
  /** None on the pages of the site that are not the file's own. */
  readonly file?: AsIfPublished;
  /** When the site is shown as it will be. */
  readonly at?: Instant;
  readonly until: Instant;
}

interface Clock {
  readonly site: Site;
  readonly now: Instant;
}

export function previewBanner({ file, at, until }: Shown, { site, now }: Clock): string {
  const ahead = at !== undefined && at > now ? moment(at, site).words : undefined;
  return [
    ...(file ? wordsOf(file, { site, now }) : []),
    ...(ahead ? [`This is how ${file ? "it" : "the site"} will look on ${ahead}.`] : []),
    ...(file || ahead ? [] : ["This is the site as it is now."]),
    `This address works until ${moment(until, site).words}.`,
  ].join(" ");
}

function wordsOf(file: AsIfPublished, { site, now }: Clock): readonly string[] {
  switch (file.is) {
    case "draft":
      return ["Preview of a draft.", "Not published."];
    case "article":
      return wordsOfArticle(file.article, { site, now });
    case "withdrawn":
      return ["Preview of the notice in the place of a withdrawn article."];
    case "page":
      return ["Preview of a page as its file says it now.", "Readers may have another version."];
    case "bad":
      return ["Preview of a file that has to be mended."];
  }
}

function wordsOfArticle({ publishedAt, expiresAt }: Article, { site, now }: Clock): readonly string[] {
  if (publishedAt > now)
    return [`Preview of an article under embargo until ${moment(publishedAt, site).words}.`];
  const isExpired = expiresAt !== undefined && expiresAt <= now;
  return [
    "Preview of an article as its file says it now.",
    isExpired ? "No longer shown to readers." : "Readers may have another version.",
  ];
}
