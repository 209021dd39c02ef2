/** An article to whom it is printed as written by, in print order: what joins them, the name, the person's page. */
import type { Article } from "../article/article.ts";
import { type Author, joints } from "../article/byline.ts";
import { personLink } from "./links.ts";

export interface Credit {
  /** Before the name: nothing, `, ` or ` and `. */
  readonly joint: string;
  readonly name: string;
  readonly href?: string;
}

type Signed = Pick<Article, "kind" | "byline">;

/** What an advertiser paid for has no byline as news has: its sponsor stands in the place. */
export const signers = ({ kind, byline }: Signed): readonly Author[] => (kind === "paid" ? [] : byline);

export function credits(article: Signed): readonly Credit[] {
  const authors = signers(article);
  const before = joints(authors.length);
  return authors.map(({ name, personId }, index) => ({
    joint: before[index] ?? "",
    name,
    ...(personId && { href: personLink(personId) }),
  }));
}
