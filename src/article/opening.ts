/** An article to the part of its text that every reader may see. */
import type { Article } from "./article.ts";
import { type Body, wordsIn } from "./body.ts";

/** How much of an article readers without a subscription see. */
const OPENING_WORDS = 100;

/** All of a free article; of another the blocks up to the paragraph that holds the hundredth word. */
export function openTo({ isFree, body }: Pick<Article, "isFree" | "body">): Body {
  if (isFree) return body;
  let words = 0;
  const last = body.findIndex((block) => {
    if (block.kind === "paragraph") words += wordsIn(block.text);
    return words >= OPENING_WORDS;
  });
  return last < 0 ? body : body.slice(0, last + 1);
}
