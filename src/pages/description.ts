/** An article to the sentence or two that search engines show under its title. */
import type { Article } from "../article/article.ts";
import { openTo } from "../article/opening.ts";
import { shortened } from "./shortened.ts";

const MOST_LETTERS = 155;

/** The standfirst; without one, the first paragraph that every reader may see, as far as it goes. */
export function description({
  standfirst,
  ...article
}: Pick<Article, "standfirst" | "isFree" | "body">): string | undefined {
  if (standfirst) return standfirst;
  const opening = openTo(article).find(({ kind }) => kind === "paragraph");
  return opening && "text" in opening ? shortened(opening.text, MOST_LETTERS) : undefined;
}
