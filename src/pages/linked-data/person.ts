/** Who is named to what schema.org calls it: a person or an organization, with page and role of the newsroom's own, or who paid. */
import type { Sponsor } from "../../article/article.ts";
import type { Contributor } from "../../article/byline.ts";
import type { Newsroom } from "../../article/newsroom.ts";
import { taglineText } from "../../article/tagline.ts";
import type { Signature } from "../credit.ts";
import { absolute, personEntity, personLink } from "../links.ts";
import type { LinkedData } from "./linked-data.ts";

export function person(
  { name, personId, isOrganization, url }: Signature,
  { site, people }: Newsroom,
): LinkedData {
  const type = isOrganization ? "Organization" : "Person";
  if (personId === undefined) return { "@type": type, name, ...(url && { url }) };
  const { role, profiles = [] } = people.get(personId) ?? {};
  return {
    "@type": type,
    "@id": personEntity(site, personId),
    name,
    url: absolute(site, personLink(personId)),
    ...(role && !isOrganization && { jobTitle: role }),
    ...(profiles.length > 0 && { sameAs: profiles }),
  };
}

/** In the words of the tagline: what the person did, and where. */
export const contributor = (one: Contributor, newsroom: Newsroom): LinkedData => ({
  ...person(one, newsroom),
  description: taglineText([one]),
});

export const payer = ({ name, url }: Sponsor): LinkedData => ({
  "@type": "Organization",
  name,
  ...(url && { url }),
});
