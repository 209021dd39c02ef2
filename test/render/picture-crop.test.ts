import { imageSize } from "image-size";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { PictureBroken, pictureCrop } from "../../src/render/picture-crop.ts";
import { aPhotograph } from "../support/a-photograph.ts";
import { withCredits } from "../support/with-credits.ts";

const WIDE = { width: 120, height: 60 };

/** Red, green and blue at that place. */
async function colorAt(jpeg: Uint8Array, left: number, top: number): Promise<readonly number[]> {
  const spot = sharp(jpeg).extract({ left, top, width: 1, height: 1 });
  return [...(await spot.raw().toBuffer())];
}

const isRed = ([red = 0, , blue = 0]: readonly number[]): boolean => red > 150 && blue < 60;
const isBlue = ([red = 0, , blue = 0]: readonly number[]): boolean => blue > 150 && red < 60;

describe("a crop", () => {
  for (const format of ["jpeg", "png", "webp", "avif", "gif"] as const) {
    test(`of a picture of type ${format} is a JPEG of the size that was asked for`, async () => {
      const picture = await aPhotograph({ width: 90, height: 60 }).toFormat(format).toBuffer();

      const crop = await pictureCrop(picture, WIDE);

      expect(imageSize(crop)).toMatchObject({ ...WIDE, type: "jpg" });
      expect(isRed(await colorAt(crop, 5, 30))).toBe(true);
      expect(isBlue(await colorAt(crop, 115, 30))).toBe(true);
    });
  }

  const extremes: readonly (readonly [string, number, number, number, number])[] = [
    ["one dot", 1, 1, 1, 1],
    ["a flat ribbon", 5000, 10, 17, 10],
    ["a tall ribbon", 10, 5000, 10, 6],
    ["a line", 3000, 1, 1, 1],
  ];
  for (const [title, width, height, cropWidth, cropHeight] of extremes) {
    test(`of ${title} has that size too`, async () => {
      const picture = await aPhotograph({ width, height }).png().toBuffer();

      const crop = await pictureCrop(picture, { width: cropWidth, height: cropHeight });

      expect(imageSize(crop)).toMatchObject({ width: cropWidth, height: cropHeight });
    });
  }

  test("of a photograph that lies on its side stands upright, and says so", async () => {
    const lying = aPhotograph({ width: 90, height: 60 }).withMetadata({ orientation: 6 });

    const crop = await pictureCrop(await lying.jpeg().toBuffer(), { width: 60, height: 90 });

    expect(imageSize(crop)).toMatchObject({ width: 60, height: 90, orientation: 1 });
    expect(isRed(await colorAt(crop, 30, 5))).toBe(true);
    expect(isBlue(await colorAt(crop, 30, 85))).toBe(true);
  });

  test("of a transparent drawing shows paper behind it", async () => {
    const drawing = sharp({ create: { ...WIDE, channels: 4, background: "#00000000" } });

    const crop = await pictureCrop(await drawing.png().toBuffer(), WIDE);

    expect(await colorAt(crop, 60, 30)).toEqual([253, 252, 248]);
  });

  test("of a moving picture shows where it begins", async () => {
    const frames = await Promise.all(
      ["#c00000", "#0000c0"].map((color) =>
        aPhotograph({ ...WIDE, colors: [color, color] })
          .png()
          .toBuffer(),
      ),
    );
    const moving = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer();

    const crop = await pictureCrop(moving, WIDE);

    expect(isRed(await colorAt(crop, 110, 30))).toBe(true);
  });

  for (const profile of ["p3", "cmyk"]) {
    test(`of a picture with colors for ${profile} has those of every screen`, async () => {
      const picture = await aPhotograph(WIDE).removeAlpha().withIccProfile(profile).jpeg().toBuffer();

      const { space, icc } = await sharp(await pictureCrop(picture, WIDE)).metadata();

      expect(space).toBe("srgb");
      expect(icc?.toString("latin1").replaceAll("\0", "")).toContain("sRGB");
    });
  }

  test("of the same picture is the same, byte for byte", async () => {
    const picture = await aPhotograph({ width: 90, height: 60 }).png().toBuffer();

    expect(await pictureCrop(picture, WIDE)).toEqual(await pictureCrop(picture, WIDE));
  });

  test("weighs at most 300 kB, whatever it shows", async () => {
    const noise = { type: "gaussian", mean: 128, sigma: 90 } as const;
    const sand = sharp({ create: { width: 1200, height: 1200, channels: 3, background: "#888", noise } });

    const crop = await pictureCrop(await sand.png().toBuffer(), { width: 1200, height: 1200 });

    expect(crop.length).toBeLessThanOrEqual(300_000);
    expect(crop.length).toBeGreaterThan(100_000);
    expect(imageSize(crop)).toMatchObject({ width: 1200, height: 1200 });
  });
});

test("creator, copyright, caption and credit stay in a crop, in each of the three places for them", async () => {
  const photograph = await withCredits(aPhotograph(WIDE), {
    creator: "Ana Ruiz",
    copyright: "2026 The Tidewater Ledger",
    caption: "The mill at low tide",
    credit: "Ledger Pictures",
  });

  const { exif, iptc, xmp } = await sharp(await pictureCrop(photograph, WIDE)).metadata();

  for (const place of [exif, iptc, xmp]) {
    const text = place?.toString("latin1");
    expect(text).toContain("Ana Ruiz");
    expect(text).toContain("2026 The Tidewater Ledger");
    expect(text).toContain("The mill at low tide");
  }
  expect(iptc?.toString("latin1")).toContain("Ledger Pictures");
  expect(xmp?.toString("latin1")).toContain("Ledger Pictures");
});

describe("a picture is refused as broken", () => {
  test("when it can't be decoded, though its head says how large it is", async () => {
    const noise = { type: "gaussian", mean: 128, sigma: 60 } as const;
    const sand = sharp({ create: { width: 90, height: 60, channels: 3, background: "#888", noise } });
    const picture = await sand.png().toBuffer();
    picture.fill(0x55, 500, 900);

    expect(imageSize(picture)).toMatchObject({ width: 90, height: 60 });
    await expect(pictureCrop(picture, WIDE)).rejects.toThrow(PictureBroken);
  });

  test("when it is none", async () => {
    await expect(pictureCrop(Buffer.from("no picture"), WIDE)).rejects.toThrow(PictureBroken);
  });
});
