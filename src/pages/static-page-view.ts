/** A static page of the content folder to what a reader sees of it. */
import type { StaticPage } from "../article/article.ts";
import { type Desk, type Frame, frame } from "./frame.ts";
import { aboutPage } from "./linked-data/about-page.ts";
import { type Moment, moment } from "./moment.ts";
import { type Passage, textPassages } from "./passages.ts";

export interface StaticPageView {
  readonly kind: "static";
  readonly frame: Frame;
  readonly title: string;
  readonly passages: readonly Passage[];
  readonly updated?: Moment;
}

export function staticPageView({ page, ...desk }: Desk & { page: StaticPage }): StaticPageView {
  const { title, address, description, updatedAt } = page;
  return {
    kind: "static",
    frame: frame(desk, { title, address, isIndexed: true, description, linkedData: aboutPage(page, desk) }),
    title,
    passages: textPassages(page),
    ...(updatedAt !== undefined &&
      updatedAt <= desk.now && { updated: moment(updatedAt, desk.newsroom.site) }),
  };
}
