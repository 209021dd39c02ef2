/** An article to what tells whether its readers have it in these words: little enough for a folder of thousands. */
import { createHash } from "node:crypto";
import type { Article } from "../article/article.ts";
import { type Dates, type VersionPart, versionParts } from "../article/version.ts";

export interface Wording extends Dates {
  readonly id: string;
  readonly fingerprint: string;
}

export function wordingOf(article: Article): Wording {
  const { id, updatedAt, corrections } = article;
  const fingerprint = fingerprintOf(versionParts(article));
  return { id, fingerprint, corrections, ...(updatedAt !== undefined && { updatedAt }) };
}

export const fingerprintOf = (parts: readonly VersionPart[]): string =>
  createHash("sha256").update(JSON.stringify(parts)).digest("base64");
