/** The site as a whole to the name under which search engines list it. */
import type { Site } from "../../article/newsroom.ts";
import { absolute, FRONT, publisherEntity } from "../links.ts";
import { type LinkedData, standalone } from "./linked-data.ts";

export const webSite = (site: Site): LinkedData =>
  standalone({
    "@type": "WebSite",
    name: site.name,
    url: absolute(site, FRONT),
    inLanguage: site.lang,
    publisher: { "@id": publisherEntity(site) },
  });
