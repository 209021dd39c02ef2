/** A content folder of the checkout to its articles, with the newsroom they belong to. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../../src/article/article.ts";
import type { Newsroom } from "../../src/article/newsroom.ts";
import { readContentFile } from "../../src/content/read-content-file.ts";
import { readNewsroom } from "../../src/content/read-newsroom.ts";

export async function theSamples(
  folder: string,
): Promise<{ newsroom: Newsroom; articles: readonly Article[] }> {
  const { newsroom } = await readNewsroom(folder);
  if (!newsroom) throw new Error(`The newsroom in ${folder} is faulty`);
  const files = readdirSync(join(folder, "articles"), { recursive: true, encoding: "utf8" });
  const readings = await Promise.all(
    files
      .filter((file) => file.endsWith(".md"))
      .map((file) => readContentFile(folder, join("articles", file), newsroom)),
  );
  return {
    newsroom,
    articles: readings.flatMap((reading) => (reading.is === "article" ? [reading.article] : [])),
  };
}
