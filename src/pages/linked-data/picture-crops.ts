/** A picture to the schema.org ImageObjects of its crops, in the ratios that search engines show. */
import type { Site } from "../../article/newsroom.ts";
import type { Picture } from "../../article/picture.ts";
import { cropSize, hasEnoughPixels } from "../../article/picture-crop.ts";
import { absolute, cropLink } from "../links.ts";
import type { LinkedData } from "./linked-data.ts";

const ratios = ["16x9", "4x3", "1x1"] as const;

/** The widest first; none of a picture that is too small to be shown. */
export const pictureCrops = (picture: Picture, site: Site): readonly LinkedData[] =>
  ratios
    .map((ratio) => ({ ratio, size: cropSize(picture, ratio) }))
    .filter(({ size }) => hasEnoughPixels(size))
    .map(({ ratio, size: { width, height } }) => ({
      "@type": "ImageObject",
      ...addresses(absolute(site, cropLink(picture.address, ratio))),
      width,
      height,
      ...(picture.caption && { caption: picture.caption }),
      creditText: picture.credit,
    }));

/** Some read the one, some the other. */
const addresses = (url: string): LinkedData => ({ url, contentUrl: url });

export const thumbnail = (picture: Picture, site: Site): string =>
  absolute(site, cropLink(picture.address, "1x1"));
