/** The pictures of an article to ninjs associations, each with its file and its crops as renditions. */
import type { Article } from "../../article/article.ts";
import type { Site } from "../../article/newsroom.ts";
import { openTo } from "../../article/opening.ts";
import type { Picture } from "../../article/picture.ts";
import { type CropName, cropSize, crops, isCropName } from "../../article/picture-crop.ts";
import type { Data } from "../form.ts";
import { absolute, cropLink } from "../links.ts";
import { pictureType } from "../picture-type.ts";

export function pictures(article: Article, site: Site): Data {
  const inText = openTo(article).flatMap((block) => (block.kind === "figure" ? [block.picture] : []));
  const associations = [
    ...(article.image ? [association(article.image, { name: "Lead picture", rel: "lead", site })] : []),
    ...inText.map((picture, index) =>
      association(picture, { name: `Picture ${index + 1}`, rel: "inText", site }),
    ),
  ];
  return associations.length > 0 ? { associations } : {};
}

function association(picture: Picture, { name, rel, site }: { name: string; rel: string; site: Site }): Data {
  const { address, alt, caption, credit } = picture;
  const descriptions = [
    ...(caption ? [{ role: "caption", value: caption }] : []),
    ...(alt ? [{ role: "alt", value: alt }] : []),
  ];
  return {
    name,
    rel,
    uri: absolute(site, address),
    type: "picture",
    by: credit,
    ...(descriptions.length > 0 && { descriptions }),
    renditions: [original(picture, site), ...croppings(picture, site)],
  };
}

const original = ({ address, width, height }: Picture, site: Site): Data => ({
  name: "original",
  href: absolute(site, address),
  contentType: pictureType(address),
  width,
  height,
});

const croppings = (picture: Picture, site: Site): readonly Data[] =>
  Object.keys(crops)
    .filter(isCropName)
    .map((crop) => ({
      name: crop,
      href: absolute(site, cropLink(picture.address, crop)),
      contentType: "image/jpeg",
      ...cropSize(picture, crop),
      ...(ratios[crop] && { aspectRatio: ratios[crop] }),
    }));

const ratios: Readonly<Partial<Record<CropName, string>>> = { "16x9": "16:9", "4x3": "4:3", "1x1": "1:1" };
