/** An article to what other sites show of it in the place of a bare link: oEmbed 1.0. */
import type { Article } from "../article/article.ts";
import { bylineText } from "../article/byline.ts";
import type { Site } from "../article/newsroom.ts";
import { cropSize } from "../article/picture-crop.ts";
import { cardTitle } from "./article-head.ts";
import { signatures } from "./credit.ts";
import type { Data, JsonEdition } from "./form.ts";
import type { Desk } from "./frame.ts";
import { absolute, cropLink, FRONT } from "./links.ts";

/** For a thumbnail, in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

export function oEmbed({ article, room, ...desk }: Desk & { article: Article; room: Room }): JsonEdition {
  const { site } = desk.newsroom;
  return {
    kind: "json",
    type: "application/json",
    isIndexed: false,
    links: [{ rel: "canonical", href: absolute(site, article.address) }],
    data: {
      type: "link",
      version: "1.0",
      title: cardTitle(article),
      ...author(article, site),
      provider_name: site.name,
      provider_url: absolute(site, FRONT),
      ...thumbnail(article, site, room),
    },
  };
}

/** Several authors have no page together. */
function author(article: Article, site: Site): Data {
  const authors = signatures(article, site);
  const [{ url = undefined } = {}, ...others] = authors;
  return {
    author_name: bylineText(authors),
    ...(url && others.length === 0 && { author_url: url }),
  };
}

/** There is one size: where it does not fit, there is none. */
function thumbnail({ image }: Article, site: Site, room: Room): Data {
  if (!image) return {};
  const { width, height } = cropSize(image, "16x9");
  if (width > room.width || height > room.height) return {};
  return {
    thumbnail_url: absolute(site, cropLink(image.address, "16x9")),
    thumbnail_width: width,
    thumbnail_height: height,
  };
}
