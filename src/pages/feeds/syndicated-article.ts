/** An article to what stands in feeds and ninjs: all of its page's text, without ads, pull quotes and what surrounds it. */
import type { Article } from "../../article/article.ts";
import { openTo } from "../../article/opening.ts";
import { type ArticleText, articleText } from "../article-text.ts";
import { type Desk, type Language, languageOf } from "../frame.ts";
import { absolute } from "../links.ts";
import { type Passage, textPassages } from "../passages.ts";
import { rightsLine } from "../usage/rights-line.ts";

export interface SyndicatedArticle extends ArticleText {
  /** The name of the view that prints it. */
  readonly kind: "syndicated-article";
  /** Absolute: render/ makes every address of the text absolute by it. */
  readonly url: string;
  /** As the parts of a page know it. */
  readonly frame: Language;
  readonly passages: readonly Passage[];
  readonly rights: string;
}

export function syndicatedArticle(article: Article, { newsroom: { site } }: Desk): SyndicatedArticle {
  const body = openTo(article).filter(({ kind }) => kind !== "pullquote");
  return {
    kind: "syndicated-article",
    url: absolute(site, article.address),
    frame: languageOf(article, site),
    ...articleText(article, site),
    passages: textPassages({ ...article, body }),
    rights: article.rights ?? rightsLine(site),
  };
}
