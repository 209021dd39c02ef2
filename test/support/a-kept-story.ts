/** A story, as its editor goes on with it, to its versions in words. */
import type { Article } from "../../src/article/article.ts";
import type { Correction } from "../../src/article/correction.ts";
import type { Instant } from "../../src/article/instant.ts";
import type { Version } from "../../src/article/version.ts";
import { anArchive, published, read, withdrawn } from "./an-archive.ts";
import { anArticle, aParagraph, aWithdrawal } from "./an-article.ts";

export const HOUR = 3_600_000;
export const NINE = Date.UTC(2026, 10, 20, 9);
export const ID = "2026/11/tide-mill";
const FILE = `articles/${ID}.md`;

export const aStory = (text: string, own: Partial<Article> = {}): Article =>
  anArticle({ id: ID, publishedAt: NINE, headline: "Mill", byline: [], body: [aParagraph(text)], ...own });

export const aCorrection = (at: Instant, text = "Oak, not elm."): Correction => ({
  kind: "correction",
  at,
  text,
  isSerious: false,
});

/** The text of each version, and how many hours after nine readers got it; a star marks a minor one. */
const told = (versions: readonly Version[]): string[] =>
  versions.map(
    ({ number, at, isMinor, parts }) =>
      `${number} +${(at - NINE) / HOUR}h ${parts.at(-1)?.text}${isMinor ? "*" : ""}`,
  );

export function aKept() {
  const archive = anArchive();
  const put = (article: Article, now: Instant) =>
    archive.update({ edition: "first", read: [published(article)], now });
  return {
    archive,
    put,
    remove: (now: Instant) => archive.update({ edition: "first", gone: [FILE], now }),
    draft: (now: Instant) => archive.update({ edition: "first", read: [read(FILE, { is: "draft" })], now }),
    withdraw: (now: Instant) =>
      archive.update({
        edition: "first",
        read: [withdrawn(aWithdrawal({ id: ID, publishedAt: NINE, withdrawnAt: now }))],
        now,
      }),
    versions: async (now: Instant) => told(await archive.versions(ID, now)),
  };
}
