/** A program that is made to be killed: writes 50 articles at a time into the archive named on its command line, and never ends. */
import { openArchive } from "../../src/archive/open-archive.ts";
import { published } from "./an-archive.ts";
import { aNewsroom, anArticle } from "./an-article.ts";

const [, , file = ":memory:"] = process.argv;
const archive = openArchive(file);

for (let round = 1; ; round++) {
  const articles = Array.from({ length: 50 }, (_, index) =>
    anArticle({
      id: `sluice-${index}`,
      address: `/sluice-${index}`,
      headline: `Round ${round}`,
      publishedAt: 0,
    }),
  );
  archive.update({ edition: "first", newsroom: aNewsroom(), read: articles.map(published), now: 0 });
  if (round === 1) process.stdout.write("writing\n");
}
