/** Tables on screens of every width: whole numbers, whole words, and a page that never scrolls sideways. */
/// <reference lib="dom" />
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { readersOf } from "../support/a-reader.ts";
import { newsroomFolder } from "../support/page-kinds.ts";

const folder = mkdtempSync(join(tmpdir(), "broadsheet-tables-"));
cpSync(newsroomFolder, folder, { recursive: true });
writeFileSync(
  join(folder, "articles/2025/03/tables.md"),
  `---
headline: Three tables
section: harbor
published: 2025-03-01T09:00:00-05:00
---
The first has words, the second times, the third numbers.

| Harbor | Barges | What became of them |
|---|--:|---|
| Saltmarsh Quay | 1 204 | They were sold for timber, by the letter the board wrote to https://lantern.example/letters/1872/of-the-board-to-the-masters. |
| Cinderbank | 12 | None was seen again. |

Between them.

| Day | Low water | First shift | Second shift |
|---|---|---|---|
| Monday | 6:00 | 4:00 to 8:00 | 16:25 to 20:25 |
| Wednesday | 7:40 | 5:40 to 9:40 | 18:05 to 22:05 |

Between them.

| Harbor | January | February | March | April | May | June | Change |
|---|--:|--:|--:|--:|--:|--:|--:|
| Saltmarsh | 1,204.5 | 1,199.2 | 1,318.0 | 998.7 | 1,422.3 | 1,300.1 | +95.6 |
| Cinderbank | 1,204.5 | 1,199.2 | 1,318.0 | 998.7 | 1,422.3 | 1,300.1 | −95.6 |
`,
);
afterAll(() => rmSync(folder, { recursive: true }));

const aReader = readersOf({ content: folder });

/** Words and numbers of cells that stand on more than one line, addresses aside. */
const brokenWords = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((cells) =>
    cells.flatMap((cell) => {
      const text = cell.firstChild;
      if (!(text instanceof Text)) return [];
      return [...text.data.matchAll(cell.matches("td.align-right") ? /.+/g : /[\p{L}\p{N}]+/gu)].flatMap(
        (word) => {
          const range = document.createRange();
          range.setStart(text, word.index);
          range.setEnd(text, word.index + word[0].length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => top));
          return lines.size > 1 ? [word[0]] : [];
        },
      );
    }),
  );

for (const width of [256, 320, 360, 390, 768, 1280]) {
  test(`tables fit and break no number at ${width} px`, async () => {
    const { page } = await aReader({ viewport: { width, height: 900 } });
    await page.goto("/2025/03/01/harbor/tables");

    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );

    expect(sideways).toBe(0);
    expect(await brokenWords(page, "td.align-right")).toEqual([]);
  });
}

for (const width of [320, 390, 768, 1280]) {
  test(`tables break no word at ${width} px`, async () => {
    const { page } = await aReader({ viewport: { width, height: 900 } });
    await page.goto("/2025/03/01/harbor/tables");

    expect(await brokenWords(page, "th, td")).toEqual([]);
  });
}
