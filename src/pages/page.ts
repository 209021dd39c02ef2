/** Every page the site can show, told apart by `kind`: the name of the view that prints it. */
import type { ArticlePage } from "./article-page.ts";
import type { ErrorPage } from "./error-page.ts";
import type { FrontPage } from "./front-page.ts";
import type { GonePage } from "./gone-page.ts";
import type { ListPage } from "./list-page.ts";
import type { StaticPageView } from "./static-page-view.ts";

export type Page = ArticlePage | FrontPage | ListPage | StaticPageView | GonePage | ErrorPage;
