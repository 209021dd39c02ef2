/** Whom to tell of a hole in the site, to security.txt: RFC 9116. */
import { type Instant, isoInstant } from "../../article/instant.ts";
import type { Site } from "../../article/newsroom.ts";
import type { TextEdition } from "../form.ts";
import { absolute, SECURITY } from "../links.ts";
import { plainText } from "./plain-text.ts";

/** Nothing from the instant it expires: §2.5.5, old contacts must not be used. */
export function securityTxt(site: Site, now: Instant): TextEdition | undefined {
  const { security } = site;
  if (!security || now >= security.expiresAt) return undefined;
  const { contacts, expiresAt, languages, policy } = security;
  return plainText([
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${isoInstant(expiresAt)}`,
    ...(languages.length > 0 ? [`Preferred-Languages: ${languages.join(", ")}`] : []),
    `Canonical: ${absolute(site, SECURITY)}`,
    ...(policy ? [`Policy: ${policy}`] : []),
  ]);
}
