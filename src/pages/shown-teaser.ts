/** A teaser of the archive to what a list shows of the article. */
import type { Teaser } from "../archive/archive.ts";
import type { Newsroom } from "../article/newsroom.ts";
import type { Picture } from "../article/picture.ts";
import { type Credit, credits } from "./credit.ts";
import { type Labels, labels } from "./label.ts";
import { type Moment, moment } from "./moment.ts";

export interface ShownTeaser extends Labels {
  readonly headline: string;
  readonly href: string;
  readonly standfirst?: string;
  readonly byline: readonly Credit[];
  /** Who paid for it, when that stands in the byline's place. */
  readonly paidBy?: string;
  readonly published: Moment;
  readonly image?: Picture;
  /** When not the page's own. */
  readonly lang?: string;
  readonly dir?: "ltr" | "rtl";
}

export function shownTeaser(teaser: Teaser, { site }: Newsroom): ShownTeaser {
  const { headline, address, kind, standfirst, sponsor, image, lang, dir } = teaser;
  return {
    headline,
    href: address,
    ...labels(teaser),
    ...(standfirst && { standfirst }),
    byline: credits(teaser),
    ...(kind === "paid" && sponsor && { paidBy: sponsor.name }),
    published: moment(teaser.publishedAt, site),
    ...(image && { image }),
    ...(lang && { lang }),
    ...(dir && { dir }),
  };
}
