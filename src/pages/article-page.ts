/** An article, and the teasers of those related to it, to all that its page shows. */

import type { Teaser } from "../archive/archive.ts";
import { type AdPlan, adPlan } from "../article/ad-plan.ts";
import type { AdRules } from "../article/ad-rules.ts";
import type { Article } from "../article/article.ts";
import { isoInstant } from "../article/instant.ts";
import { kinds } from "../article/kind.ts";
import { sectionName } from "../article/newsroom.ts";
import { openTo } from "../article/opening.ts";
import type { Picture } from "../article/picture.ts";
import { tagline } from "../article/tagline.ts";
import { slotFor } from "./ad-slots.ts";
import { type Credit, credits, signers } from "./credit.ts";
import { description } from "./description.ts";
import { type Desk, type Frame, frame, type Link, type OwnFrame } from "./frame.ts";
import { type Labels, labels } from "./label.ts";
import { absolute, personLink, sectionLink, topicLink } from "./links.ts";
import { type Moment, moment } from "./moment.ts";
import { newsArticle } from "./news-article.ts";
import { type Passage, passages } from "./passages.ts";
import { type ShownCorrections, shownCorrections } from "./shown-corrections.ts";
import { type ShownTeaser, shownTeaser } from "./shown-teaser.ts";

/** Teasers below the text. */
export const MOST_RELATED = 3;

export interface ArticlePage extends Labels {
  readonly kind: "article";
  readonly frame: Frame;
  /** By an advertiser: it must not look like news. */
  readonly isPaid: boolean;
  readonly section: Link;
  readonly headline: string;
  readonly standfirst?: string;
  readonly byline: readonly Credit[];
  readonly published: Moment;
  readonly updated?: Moment;
  readonly sponsor?: { readonly name: string; readonly href?: string };
  readonly lead?: Picture;
  readonly corrections: ShownCorrections;
  readonly passages: readonly Passage[];
  /** Does the text end where the subscribers' part begins? */
  readonly isCut: boolean;
  /** Sentences, in parts that may be links. */
  readonly tagline: readonly (readonly { readonly text: string; readonly href?: string }[])[];
  readonly aiUse?: string;
  readonly rights?: string;
  readonly topics: readonly Link[];
  readonly more?: { readonly heading: string; readonly teasers: readonly ShownTeaser[] };
}

export function articlePage({
  article,
  related,
  ...desk
}: Desk & { article: Article; related: readonly Teaser[] }): ArticlePage {
  const { site } = desk.newsroom;
  const { headline, standfirst, updatedAt, sponsor, image, aiUse, rights } = article;
  const open = { ...article, body: openTo(article) };
  const plan = adPlan(article, site.ads);
  const slots = outerSlots(article, plan, site.ads);
  const section = sectionName(site, article.section);
  return {
    kind: "article",
    frame: frame(desk, { ...ownFrame(article, desk), ...(slots && { slots }) }),
    isPaid: article.kind === "paid",
    section: { label: section, href: sectionLink(article.section) },
    ...labels(article, section),
    headline,
    ...(standfirst && { standfirst }),
    byline: credits(article),
    published: moment(article.publishedAt, site),
    ...(updatedAt !== undefined && { updated: moment(updatedAt, site) }),
    ...(sponsor && { sponsor: { name: sponsor.name, ...(sponsor.url && { href: sponsor.url }) } }),
    ...(image && { lead: image }),
    corrections: shownCorrections(article.corrections, site),
    passages: passages(open, plan, site.ads),
    isCut: open.body.length < article.body.length,
    tagline: tagline(article.contributors).map((parts) =>
      parts.map(({ text, personId }) => ({ text, ...(personId && { href: personLink(personId) }) })),
    ),
    ...(aiUse && { aiUse }),
    ...(rights && { rights }),
    topics: article.topics.map(({ id, name }) => ({ label: name, href: topicLink(id) })),
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

function ownFrame(article: Article, { newsroom: { site } }: Desk): OwnFrame {
  const { address, section, headline, seoTitle, lang, dir } = article;
  const summary = description(article);
  const authors = signers(article).map(({ name }) => name);
  return {
    title: seoTitle ?? headline,
    address,
    isPlace: true,
    section,
    ...(summary && { description: summary }),
    ...(authors.length > 0 && { author: authors.join(", ") }),
    openGraph: [
      { property: "og:type", content: "article" },
      { property: "og:title", content: cardTitle(article) },
      { property: "og:url", content: absolute(site, address) },
      { property: "og:site_name", content: site.name },
      { property: "article:published_time", content: isoInstant(article.publishedAt) },
      ...(article.updatedAt === undefined
        ? []
        : [{ property: "article:modified_time", content: isoInstant(article.updatedAt) }]),
    ],
    linkedData: newsArticle(article, site),
    ...(lang && { lang }),
    ...(dir && { dir }),
  };
}

/** Paid content says so wherever it is shared. */
const cardTitle = ({ kind, socialTitle, headline }: Article): string =>
  (kind === "paid" ? `${kinds.paid}: ` : "") + (socialTitle ?? headline);
