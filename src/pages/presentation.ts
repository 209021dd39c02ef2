/** Somebody of the newsroom to what stands above the list of the person's articles: beats, address, pages elsewhere. */
import { joints } from "../article/byline.ts";
import type { Person } from "../article/newsroom.ts";
import type { Link } from "./frame.ts";
import { mailLink } from "./links.ts";

export interface Presentation {
  /** `tides, mills and the law of the sea` */
  readonly beats?: string;
  readonly contacts: readonly Link[];
}

export function presentation({ beats, email, profiles }: Person): Presentation {
  const before = joints(beats.length);
  const elsewhere = profiles.map((href) => ({ label: href.replace(/^https?:\/\//, ""), href }));
  return {
    ...(beats.length > 0 && { beats: beats.map((beat, index) => `${before[index]}${beat}`).join("") }),
    contacts: [...(email ? [{ label: email, href: mailLink(email) }] : []), ...elsewhere],
  };
}
