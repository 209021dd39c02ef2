/** What an article must wear in sight of the reader: the label of its kind, and its kicker. */
import type { Article } from "../article/article.ts";
import { kinds } from "../article/kind.ts";

/** `Opinion`, `Heritage`: none of them twice. */
export const labels = ({ kind, kicker }: Pick<Article, "kind" | "kicker">): readonly string[] =>
  [...new Set([kinds[kind], kicker])].filter((label) => label !== undefined);
