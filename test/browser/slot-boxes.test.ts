/** Where an ad of the largest size stands in its box, and its box on the screen. */
/// <reference lib="dom" />
import { expect, test } from "vitest";
import { readersOf } from "../support/a-reader.ts";
import { fillSlots } from "../support/filled-slots.ts";
import { fullArticle, newsroom } from "../support/page-kinds.ts";

const aReader = readersOf(newsroom);

for (const width of [320, 360, 768, 1280]) {
  test(`the largest ads are seen whole, in the middle of their boxes, at ${width} px`, async () => {
    const { page } = await aReader({ viewport: { width, height: 900 } });
    await page.goto(fullArticle);
    await fillSlots(page, "largest");

    const ads = await page.locator("[data-slot] > div").evaluateAll((elements) =>
      elements.map((element) => {
        const ad = element.getBoundingClientRect();
        const box = element.parentElement?.getBoundingClientRect() ?? ad;
        return {
          isSeenWhole: ad.left >= 0 && ad.right <= document.documentElement.clientWidth,
          offCenter: [
            ad.left - box.left - (box.right - ad.right),
            ad.top - box.top - (box.bottom - ad.bottom),
          ],
        };
      }),
    );

    expect(ads.length).toBeGreaterThanOrEqual(4);
    expect(ads).toEqual(ads.map(() => ({ isSeenWhole: true, offCenter: [0, 0] })));
  });
}

test("a smaller ad stands in the middle of the room kept for the largest", async () => {
  const { page } = await aReader({ viewport: { width: 320, height: 640 } });
  await page.goto(fullArticle);
  await fillSlots(page, "smallest");

  const [above, below] = await page
    .locator("[data-slot=top] > div")
    .evaluate((ad) => [
      ad.getBoundingClientRect().top - (ad.parentElement?.getBoundingClientRect().top ?? 0),
      (ad.parentElement?.getBoundingClientRect().bottom ?? 0) - ad.getBoundingClientRect().bottom,
    ]);

  expect(above).toBeGreaterThan(0);
  expect(above).toBe(below);
});
