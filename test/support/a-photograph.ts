/** A size to a photograph with texture: halves of two colors, red first, so that one sees which way is up. */
import sharp, { type Sharp } from "sharp";

export interface PhotographOf {
  readonly width: number;
  readonly height: number;
  readonly colors?: readonly [string, string];
}

export function aPhotograph({ width, height, colors = ["#c00000", "#0000c0"] }: PhotographOf): Sharp {
  const [left, right] = colors;
  const half = Math.ceil(width / 2);
  const other = { create: { width: half, height, channels: 4, background: right } } as const;
  return sharp({ create: { width, height, channels: 4, background: left } }).composite([
    { input: other, left: width - half, top: 0 },
  ]);
}
