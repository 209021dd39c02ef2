/** The way from the front page down to a page, as its reader sees it in masthead, kicker and heading, to a schema.org list. */
import type { Site } from "../../article/newsroom.ts";
import { absolute, FRONT } from "../links.ts";
import { type LinkedData, standalone } from "./linked-data.ts";

interface Step {
  readonly name: string;
  /** The page itself needs none. */
  readonly address?: string;
}

export const breadcrumbs = (site: Site, below: readonly Step[]): LinkedData =>
  standalone({
    "@type": "BreadcrumbList",
    itemListElement: [{ name: site.name, address: FRONT }, ...below].map(
      ({ name, address }: Step, index) => ({
        "@type": "ListItem",
        position: index + 1,
        name,
        ...(address !== undefined && { item: absolute(site, address) }),
      }),
    ),
  });
