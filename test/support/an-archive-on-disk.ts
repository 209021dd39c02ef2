/** An archive's file with an article that has changed since it appeared, as often as there are texts. */
import { join } from "node:path";
import { openArchive } from "../../src/archive/open-archive.ts";
import { aFolder } from "./a-folder.ts";
import { published } from "./an-archive.ts";
import { aNewsroom, anArticle, aParagraph } from "./an-article.ts";

export const HOUR = 3_600_000;
export const APPEARED = Date.UTC(2026, 10, 20, 9);

export const aStory = (id: string, text: string) =>
  anArticle({ id, address: `/${id}`, publishedAt: APPEARED, byline: [], body: [aParagraph(text)] });

/** A new text every hour. */
export function anArchiveOnDisk(stories: Readonly<Record<string, readonly string[]>>): string {
  const file = join(aFolder(), "archive.sqlite");
  const archive = openArchive(file);
  archive.update({ edition: "first", newsroom: aNewsroom(), now: APPEARED });
  for (const [id, texts] of Object.entries(stories)) {
    texts.forEach((text, index) => {
      const now = APPEARED + index * HOUR;
      archive.update({ edition: "first", read: [published(aStory(id, text))], now });
    });
  }
  archive.close();
  return file;
}
