/** The icons of public/ to what their names and their places promise. */
import sharp from "sharp";
import { expect, test } from "vitest";

for (const [file, size] of [
  ["icon-192.png", 192],
  ["icon-512.png", 512],
  ["apple-touch-icon.png", 180],
] as const) {
  test(`${file} is ${size} pixels wide and high`, async () => {
    expect(await sharp(`public/${file}`).metadata()).toMatchObject({
      format: "png",
      width: size,
      height: size,
    });
  });
}
