/** The slots of a page in a browser to slots with a box in each, as an ad server would fill them. */
/// <reference lib="dom" />
import type { Page } from "playwright-core";

interface Slots {
  readonly min: number;
  readonly sizes: readonly (readonly [number, number])[];
}

/** Puts a box into each slot: the smallest or the largest that it announces for this screen. */
export const fillSlots = (page: Page, which: "smallest" | "largest"): Promise<number> =>
  page.evaluate((wanted) => {
    const boxes = [...document.querySelectorAll<HTMLElement>("[data-slot-sizes]")];
    for (const box of boxes) {
      const steps: Slots[] = JSON.parse(box.dataset["slotSizes"] ?? "[]");
      const { sizes } = steps.filter(({ min }) => min <= innerWidth).at(-1) ?? { sizes: [] };
      const byArea = [...sizes].sort(([w1, h1], [w2, h2]) => w1 * h1 - w2 * h2);
      const [width, height] = byArea.at(wanted === "smallest" ? 0 : -1) ?? [0, 0];
      const ad = document.createElement("div");
      ad.style.cssText = `width:${width}px;height:${height}px;background:tan`;
      box.append(ad);
    }
    return boxes.length;
  }, which);
