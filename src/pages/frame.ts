/** What stands around every page: its head, the masthead, the section navigation and the footer. */
import type { PageTitle } from "../archive/archive.ts";
import type { AdRules } from "../article/ad-rules.ts";
import type { Newsroom } from "../article/newsroom.ts";
import type { Slot } from "./ad-slots.ts";
import { absolute, FRONT, mailLink, sectionLink } from "./links.ts";
import type { LinkedData } from "./news-article.ts";

/** What every page is made with. The footer's links take their labels from the titles of the static pages. */
export interface Desk {
  readonly newsroom: Newsroom;
  readonly pageTitles: readonly PageTitle[];
}

export interface Link {
  readonly label: string;
  readonly href: string;
}

export interface Frame {
  /** Of the page's own text. */
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  /** Of all around it, when that is another. */
  readonly furniture?: { readonly lang: string; readonly dir: "ltr" | "rtl" };
  readonly title: string;
  readonly description?: string;
  readonly canonical?: string;
  readonly robots: string;
  readonly author?: string;
  readonly openGraph: readonly { readonly property: string; readonly content: string }[];
  /** What the page is to machines. */
  readonly linkedData?: LinkedData;
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
export interface OwnFrame {
  /** Stands before the site's name; the front page has none. */
  readonly title?: string;
  readonly address: string | undefined;
  /** Is it a place to come back to, or only an answer that no search engine shall keep? */
  readonly isPlace: boolean;
  readonly section?: string;
  readonly description?: string;
  readonly lang?: string;
  readonly dir?: "ltr" | "rtl";
  readonly author?: string;
  readonly openGraph?: Frame["openGraph"];
  readonly linkedData?: LinkedData;
  readonly slots?: Frame["slots"];
}

const INDEXED = "max-image-preview:large, max-snippet:-1, max-video-preview:-1";

export function frame({ newsroom: { site }, pageTitles }: Desk, own: OwnFrame): Frame {
  const { title, address, isPlace, section, description, author, openGraph = [], linkedData, slots } = own;
  const { lang = site.lang, dir = site.dir } = own;
  const isForeign = lang !== site.lang || dir !== site.dir;
  return {
    lang,
    dir,
    ...(isForeign && { furniture: { lang: site.lang, dir: site.dir } }),
    title: title ? `${title} – ${site.name}` : `${site.name} – ${site.motto}`,
    ...(description && { description }),
    ...(isPlace && address && { canonical: absolute(site, address) }),
    robots: isPlace ? INDEXED : "noindex",
    ...(author && { author }),
    openGraph,
    ...(linkedData && { linkedData }),
    siteName: site.name,
    motto: site.motto,
    home: FRONT,
    sections: site.sections.map(({ id, name }) => ({
      label: name,
      href: sectionLink(id),
      isCurrent: id === section,
    })),
    policies: site.policies.flatMap((slug) =>
      pageTitles.filter((page) => page.slug === slug).map(policyLink),
    ),
    reportAnError: mailLink(site, address),
    copyright: site.copyright,
    ads: site.ads,
    ...(slots && { slots }),
  };
}

const policyLink = ({ title, address }: PageTitle): Link => ({ label: title, href: address });
