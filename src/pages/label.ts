/** What an article must wear in sight of the reader: in the site's words its kind and who may read it, in its own its kicker. */
import type { Article } from "../article/article.ts";
import { kinds } from "../article/kind.ts";

export interface Labels {
  /** `Opinion`, `For subscribers` */
  readonly labels: readonly string[];
  /** `Heritage` */
  readonly kicker?: string;
}

/** No word twice: nor the one that stands beside them. */
export function labels(
  { kind, kicker, isFree }: Pick<Article, "kind" | "kicker" | "isFree">,
  beside?: string,
): Labels {
  const all = [kinds[kind], isFree ? undefined : "For subscribers"].filter((label) => label !== undefined);
  return {
    labels: all.filter((label) => label !== beside),
    ...(kicker && kicker !== beside && !all.includes(kicker) && { kicker }),
  };
}
