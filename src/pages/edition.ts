/** Whatever the site answers with: a page for readers, or a form of it for feed readers, crawlers and archives. */
import type { FeedEdition } from "./feeds/feed.ts";
import type { JsonEdition, TextEdition } from "./form.ts";
import type { MarkdownEdition } from "./markdown-article.ts";
import type { NinjsEdition } from "./ninjs/ninjs-edition.ts";
import type { Page } from "./page.ts";
import type { NewsSitemap } from "./sitemaps/news-sitemap.ts";
import type { Sitemap } from "./sitemaps/sitemap.ts";
import type { SitemapIndex } from "./sitemaps/sitemap-index.ts";
import type { LicenseEdition } from "./usage/license.ts";
import type { GuideEdition } from "./well-known/guide.ts";

export type MachineEdition =
  | FeedEdition
  | MarkdownEdition
  | NinjsEdition
  | Sitemap
  | SitemapIndex
  | NewsSitemap
  | LicenseEdition
  | GuideEdition
  | JsonEdition
  | TextEdition;

export type Edition = Page | MachineEdition;
