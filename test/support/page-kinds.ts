/** One page of each kind, on the site of test/fixtures/content. */
import { signPreview } from "../../src/web/preview-token.ts";
import { PREVIEW_KEY } from "./a-server.ts";

export const newsroomFolder = "test/fixtures/content";

/** The same, where some articles once read as they lie in test/fixtures/earlier. */
export const newsroom = {
  content: newsroomFolder,
  earlier: ["test/fixtures/earlier/1", "test/fixtures/earlier/2"],
};

export const fullArticle = "/2025/03/14/harbor/everything";

export const pageKinds = {
  article: fullArticle,
  "article without ads": "/2025/03/11/world/sensitive",
  "paid article": "/2025/03/10/world/sponsored",
  "article from right to left": "/2025/03/08/world/right-to-left",
  "front page": "/",
  list: "/section/harbor",
  corrections: "/corrections",
  "static page": "/about",
  "page on what machines may do": "/usage",
  history: "/2025/03/12/harbor/short/history",
  "history of one version": "/2025/03/11/world/sensitive/history",
  "difference of two versions": `${fullArticle}/history?from=1&to=2`,
  "difference from right to left": "/2025/03/08/world/right-to-left/history?from=1&to=2",
  "preview of a draft": `/preview/${signPreview(
    { file: "articles/2025/03/draft.md", until: Date.UTC(2100, 0, 1) },
    PREVIEW_KEY,
  )}`,
  "page that does not exist": "/2025/03/14/harbor/nothing-here",
  "withdrawn article": "/2025/03/09/harbor/withdrawn",
} as const;
