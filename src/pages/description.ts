/** An article to the sentence or two that search engines show under its title. */
import type { Article } from "../article/article.ts";

const MOST_LETTERS = 155;

/** The standfirst; without one, the first paragraph as far as it goes. */
export function description({ standfirst, body }: Pick<Article, "standfirst" | "body">): string | undefined {
  if (standfirst) return standfirst;
  const opening = body.find(({ kind }) => kind === "paragraph");
  return opening && "text" in opening ? shortened(opening.text) : undefined;
}

function shortened(text: string): string {
  if (text.length <= MOST_LETTERS) return text;
  const cut = text.slice(0, MOST_LETTERS);
  return `${cut.slice(0, cut.lastIndexOf(" "))}…`;
}
