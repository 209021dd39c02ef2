/** A newsroom with its static pages: what every page is made with. */
import type { Site } from "../../src/article/newsroom.ts";
import type { Desk } from "../../src/pages/frame.ts";
import { aNewsroom, aStaticPage } from "./an-article.ts";

export const aDesk = (site: Partial<Site> = {}): Desk => ({
  newsroom: aNewsroom({ site }),
  now: Date.UTC(2026, 10, 22, 19),
  pageTitles: [
    aStaticPage(),
    aStaticPage({ slug: "corrections-policy", address: "/corrections-policy", title: "How we correct" }),
  ],
});
