/** A picture to what link cards are told of it: where it lies, cut to their ratio, and what it shows. */
import type { Site } from "../../article/newsroom.ts";
import type { Picture } from "../../article/picture.ts";
import { cropSize } from "../../article/picture-crop.ts";
import { absolute, cropLink } from "../links.ts";
import type { Property } from "./tags.ts";

export function cardPicture(picture: Picture, site: Site): readonly Property[] {
  const { width, height } = cropSize(picture, "card");
  return [
    { property: "og:image", content: absolute(site, cropLink(picture.address, "card")) },
    { property: "og:image:width", content: String(width) },
    { property: "og:image:height", content: String(height) },
    { property: "og:image:type", content: "image/jpeg" },
    ...(picture.alt ? [{ property: "og:image:alt", content: picture.alt }] : []),
  ];
}
