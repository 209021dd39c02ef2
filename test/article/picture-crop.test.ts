import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type CropName,
  cropSize,
  crops,
  hasEnoughPixels,
  isCropName,
} from "../../src/article/picture-crop.ts";

const size = (text: string): { width: number; height: number } => {
  const [width = 0, height = 0] = text.split("x").map(Number);
  return { width, height };
};

describe("the size of a crop", () => {
  const cases: readonly (readonly [string, string, CropName, string])[] = [
    ["is made smaller where the picture is large", "6000x4000", "16x9", "1200x675"],
    ["for search results in three ratios", "6000x4000", "4x3", "1200x900"],
    ["for search results in three ratios", "6000x4000", "1x1", "1200x1200"],
    ["for link cards", "6000x4000", "card", "1200x630"],
    ["is that of a picture of the same ratio", "1600x900", "16x9", "1200x675"],
    ["is enlarged a little to be 1200 wide", "1000x1000", "1x1", "1200x1200"],
    ["is enlarged one and a half times at most", "800x800", "1x1", "1200x1200"],
    ["is what the picture gives when that is not enough", "799x900", "1x1", "799x799"],
    ["is what the picture gives, in its ratio", "640x480", "16x9", "640x360"],
    ["is rounded to whole pixels", "501x900", "16x9", "501x282"],
    ["is enlarged by the narrower side of the picture", "900x600", "1x1", "600x600"],
    ["of a picture that is wide and flat", "5000x10", "16x9", "17x10"],
    ["of a picture that is narrow and tall", "10x5000", "16x9", "10x6"],
    ["of one dot", "1x1", "card", "1x1"],
    ["of a line", "3000x1", "1x1", "1x1"],
  ];
  for (const [title, picture, crop, expected] of cases) {
    test(`${title}: ${crop} of ${picture} is ${expected}`, () => {
      expect(cropSize(size(picture), crop)).toEqual(size(expected));
    });
  }

  test("is at most 1200 wide, never empty, and never enlarged more than one and a half times", () => {
    const side = fc.integer({ min: 1, max: 20_000 });
    fc.assert(
      fc.property(side, side, fc.constantFrom("16x9", "4x3", "1x1", "card"), (width, height, crop) => {
        const cropped = cropSize({ width, height }, crop);

        const enlarged = Math.max(cropped.width / width, cropped.height / height);
        expect(cropped.width).toBeGreaterThanOrEqual(1);
        expect(cropped.width).toBeLessThanOrEqual(1200);
        expect(cropped.height).toBeGreaterThanOrEqual(1);
        expect(enlarged).toBeLessThanOrEqual(cropped.width === 1200 ? 1.5 : 1);
      }),
    );
  });
});

test("a crop of fewer than 50,000 pixels is too small to show elsewhere", () => {
  expect(hasEnoughPixels({ width: 250, height: 200 })).toBe(true);
  expect(hasEnoughPixels({ width: 250, height: 199 })).toBe(false);
});

test("only crops that there are have a name", () => {
  expect(["16x9", "4x3", "1x1", "card"].every(isCropName)).toBe(true);
  expect(["", "17x9", "toString", "__proto__"].some(isCropName)).toBe(false);
  expect(Object.keys(crops)).toEqual(["16x9", "4x3", "1x1", "card"]);
});
