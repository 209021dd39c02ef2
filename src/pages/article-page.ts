/** An article, and the teasers of those related to it, to all that its page shows. */

import type { Teaser } from "../archive/archive.ts";
import { type AdPlan, adPlan } from "../article/ad-plan.ts";
import type { AdRules } from "../article/ad-rules.ts";
import type { Article } from "../article/article.ts";
import { openTo } from "../article/opening.ts";
import { slotFor } from "./ad-slots.ts";
import { articleHead } from "./article-head.ts";
import { type ArticleText, articleText } from "./article-text.ts";
import { type ArticleTop, articleTop } from "./article-top.ts";
import { correctionMarks, pointingBack } from "./correction-marks.ts";
import { type Desk, type Frame, frame, type Link } from "./frame.ts";
import { historyHeadLinks, seeHistory } from "./history/see-history.ts";
import { topicLink } from "./links.ts";
import { type Passage, passages } from "./passages.ts";
import { type ShownTeaser, shownTeaser } from "./shown-teaser.ts";

/** Teasers below the text. */
export const MOST_RELATED = 3;

export interface ArticlePage extends ArticleTop, ArticleText {
  readonly kind: "article";
  readonly frame: Frame;
  /** By an advertiser: it must not look like news. */
  readonly isPaid: boolean;
  readonly passages: readonly Passage[];
  readonly rights?: string;
  /** None of paid content: it stands on no page of a topic. */
  readonly topics: readonly Link[];
  /** To what changed in it, once something has. */
  readonly history?: Link;
  readonly more?: { readonly heading: string; readonly teasers: readonly ShownTeaser[] };
}

export function articlePage({
  article,
  related,
  versions = 1,
  ...desk
}: Desk & { article: Article; related: readonly Teaser[]; versions?: number }): ArticlePage {
  const { site } = desk.newsroom;
  const { rights, dir } = article;
  const isPaid = article.kind === "paid";
  const open = { ...article, body: openTo(article) };
  const plan = adPlan(article, site.ads);
  const slots = outerSlots(article, plan, site.ads);
  const marks = correctionMarks(article, { open: open.body, site });
  const text = articleText(article, site);
  const { links = [], ...head } = articleHead(article, desk);
  const versioned = { address: article.address, versions };
  const history = seeHistory(versioned);
  return {
    kind: "article",
    frame: frame(desk, {
      ...head,
      links: [...links, ...historyHeadLinks(versioned, desk)],
      section: article.section,
      ...(dir && { dir }),
      ...(slots && { slots }),
    }),
    isPaid,
    ...articleTop(article, desk),
    ...text,
    corrections: pointingBack(text.corrections, marks),
    passages: passages(open, plan, { rules: site.ads, marks }),
    ...(rights && { rights }),
    topics: isPaid ? [] : article.topics.map(({ id, name }) => ({ label: name, href: topicLink(id) })),
    ...(history && { history }),
    ...(related.length > 0 && {
      more: {
        heading: related.every((teaser) => isNear(article, teaser))
          ? "Related articles"
          : `More from ${site.name}`,
        teasers: related.map((teaser) => shownTeaser(teaser, desk.newsroom)),
      },
    }),
  };
}

const isNear = ({ section, topics }: Article, other: Teaser): boolean =>
  other.section === section || other.topics.some(({ id }) => topics.some((topic) => topic.id === id));

function outerSlots(article: Article, { hasOuterSlots, slots }: AdPlan, rules: AdRules): Frame["slots"] {
  if (!hasOuterSlots) return undefined;
  return {
    top: slotFor(article, rules, { place: "top", index: 1, number: 1 }),
    bottom: slotFor(article, rules, { place: "bottom", index: 1, number: slots.length + 2 }),
  };
}
