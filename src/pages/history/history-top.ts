/** An article and its versions to what stands above both pages on them: the headline, and a form to compare any two. */
import type { Article } from "../../article/article.ts";
import type { Version } from "../../article/version.ts";
import { type Desk, type Frame, frame } from "../frame.ts";
import { historyLink } from "../links.ts";
import { type Moment, moment } from "../moment.ts";

export interface History {
  readonly article: Article;
  /** All that readers have had, the oldest first; there is always one. */
  readonly versions: readonly Version[];
}

/** Which two are compared, by their numbers: what readers had first is `from`. */
export interface Compared {
  readonly from: number;
  readonly to: number;
}

export interface HistoryTop {
  readonly frame: Frame;
  readonly headline: string;
  /** Of the article. */
  readonly href: string;
  /** Of the article's own words, when not the site's. */
  readonly lang?: string;
  readonly dir?: "ltr" | "rtl";
  /** Where all versions are listed. */
  readonly list: string;
  /** With one version there is nothing to compare. */
  readonly choice?: Compared & { readonly of: readonly VersionName[] };
}

export interface VersionName {
  readonly number: number;
  readonly at: Moment;
}

/** `address` is the page's own; `compared` is what the form has chosen. */
export function historyTop(
  desk: Desk,
  { article, versions }: History,
  { address, compared }: { address: string; compared: Compared },
): HistoryTop {
  const { headline, section, lang, dir } = article;
  const { site } = desk.newsroom;
  return {
    frame: frame(desk, {
      title: `What changed in “${headline}”`,
      description: `What ${site.name} changed in this article, and when.`,
      address,
      isIndexed: false,
      isShared: true,
      section,
    }),
    headline,
    href: article.address,
    ...(lang && { lang }),
    ...(dir && { dir }),
    list: historyLink(article.address),
    ...(versions.length > 1 && {
      choice: { ...compared, of: versions.map((version) => versionName(version, desk)) },
    }),
  };
}

export const versionName = ({ number, at }: Version, { newsroom: { site } }: Desk): VersionName => ({
  number,
  at: moment(at, site),
});
