/** What stands around every page: its head, the masthead, the section navigation and the footer. */
import type { PageTitle } from "../archive/archive.ts";
import type { AdRules } from "../article/ad-rules.ts";
import type { Instant } from "../article/instant.ts";
import type { Newsroom, Site } from "../article/newsroom.ts";
import { hasUsagePage, USAGE_TITLE } from "../article/uses.ts";
import type { Slot } from "./ad-slots.ts";
import { type Head, head, type OwnHead } from "./head/head.ts";
import { CORRECTIONS, FRONT, reportLink, sectionLink, USAGE } from "./links.ts";
import { CORRECTIONS_TITLE } from "./shown-corrections.ts";
import { rightsLine } from "./usage/rights-line.ts";

/** What every page is made with. The footer's links take their labels from the titles of the static pages. */
export interface Desk {
  readonly newsroom: Newsroom;
  /** The instant of the reader's request: what an editor dated later has not happened yet. */
  readonly now: Instant;
  readonly pageTitles: readonly PageTitle[];
}

export interface Link {
  readonly label: string;
  readonly href: string;
}

export interface Language {
  /** Of the page's own text. */
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  /** Of all around it, when that is another. */
  readonly furniture?: { readonly lang: string; readonly dir: "ltr" | "rtl" };
}

export interface Frame extends Language, Head {
  readonly siteName: string;
  readonly motto: string;
  readonly home: string;
  readonly sections: readonly (Link & { readonly isCurrent: boolean })[];
  readonly policies: readonly Link[];
  readonly reportAnError: string;
  readonly copyright: string;
  /** Reserves the slots' boxes in the stylesheet. */
  readonly ads: AdRules;
  /** Above and below the page's own part. */
  readonly slots?: { readonly top: Slot; readonly bottom: Slot };
}

/** What a page says of itself. */
export interface OwnFrame extends OwnHead {
  readonly section?: string;
  readonly dir?: "ltr" | "rtl";
  readonly slots?: Frame["slots"];
}

export function frame({ newsroom: { site }, pageTitles }: Desk, own: OwnFrame): Frame {
  const { address, section, slots } = own;
  return {
    ...languageOf(own, site),
    ...head(site, own),
    siteName: site.name,
    motto: site.motto,
    home: FRONT,
    sections: site.sections.map(({ id, name }) => ({
      label: name,
      href: sectionLink(id),
      isCurrent: id === section,
    })),
    policies: [
      ...site.policies.flatMap((slug) => pageTitles.filter((page) => page.slug === slug).map(policyLink)),
      { label: CORRECTIONS_TITLE, href: CORRECTIONS },
      ...(hasUsagePage(site.usage) ? [{ label: USAGE_TITLE, href: USAGE }] : []),
    ],
    reportAnError: reportLink(site, address),
    copyright: rightsLine(site),
    ads: site.ads,
    ...(slots && { slots }),
  };
}

/** The site's own, where nothing else is said. */
export function languageOf(own: Pick<OwnFrame, "lang" | "dir">, site: Pick<Site, "lang" | "dir">): Language {
  const { lang = site.lang, dir = site.dir } = own;
  const isForeign = lang !== site.lang || dir !== site.dir;
  return { lang, dir, ...(isForeign && { furniture: { lang: site.lang, dir: site.dir } }) };
}

const policyLink = ({ title, address }: PageTitle): Link => ({ label: title, href: address });
