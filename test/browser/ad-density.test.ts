/** The plan of the ads against the page as it really stands: how much of the text they take, from short to long. */
/// <reference lib="dom" />
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { bodyHeight, desktop, phone } from "../../src/article/block-height.ts";
import { readersOf } from "../support/a-reader.ts";
import { aParagraph } from "../support/an-article.ts";
import { newsroomFolder } from "../support/page-kinds.ts";
import { someParagraphs } from "../support/some-text.ts";

/** In words. */
const lengths = [300, 450, 600, 750, 900, 1100, 1300, 1600, 2000, 2500, 3000];

const folder = mkdtempSync(join(tmpdir(), "broadsheet-lengths-"));
cpSync(newsroomFolder, folder, { recursive: true });
for (const words of lengths) {
  const front = `headline: A text of ${words} words\nsection: harbor\npublished: 2025-03-01T09:00:00-05:00`;
  const text = someParagraphs(words).join("\n\n");
  writeFileSync(join(folder, `articles/2025/03/words-${words}.md`), `---\n${front}\n---\n${text}\n`);
}
afterAll(() => rmSync(folder, { recursive: true }));

const aReader = readersOf({ content: folder });
const addressOf = (words: number): string => `/2025/03/01/harbor/words-${words}`;

/** In CSS pixels: the text with its slots, and the slots with their labels. */
const heightsOn = (page: Page): Promise<{ text: number; slots: number[] }> =>
  page.evaluate(() => ({
    text: document.querySelector(".article-body")?.getBoundingClientRect().height ?? 0,
    slots: [...document.querySelectorAll(".article-body aside:has([data-slot])")].map(
      (slot) => slot.getBoundingClientRect().height,
    ),
  }));

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);

const screens = [
  { column: phone, most: 0.3 },
  { column: desktop, most: 0.5 },
];

for (const { column, most } of screens) {
  describe(`at ${column.viewport} px`, () => {
    test(`ads take at most ${most * 100} % of the text, however long it is`, async () => {
      const { page } = await aReader({ viewport: { width: column.viewport, height: 740 } });
      const shares: Record<number, number> = {};

      for (const words of lengths) {
        await page.goto(addressOf(words));
        const { text, slots } = await heightsOn(page);
        shares[words] = sum(slots) / text;
      }

      expect(Object.entries(shares).filter(([, share]) => share > most)).toEqual([]);
      expect(shares[1300]).toBeGreaterThan(0.05);
    });

    test("the height that the plan reckons with is the real one, to a fifth", async () => {
      const { page } = await aReader({ viewport: { width: column.viewport, height: 740 } });
      const errors: Record<number, number> = {};

      for (const words of lengths) {
        await page.goto(addressOf(words));
        const { text } = await heightsWithoutSlots(page);
        const estimated = bodyHeight(someParagraphs(words).map(aParagraph), column);
        errors[words] = estimated / text - 1;
      }

      expect(Object.entries(errors).filter(([, error]) => Math.abs(error) > 0.2)).toEqual([]);
    });
  });
}

/** The same text as if it had no slots. */
async function heightsWithoutSlots(page: Page): Promise<{ text: number }> {
  await page.evaluate(() => {
    for (const slot of document.querySelectorAll(".article-body aside:has([data-slot])")) slot.remove();
  });
  return heightsOn(page);
}
