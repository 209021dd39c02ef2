/** A picture and a ratio that cards and search results ask for to the size of the crop, known without opening the file. */

export interface Size {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** Google asks for the first three ratios, at least 1200 pixels wide; link cards for the last. */
export const crops = {
  "16x9": { width: 1200, height: 675 },
  "4x3": { width: 1200, height: 900 },
  "1x1": { width: 1200, height: 1200 },
  card: { width: 1200, height: 630 },
} as const satisfies Record<string, Size>;

export type CropName = keyof typeof crops;

export const isCropName = (word: string): word is CropName => Object.hasOwn(crops, word);

/** Beyond that, a picture looks blurred. */
const MOST_ENLARGED = 1.5;

/** 1200 pixels wide where the picture, at most a little enlarged, gives that; else as large as it is itself. */
export function cropSize(picture: Size, crop: CropName): Size {
  const { width, height } = crops[crop];
  const given = Math.min(picture.width, (picture.height * width) / height);
  if (given * MOST_ENLARGED >= width) return { width, height };
  const ownHeight = Math.min(picture.height, Math.round((given * height) / width));
  return { width: Math.max(1, Math.floor(given)), height: Math.max(1, ownHeight) };
}

/** Google takes no smaller crop. */
const FEWEST_PIXELS = 50_000;

export const hasEnoughPixels = ({ width, height }: Size): boolean => width * height >= FEWEST_PIXELS;
