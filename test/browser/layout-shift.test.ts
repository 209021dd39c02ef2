/** Nothing on the page moves under the reader's eyes: not while it loads, not while it scrolls, not when ads arrive. */
/// <reference lib="dom" />
import { once } from "node:events";
import { createServer } from "node:http";
import type { Page } from "playwright-core";
import { describe, expect, onTestFinished, test } from "vitest";
import { nextFrame, readersOf } from "../support/a-reader.ts";
import { fillSlots } from "../support/filled-slots.ts";
import { fullArticle, newsroom } from "../support/page-kinds.ts";

declare global {
  interface Window {
    /** What moved, and how far: Chromium's own measure, 0 when all stands still. */
    shifts: { value: number; moved: string }[];
  }
}

const aReader = readersOf(newsroom);

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

/** A page to a server that sends it up to the first section's link, and the rest when it is told to. */
async function inTwoPieces(html: string): Promise<{ url: string; sendTheRest: () => void }> {
  const cut = html.indexOf("</li>") + "</li>".length;
  let sendTheRest = (): void => {};
  const told = new Promise<void>((resolve) => {
    sendTheRest = resolve;
  });
  const server = createServer((_request, response) => {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
    response.write(html.slice(0, cut));
    void told.then(() => response.end(html.slice(cut)));
  });
  onTestFinished(() => void server.close());
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/`, sendTheRest };
}

test("nothing moves when the rest of a page comes late", async () => {
  const { page } = await aReader({ viewport: { width: 768, height: 1024 } });
  await page.addInitScript(watchShifts);
  const answer = await page.request.get(fullArticle);
  const { url, sendTheRest } = await inTwoPieces(await answer.text());

  await page.goto(url, { waitUntil: "commit" });
  await page.locator(".sections li").first().waitFor({ state: "attached" });
  await nextFrame(page);
  sendTheRest();
  await page.waitForLoadState("domcontentloaded");
  await nextFrame(page);

  expect(await page.locator(".sections li").count()).toBeGreaterThan(1);
  expect(await page.evaluate(() => window.shifts)).toEqual([]);
});

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
