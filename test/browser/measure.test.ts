/** The length of lines, counted in letters as they really stand on the screen. */
/// <reference lib="dom" />
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { readersOf } from "../support/a-reader.ts";
import { fullArticle, newsroom, pageKinds } from "../support/page-kinds.ts";

const MEASURE = 75;
/** WCAG 1.4.8: a line of many thin letters may be longer than the measure, but not than this. */
const LONGEST = 80;

const aReader = readersOf(newsroom);

/** The paragraphs of the main part, each as the lines it is broken into. */
const paragraphsOf = (page: Page): Promise<string[][]> =>
  page.evaluate(() => {
    const range = document.createRange();
    return [...document.querySelectorAll("main p")].map((paragraph) => {
      const lines: string[] = [];
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      let bottom = Number.NEGATIVE_INFINITY;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (const [index, letter] of (node.nodeValue ?? "").split("").entries()) {
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          const box = range.getBoundingClientRect();
          if (box.width === 0) continue; // the space at which a line is broken
          if (box.top >= bottom) lines.push("");
          if (box.top >= bottom) bottom = box.bottom;
          lines.push(`${lines.pop()}${letter}`);
        }
      }
      return lines.map((line) => line.trim());
    });
  });

const average = (lines: readonly string[]): number =>
  lines.reduce((sum, { length }) => sum + length, 0) / lines.length;

for (const width of [768, 1280, 1600]) {
  test(`a line has about ${MEASURE} letters at most at ${width} px`, async () => {
    const { page } = await aReader({ viewport: { width, height: 900 } });

    for (const address of [fullArticle, pageKinds["static page"]]) {
      await page.goto(address);

      const paragraphs = await paragraphsOf(page);

      expect(average(paragraphs.flatMap((lines) => lines.slice(0, -1)))).toBeLessThanOrEqual(MEASURE);
      expect(paragraphs.flat().filter(({ length }) => length > LONGEST)).toEqual([]);
    }
  });
}

test("the lines of an article are long enough to be read at ease", async () => {
  const { page } = await aReader({ viewport: { width: 1280, height: 900 } });
  await page.goto(fullArticle);

  const paragraphs = await paragraphsOf(page);

  expect(average(paragraphs.flatMap((lines) => lines.slice(0, -1)))).toBeGreaterThan(55);
});
