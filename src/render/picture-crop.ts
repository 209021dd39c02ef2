/** The bytes of a picture to a crop of it as JPEG: upright, light enough for cards, with its credits inside. */
import type { Sharp } from "sharp";
import type { Size } from "../article/picture-crop.ts";
import { PAPER } from "../pages/head/paper.ts";

/** The picture can't be decoded, though its head says how large it is. */
export class PictureBroken extends Error {
  override readonly name = "PictureBroken";
}

const MOST_PIXELS = 150_000_000;
const MOST_BYTES = 300_000;
/** Each for crops that the one before it leaves too heavy: the last makes light of anything. */
const QUALITIES = [78, 64, 50, 36, 22, 8];

export async function pictureCrop(picture: Uint8Array, size: Size): Promise<Uint8Array> {
  const crop = await cut(picture, size);
  try {
    return await lightest(crop);
  } catch (cause) {
    throw new PictureBroken(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

async function cut(picture: Uint8Array, size: Size): Promise<Sharp> {
  // Loading it takes longer than cutting a crop; a server that is asked for none does without.
  const { default: sharp } = await import("sharp");
  sharp.concurrency(1);
  return (
    sharp(picture, { autoOrient: true, failOn: "error", limitInputPixels: MOST_PIXELS })
      .resize({ ...size, fit: "cover", position: sharp.strategy.attention })
      // The paper shows through where it is transparent.
      .flatten({ background: PAPER.light })
      .keepMetadata()
      .withIccProfile("srgb")
  );
}

async function lightest(crop: Sharp): Promise<Uint8Array> {
  let jpeg: Uint8Array = Buffer.alloc(0);
  for (const quality of QUALITIES) {
    jpeg = await crop.clone().jpeg({ quality, mozjpeg: true }).toBuffer();
    if (jpeg.length <= MOST_BYTES) break;
  }
  return jpeg;
}
