/** What a test has to say of a version of an article, to one that is complete. */
import type { Version, VersionPart } from "../../src/article/version.ts";

/** Noon in New York, November 20, 2026; an article is published then when its test does not say when. */
const NOON = Date.UTC(2026, 10, 20, 17, 0);
const HOUR = 3_600_000;

/** Each an hour after the one before it, the first when the article was published. */
export const aVersion = (number: number, own: Partial<Version> = {}): Version => ({
  number,
  at: NOON + (number - 1) * HOUR,
  isMinor: false,
  corrections: [],
  parts: [],
  ...own,
});

export const someVersions = (...all: readonly Partial<Version>[]): readonly Version[] =>
  all.map((own, index) => aVersion(index + 1, own));

export const aText = (...paragraphs: readonly string[]): readonly VersionPart[] =>
  paragraphs.map((text) => ({ is: "paragraph", text }));
