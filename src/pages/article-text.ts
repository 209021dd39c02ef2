/** An article to what stands in its text and around it in every edition: sponsor, lead picture, corrections, credits, AI use. */
import type { Article } from "../article/article.ts";
import type { Site } from "../article/newsroom.ts";
import { openTo } from "../article/opening.ts";
import type { Picture } from "../article/picture.ts";
import { tagline } from "../article/tagline.ts";
import { personLink } from "./links.ts";
import { type ShownCorrections, shownCorrections } from "./shown-corrections.ts";

export interface ArticleText {
  readonly sponsor?: { readonly name: string; readonly href?: string };
  readonly lead?: Picture;
  readonly corrections: ShownCorrections;
  /** Does the text end where the subscribers' part begins? */
  readonly isCut: boolean;
  /** Sentences, in parts that may be links. */
  readonly tagline: readonly (readonly { readonly text: string; readonly href?: string }[])[];
  readonly aiUse?: string;
}

export function articleText(article: Article, site: Site): ArticleText {
  const { sponsor, image, corrections, contributors, aiUse } = article;
  return {
    ...(sponsor && { sponsor: { name: sponsor.name, ...(sponsor.url && { href: sponsor.url }) } }),
    ...(image && { lead: image }),
    corrections: shownCorrections(corrections, site),
    isCut: openTo(article).length < article.body.length,
    tagline: tagline(contributors).map((parts) =>
      parts.map(({ text, personId }) => ({ text, ...(personId && { href: personLink(personId) }) })),
    ),
    ...(aiUse && { aiUse }),
  };
}
