/** An article to who may read it, how much of it is open to all, and where the rest would stand on the page. */
import type { Article } from "../../article/article.ts";
import { wordCount } from "../../article/body.ts";
import { openTo } from "../../article/opening.ts";
import type { LinkedData } from "./linked-data.ts";

const WORDS_A_MINUTE = 230;

export function access(article: Pick<Article, "isFree" | "body">): LinkedData {
  const open = openTo(article);
  const words = wordCount(open);
  return {
    isAccessibleForFree: article.isFree,
    ...(open.length < article.body.length && { hasPart: gatedPart }),
    wordCount: words,
    timeRequired: `PT${Math.max(1, Math.round(words / WORDS_A_MINUTE))}M`,
  };
}

/** Stands in views/article.eta. */
const gatedPart: LinkedData = {
  "@type": "WebPageElement",
  isAccessibleForFree: false,
  cssSelector: ".article-gated",
};
