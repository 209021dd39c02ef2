/** A dateline to the schema.org Place that it names. */
import type { Dateline } from "../../article/dateline.ts";
import { placeOf } from "../../article/place.ts";
import type { LinkedData } from "./linked-data.ts";

export function place(dateline: Dateline): LinkedData {
  const { name, locality, region, country } = placeOf(dateline);
  const address = {
    ...(locality && { addressLocality: locality }),
    ...(region && { addressRegion: region }),
    ...(country && { addressCountry: country }),
  };
  return {
    "@type": "Place",
    name,
    ...(Object.keys(address).length > 0 && { address: { "@type": "PostalAddress", ...address } }),
  };
}
