/** An article to whom it is by: as its page prints it, in print order, and as its editions tell machines. */
import type { Article } from "../article/article.ts";
import { type Author, bylineText, joints } from "../article/byline.ts";
import type { Site } from "../article/newsroom.ts";
import { absolute, FRONT, personLink } from "./links.ts";

export interface Credit {
  /** Before the name: nothing, `, ` or ` and `. */
  readonly joint: string;
  readonly name: string;
  readonly href?: string;
}

type Signed = Pick<Article, "kind" | "byline">;

/** What an advertiser paid for has no byline as news has: its sponsor stands in the place. */
export const signers = ({ kind, byline }: Signed): readonly Author[] => (kind === "paid" ? [] : byline);

/** Who is named to machines. */
export interface Signature extends Author {
  /** Absolute. */
  readonly url?: string;
}

type Made = Signed & Pick<Article, "sponsor">;

/**
 * Who paid for it, else who signed it, else the newsroom.
 * Never nobody: readers that are told no name take one from a teaser below the article.
 */
export function signatures(article: Made, site: Site): readonly Signature[] {
  const { kind, sponsor } = article;
  if (kind === "paid" && sponsor) return [{ ...sponsor, isOrganization: true }];
  const authors = signers(article).map((author) => signature(author, site));
  return authors.length > 0 ? authors : [newsroomSignature(site)];
}

export const newsroomSignature = (site: Site): Signature => ({
  name: site.name,
  url: absolute(site, FRONT),
  isOrganization: true,
});

/** The newsroom's own people have a page. */
export const signature = (author: Author, site: Site): Signature => ({
  ...author,
  ...(author.personId && { url: absolute(site, personLink(author.personId)) }),
});

/** In one line: `By Marta Lindqvist and Tomás Ruiz`. */
export const creditLine = (article: Made, site: Site): string =>
  `${article.kind === "paid" && article.sponsor ? "Sponsored by" : "By"} ${bylineText(signatures(article, site))}`;

export function credits(article: Signed): readonly Credit[] {
  const authors = signers(article);
  const before = joints(authors.length);
  return authors.map(({ name, personId }, index) => ({
    joint: before[index] ?? "",
    name,
    ...(personId && { href: personLink(personId) }),
  }));
}
