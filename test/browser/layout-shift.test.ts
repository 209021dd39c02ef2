/** Nothing on the page moves under the reader's eyes: not while it loads, not while it scrolls, not when ads arrive. */
/// <reference lib="dom" />
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { nextFrame, readersOf } from "../support/a-reader.ts";
import { fillSlots } from "../support/filled-slots.ts";
import { fullArticle, newsroomFolder } from "../support/page-kinds.ts";

declare global {
  interface Window {
    /** What moved, and how far: Chromium's own measure, 0 when all stands still. */
    shifts: { value: number; moved: string }[];
  }
}

const aReader = readersOf(newsroomFolder);

function watchShifts(): void {
  window.shifts = [];
  const watcher = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, sources } = entry as PerformanceEntry & { value: number; sources: { node?: Node }[] };
      const moved = sources.map(({ node }) =>
        node instanceof Element ? node.outerHTML.slice(0, 80) : "text",
      );
      window.shifts.push({ value, moved: moved.join(", ") });
    }
  });
  watcher.observe({ type: "layout-shift", buffered: true });
}

async function readToTheEnd(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < height; top += 400) {
    await page.evaluate((y) => window.scrollTo({ top: y, behavior: "instant" }), top);
    await nextFrame(page);
  }
}

/** Below a few pixels Chromium calls it no shift. */
const slotHeights = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("[data-slot]")].map((box) => box.getBoundingClientRect().height),
  );

const screens = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 900 },
];

for (const viewport of screens) {
  describe(`at ${viewport.width} px`, () => {
    test("nothing moves while the article is read with empty slots", async () => {
      const { page } = await aReader({ viewport });
      await page.addInitScript(watchShifts);

      await page.goto(fullArticle);
      await readToTheEnd(page);

      expect(await page.evaluate(() => window.shifts)).toEqual([]);
    });

    for (const which of ["smallest", "largest"] as const) {
      test(`nothing moves when the ${which} ads arrive under the reader's eyes`, async () => {
        const { page } = await aReader({ viewport });
        await page.addInitScript(watchShifts);
        await page.goto(fullArticle);
        await page.locator("article [data-slot]").first().scrollIntoViewIfNeeded();
        await nextFrame(page);

        const heights = await slotHeights(page);
        const filled = await fillSlots(page, which);
        await nextFrame(page);
        await readToTheEnd(page);

        expect(filled).toBeGreaterThanOrEqual(4);
        expect(await slotHeights(page)).toEqual(heights);
        expect(await page.evaluate(() => window.shifts)).toEqual([]);
      });
    }
  });
}
