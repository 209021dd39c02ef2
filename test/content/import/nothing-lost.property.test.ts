import fc from "fast-check";
import { expect, test } from "vitest";
import { datelineText } from "../../../src/article/dateline.ts";
import { compose } from "../../../src/content/import/compose.ts";
import { recognize } from "../../../src/content/import/recognize.ts";
import { sourceText } from "../../../src/content/import/source-text.ts";
import { readContentFile } from "../../../src/content/read-content-file.ts";
import { readNewsroom } from "../../../src/content/read-newsroom.ts";
import { writeContentFile } from "../../../src/content/write-content-file.ts";
import { aContentFolder } from "../../support/a-content-folder.ts";
import {
  aPastedArticle,
  lineOpenings,
  openings,
  type PastedArticle,
  partsOf,
} from "../../support/a-pasted-article.ts";

/** The reader makes straight quotes curly and counts several spaces as one, as browsers do. */
const folded = (text: string): string =>
  text.trim().replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/ {2,}/g, " ");

async function imported(folder: string, text: string) {
  const { newsroom } = await readNewsroom(folder);
  if (!newsroom) throw new Error("the test's own newsroom is faulty");
  const recognized = recognize(sourceText(new TextEncoder().encode(text)), newsroom.site);
  const said = { section: "harbor", published: "2026-11-20T09:00:00-05:00", slug: "mill" };
  const headline = recognized.headline ?? "A headline";
  const { path, text: file } = compose(recognized, { ...said, headline }, newsroom.site);
  await writeContentFile(folder, path, file);
  const reading = await readContentFile(folder, path, newsroom);
  if (reading.is !== "article") throw new Error(`${JSON.stringify(reading.problems)}\n${file}`);
  return { recognized, file, article: reading.article };
}

async function expectNothingLost(folder: string, article: PastedArticle, text: string): Promise<void> {
  const { recognized, file, article: read } = await imported(folder, text);
  const hasHead = article.headline !== undefined && article.byline.length > 0;

  expect(read.body.map((block) => ("text" in block ? folded(block.text) : block.kind))).toEqual(
    article.paragraphs.map(folded),
  );
  expect(read.body.every(({ kind }) => kind === "paragraph")).toBe(true);
  expect(read.byline.map(({ name }) => name)).toEqual(article.byline);
  expect(read.dateline && datelineText(read.dateline)).toBe(article.dateline);
  expect(read.contributors.map(({ name, location }) => ({ name, location }))).toEqual(article.people);
  expect(recognized.dropped.map((label) => label.text)).toEqual(
    partsOf(article).filter((part) => /^(?:Advertisement|Supported by)$/.test(part)),
  );
  if (article.date) expect(file).toContain(`# the text says, for published: ${article.date}\n`);
  if (hasHead) expect(recognized.headline).toBe(article.headline);
  if (hasHead) expect(recognized.standfirst).toBe(article.standfirst);
}

test("an article pasted without any line break is imported with nothing lost", async () => {
  const folder = aContentFolder();

  await fc.assert(
    fc.asyncProperty(aPastedArticle(openings), async (drawn) => {
      const article = { ...drawn, headline: undefined };

      await expectNothingLost(folder, article, partsOf(article).join(""));
    }),
    { numRuns: 150 },
  );
});

test("an article pasted with line breaks is imported with nothing lost", async () => {
  const folder = aContentFolder();
  const breaks = fc.constantFrom("\n", "\n\n", "\r\n", "\r\n\r\n", "\n \t\n", "  \n\n\n");
  const start = fc.constantFrom("", "\uFEFF", "\n\n");

  await fc.assert(
    fc.asyncProperty(aPastedArticle(lineOpenings), breaks, start, async (article, lineBreak, before) => {
      await expectNothingLost(folder, article, before + partsOf(article).join(lineBreak));
    }),
    { numRuns: 150 },
  );
});
