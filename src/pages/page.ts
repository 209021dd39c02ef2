/** Every page the site can show, told apart by `kind`: the name of the view that prints it. */
import type { ArticlePage } from "./article-page.ts";
import type { CorrectionsPage } from "./corrections-page.ts";
import type { DraftsPage } from "./drafts-page.ts";
import type { ErrorPage } from "./error-page.ts";
import type { FrontPage } from "./front-page.ts";
import type { GonePage } from "./gone-page.ts";
import type { DifferencePage } from "./history/difference-page.ts";
import type { HistoryPage } from "./history/history-page.ts";
import type { ListPage } from "./list-page.ts";
import type { ProblemsPage } from "./problems-page.ts";
import type { StaticPageView } from "./static-page-view.ts";
import type { UsagePage } from "./usage/usage-page.ts";

export type Page =
  | ArticlePage
  | FrontPage
  | ListPage
  | CorrectionsPage
  | HistoryPage
  | DifferencePage
  | StaticPageView
  | UsagePage
  | DraftsPage
  | ProblemsPage
  | GonePage
  | ErrorPage;
