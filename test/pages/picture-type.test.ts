import { expect, test } from "vitest";
import { pictureType } from "../../src/pages/picture-type.ts";

const cases = [
  ["/pictures/mill-1a2b3c4d.jpg", "image/jpeg"],
  ["/pictures/mill-1a2b3c4d.jpeg", "image/jpeg"],
  ["/pictures/mill.old-1a2b3c4d.PNG", "image/png"],
  ["/pictures/mill-1a2b3c4d.webp", "image/webp"],
  ["/pictures/mill-1a2b3c4d.avif", "image/avif"],
  ["/pictures/mill-1a2b3c4d.gif", "image/gif"],
] as const;
for (const [address, type] of cases) {
  test(`${address} is ${type}`, () => {
    expect(pictureType(address)).toBe(type);
  });
}
