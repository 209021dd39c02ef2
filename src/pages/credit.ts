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

type Made = Signed & Pick<Article, "sponsor" | "dateline">;

/**
 * Who paid for it, else who signed it, else the agency of its dateline, else the newsroom.
 * Never nobody: readers that are told no name take one from a teaser below the article.
 */
export function signatures(article: Made, site: Site): readonly Signature[] {
  const { kind, sponsor, dateline } = article;
  if (kind === "paid" && sponsor) return [{ ...sponsor, isOrganization: true }];
  const authors = signers(article).map((author) => signature(author, site));
  if (authors.length > 0) return authors;
  const agency = dateline?.agency;
  return [agency ? { name: agency, isOrganization: true } : newsroomSignature(site)];
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

/** In one line, as printed: `By Marta Lindqvist and Tomás Ruiz`; of what nobody signed there is none. */
export function creditLine(article: Signed & Pick<Article, "sponsor">): string | undefined {
  if (article.kind === "paid" && article.sponsor) return `Sponsored by ${article.sponsor.name}`;
  const authors = signers(article);
  return authors.length > 0 ? `By ${bylineText(authors)}` : undefined;
}

export function credits(article: Signed): readonly Credit[] {
  const authors = signers(article);
  const before = joints(authors.length);
  return authors.map(({ name, personId }, index) => ({
    joint: before[index] ?? "",
    name,
    ...(personId && { href: personLink(personId) }),
  }));
}
