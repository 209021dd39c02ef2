import { expect, test } from "vitest";
import { density, SLOT_CHROME_PX, slotHeight } from "../../src/article/ad-density.ts";
import { desktop, phone } from "../../src/article/block-height.ts";

const sizes = {
  top: [],
  bottom: [],
  inline: [
    {
      min: 0,
      sizes: [
        [320, 100],
        [300, 250],
      ],
    },
    { min: 1024, sizes: [[970, 90]] },
  ],
} as const;

test("a slot is as high as its tallest ad, a label of 20 px and a margin of 27 px", () => {
  expect(SLOT_CHROME_PX).toBe(47);
  expect(slotHeight({ sizes }, phone)).toBe(297);
});

test("the widest breakpoint that a screen reaches decides", () => {
  expect(slotHeight({ sizes }, desktop)).toBe(137);
});

test("a slot without a size on a screen takes no height there", () => {
  const desktopOnly = { ...sizes, inline: [{ min: 1024, sizes: [[970, 90]] }] } as const;

  expect(slotHeight({ sizes: desktopOnly }, phone)).toBe(0);
});

test("density is the slots' part of text and slots together", () => {
  expect(density(2, { text: 600, slot: 100 })).toBe(0.25);
  expect(density(0, { text: 0, slot: 100 })).toBe(0);
});
