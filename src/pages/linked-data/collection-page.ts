/** The list of a section or a topic to a schema.org CollectionPage. */
import type { Site } from "../../article/newsroom.ts";
import { absolute } from "../links.ts";
import { type LinkedData, standalone } from "./linked-data.ts";

interface Collection {
  readonly name: string;
  readonly description: string;
  readonly address: string;
}

export const collectionPage = ({ name, description, address }: Collection, site: Site): LinkedData =>
  standalone({
    "@type": "CollectionPage",
    name,
    description,
    url: absolute(site, address),
    inLanguage: site.lang,
  });
