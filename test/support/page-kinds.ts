/** One page of each kind, on the site of test/fixtures/content. */
export const newsroomFolder = "test/fixtures/content";

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
  "page that does not exist": "/2025/03/14/harbor/nothing-here",
  "withdrawn article": "/2025/03/09/harbor/withdrawn",
} as const;
