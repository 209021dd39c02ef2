/** Narrow screens, zoom and the reader's own spacing: nothing sticks out sideways and nothing is cut. */
/// <reference lib="dom" />
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { readersOf } from "../support/a-reader.ts";
import { newsroom, pageKinds } from "../support/page-kinds.ts";

/** WCAG 1.4.12. */
const ownSpacing = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-bottom: 2em !important }`;

const screens = {
  "256 px": { viewport: { width: 256, height: 480 } },
  "320 px": { viewport: { width: 320, height: 640 } },
  "768 px": { viewport: { width: 768, height: 1024 } },
  "1280 px": { viewport: { width: 1280, height: 900 } },
  "400 % zoom": { viewport: { width: 320, height: 225 }, deviceScaleFactor: 4 },
};

const aReader = readersOf(newsroom);

/** What reaches beyond the screen, and what a box of fixed size cuts off. */
const faultsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const name = (element: Element) => `${element.tagName.toLowerCase()}.${element.className}`;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.documentElement &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth} px wide`);
    for (const element of document.body.querySelectorAll("*")) {
      const { left, right, width } = element.getBoundingClientRect();
      const { overflowX, overflowY } = getComputedStyle(element);
      const waitsOutside = right <= 0;
      const isOut = width > 2 && !waitsOutside && (right > clientWidth + 1 || left < -1);
      if (isOut && !scrolls(element)) faults.push(`${name(element)} sticks out`);
      const cutsWidth = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const cutsHeight = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 2;
      if (element.clientWidth > 2 && (cutsWidth || cutsHeight)) faults.push(`${name(element)} cuts its text`);
    }
    return faults;
  });

for (const [screen, setting] of Object.entries(screens)) {
  test(`every page fits at ${screen}`, async () => {
    const { page } = await aReader(setting);
    const faults: string[] = [];

    for (const [kind, address] of Object.entries(pageKinds)) {
      await page.goto(address);
      faults.push(...(await faultsOf(page)).map((fault) => `${kind}: ${fault}`));
    }

    expect(faults).toEqual([]);
  });

  test(`every page bears the reader's own spacing at ${screen}`, async () => {
    const { page } = await aReader({ ...setting, bypassCSP: true });
    const faults: string[] = [];

    for (const [kind, address] of Object.entries(pageKinds)) {
      await page.goto(address);
      await page.addStyleTag({ content: ownSpacing });
      faults.push(...(await faultsOf(page)).map((fault) => `${kind}: ${fault}`));
    }

    expect(faults).toEqual([]);
  });
}
