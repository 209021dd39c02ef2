/** What comes of reading one content file: something to publish, a draft, or all that is wrong with it. */
import type { Article, StaticPage, Withdrawal } from "../article/article.ts";
import type { Body } from "../article/body.ts";
import type { Instant } from "../article/instant.ts";
import type { Problem } from "../article/problem.ts";
import type { Link } from "./body/links.ts";

/** `problems` of a readable file are warnings and notes; of a bad one at least one is an error. */
export type Reading = { readonly problems: readonly Problem[] } & (
  | { readonly is: "article"; readonly article: Article }
  | { readonly is: "withdrawn"; readonly withdrawal: Withdrawal }
  | { readonly is: "page"; readonly page: StaticPage }
  | { readonly is: "draft" }
  | { readonly is: "bad" }
);

/** The same, with the links to pages of the site: only the whole folder can judge them. */
export interface Inspection {
  readonly reading: Reading;
  readonly links: readonly Link[];
  /** What can be read of the text, also where the file is held back. */
  readonly body?: Body;
  /** A draft as it would appear at that instant, whatever it still lacks. */
  readonly draftAt?: (now: Instant) => Article;
}

/** What has, or had, readers under an address of its own; a draft and a bad file have none yet. */
export function publishedBy(reading: Reading): Article | Withdrawal | undefined {
  if (reading.is === "article") return reading.article;
  return reading.is === "withdrawn" ? reading.withdrawal : undefined;
}
