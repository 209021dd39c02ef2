/** The site to its publisher, as short as it stands beside every article. */
import type { Site } from "../../article/newsroom.ts";
import { absolute, FRONT, LOGO, LOGO_PIXELS, publisherEntity } from "../links.ts";
import type { LinkedData } from "./linked-data.ts";

export const publisher = (site: Site): LinkedData => ({
  "@type": "NewsMediaOrganization",
  "@id": publisherEntity(site),
  name: site.name,
  url: absolute(site, FRONT),
  logo: { "@type": "ImageObject", url: absolute(site, LOGO), width: LOGO_PIXELS, height: LOGO_PIXELS },
  ...(site.publisher.profiles.length > 0 && { sameAs: site.publisher.profiles }),
});
