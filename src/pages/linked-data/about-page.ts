/** The static page about the newspaper to a schema.org AboutPage, with the organization it is about. */
import type { StaticPage } from "../../article/article.ts";
import type { Desk } from "../frame.ts";
import { absolute, publisherEntity } from "../links.ts";
import { type LinkedData, standalone } from "./linked-data.ts";
import { organization } from "./organization.ts";

/** The page so named where site.yaml names none. */
const ABOUT = "about";

/** No other static page says anything of itself. */
export function aboutPage(
  { slug, title, description, address }: StaticPage,
  desk: Desk,
): readonly LinkedData[] {
  const { site } = desk.newsroom;
  if (slug !== (site.publisher.policies.about ?? ABOUT)) return [];
  const page = {
    "@type": "AboutPage",
    name: title,
    description,
    url: absolute(site, address),
    mainEntity: { "@id": publisherEntity(site) },
  };
  return [standalone(page), organization(desk)];
}
