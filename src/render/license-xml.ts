/** A license to the XML of RSL 1.0. */
import type { LicenseEdition } from "../pages/usage/license.ts";
import { type Elements, xml } from "./xml.ts";

export const licenseXml = ({ permits, prohibits, holder, contact, terms }: LicenseEdition): string =>
  xml({
    rsl: {
      "@xmlns": "https://rslstandard.org/rsl",
      content: {
        "@url": "/",
        license: { permits: usages(permits), prohibits: usages(prohibits) },
        copyright: { "@type": "organization", "@contactEmail": contact, "#": holder },
        terms,
      },
    },
  });

/** §3.5: all in one element, parted by spaces. */
const usages = (tokens: readonly string[]): Elements | undefined =>
  tokens.length > 0 ? { "@type": "usage", "#": tokens.join(" ") } : undefined;
