/** The Tab key from the top of each page: everything is reached, in reading order, in sight, and nothing holds on. */
/// <reference lib="dom" />
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { readersOf } from "../support/a-reader.ts";
import { fullArticle, newsroom, pageKinds } from "../support/page-kinds.ts";

const controls =
  "a[href], button, input:not([type=hidden]), select, textarea, summary, iframe, [tabindex='0']";
const settings = {
  "1280 px": { viewport: { width: 1280, height: 900 } },
  "320 px": { viewport: { width: 320, height: 640 } },
  "320 px in forced colors": { viewport: { width: 320, height: 640 }, forcedColors: "active" },
} as const;

const aReader = readersOf(newsroom);

/** All that can be reached, in reading order, by the start of its tag. */
const reachable = (page: Page): Promise<string[]> =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => element.outerHTML.slice(0, 120)),
    controls,
  );

/** Where the focus is, and what is wrong with how it shows. */
const focus = (page: Page): Promise<{ isControl: boolean; at: string; faults: string[] } | undefined> =>
  page.evaluate((selector) => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const [line] = element.getClientRects();
    const box = line ?? element.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const isInSight =
      box.top >= -1 && box.left >= -1 && box.bottom <= innerHeight + 1 && box.right <= innerWidth + 1;
    const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    const faults = [
      ...(isInSight ? [] : ["out of sight"]),
      ...(hit && (element.contains(hit) || hit.contains(element)) ? [] : ["covered"]),
      ...(outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 ? [] : ["not marked"]),
    ];
    return { isControl: element.matches(selector), at: element.outerHTML.slice(0, 120), faults };
  }, controls);

/** Presses Tab until the focus leaves the page or comes round again; gives up when it does neither. */
async function walk(page: Page, controlCount: number): Promise<{ stops: string[]; faults: string[] }> {
  const stops: string[] = [];
  const faults: string[] = [];
  for (let presses = 0; presses <= controlCount + 5; presses++) {
    await page.keyboard.press("Tab");
    const stop = await focus(page);
    if (!stop || stop.at === stops[0]) break;
    if (stop.isControl) stops.push(stop.at);
    faults.push(...stop.faults.map((fault) => `${fault}: ${stop.at}`));
  }
  return { stops, faults };
}

for (const [screen, setting] of Object.entries(settings)) {
  test(`Tab walks through every page in reading order, in sight, and out again, at ${screen}`, async () => {
    const { page } = await aReader(setting);

    for (const [kind, address] of Object.entries(pageKinds)) {
      await page.goto(address);
      const expected = await reachable(page);
      const { stops, faults } = await walk(page, expected.length);

      expect(stops, kind).toEqual(expected);
      expect(faults, kind).toEqual([]);
    }
  });
}

test("the first stop of every page leads to its main part", async () => {
  const { page } = await aReader();

  for (const address of Object.values(pageKinds)) {
    await page.goto(address);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");

    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
  }
});

test("each advertisement in the text can be skipped, whatever it holds", async () => {
  const { page } = await aReader();
  await page.goto(fullArticle);
  const skips = page.locator("article a", { hasText: /^Skip advertisement/ });
  const count = await skips.count();
  await page.evaluate(() => {
    for (const box of document.querySelectorAll("[data-slot]")) box.innerHTML = "<button>Buy a boat</button>";
  });

  for (let index = 0; index < count; index++) {
    await skips.nth(index).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");

    const landed = await page.evaluate(() => document.activeElement?.textContent);
    expect(landed).not.toBe("Buy a boat");
    const isBeyond = await skips.nth(index).evaluate((skip) => {
      const target = document.getElementById(skip.getAttribute("href")?.slice(1) ?? "");
      const isAfter = (one: Element, other: Element | null) =>
        other !== null && (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      return target !== null && isAfter(skip, target) && isAfter(skip, document.activeElement);
    });
    expect(isBeyond).toBe(true);
  }
  expect(count).toBeGreaterThanOrEqual(2);
});
