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
  readonly preview?: Previewed;
}

/** What readers don't have, or not like this: it says so, and announces itself to no machine. */
export interface Previewed {
  /** What stands on top of the page. */
  readonly banner: string;
  /** Before every address of the site on the page, so that links stay in the preview: `/preview/TOKEN`. */
  readonly within?: string;
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
  readonly preview?: Previewed;
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

export function frame({ newsroom: { site }, pageTitles, preview }: Desk, own: OwnFrame): Frame {
  const { address, section, slots } = own;
  return {
    ...languageOf(own, site),
    ...(preview ? unannounced(site, own) : head(site, own)),
    siteName: site.name,
    motto: site.motto,
    home: FRONT,
    sections: site.sections.map(({ id, name }) => ({
      label: name,
      href: sectionLink(id),
      isCurrent: id === section,
    })),
    policies: [
      ...policiesOf(site).flatMap((slug) => pageTitles.filter((page) => page.slug === slug).map(policyLink)),
      { label: CORRECTIONS_TITLE, href: CORRECTIONS },
      ...(hasUsagePage(site.usage) ? [{ label: USAGE_TITLE, href: USAGE }] : []),
    ],
    reportAnError: reportLink(site, address),
    copyright: rightsLine(site),
    ads: site.ads,
    ...(preview && { preview }),
    ...(slots && { slots }),
  };
}

/** A browser still asks for the icon at its usual address. */
const unannounced = (site: Site, { title, address }: OwnFrame): Head => ({
  ...head(site, { ...(title && { title }), address, isIndexed: false }),
  icons: [],
  links: [],
});

/** The site's own, where nothing else is said. */
export function languageOf(own: Pick<OwnFrame, "lang" | "dir">, site: Pick<Site, "lang" | "dir">): Language {
  const { lang = site.lang, dir = site.dir } = own;
  const isForeign = lang !== site.lang || dir !== site.dir;
  return { lang, dir, ...(isForeign && { furniture: { lang: site.lang, dir: site.dir } }) };
}

/** How mistakes are mended is said one step from every page, whether the footer's list names it or not. */
const policiesOf = ({ policies, publisher }: Site): readonly string[] => {
  const corrections = publisher.policies.corrections;
  return corrections === undefined || policies.includes(corrections) ? policies : [...policies, corrections];
};

const policyLink = ({ title, address }: PageTitle): Link => ({ label: title, href: address });
