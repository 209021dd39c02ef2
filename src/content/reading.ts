/** What comes of reading one content file: something to publish, a draft, or all that is wrong with it. */
import type { Article, StaticPage, Withdrawal } from "../article/article.ts";
import type { Problem } from "../article/problem.ts";

/** `problems` of a readable file are warnings and notes; of a bad one at least one is an error. */
export type Reading = { readonly problems: readonly Problem[] } & (
  | { readonly is: "article"; readonly article: Article }
  | { readonly is: "withdrawn"; readonly withdrawal: Withdrawal }
  | { readonly is: "page"; readonly page: StaticPage }
  | { readonly is: "draft" }
  | { readonly is: "bad" }
);
