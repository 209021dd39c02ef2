/** An article, and the teasers of those related to it, to all that its page shows. */

import type { Teaser } from "../archive/archive.ts";
import { type AdPlan, adPlan } from "../article/ad-plan.ts";
import type { AdRules } from "../article/ad-rules.ts";
import type { Article } from "../article/article.ts";
import { isoInstant } from "../article/instant.ts";
import { kinds } from "../article/kind.ts";
import { openTo } from "../article/opening.ts";
import type { Picture } from "../article/picture.ts";
import { tagline } from "../article/tagline.ts";
import { slotFor } from "./ad-slots.ts";
import { type Credit, credits } from "./credit.ts";
import { description } from "./description.ts";
import { type Desk, type Frame, frame, type Link, type OwnFrame } from "./frame.ts";
import { labels } from "./label.ts";
import { absolute, personLink, sectionLink, topicLink } from "./links.ts";
import { type Moment, moment } from "./moment.ts";
import { newsArticle } from "./news-article.ts";
import { type Passage, passages } from "./passages.ts";
import { type ShownCorrections, shownCorrections } from "./shown-corrections.ts";
import { type ShownTeaser, shownTeaser } from "./shown-teaser.ts";

export interface ArticlePage {
  readonly kind: "article";
  readonly frame: Frame;
  readonly section: Link;
  readonly labels: readonly string[];
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
  readonly related: readonly ShownTeaser[];
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
  return {
    kind: "article",
    frame: frame(desk, { ...ownFrame(article, desk), ...(slots && { slots }) }),
    section: sectionOf(article, desk),
    labels: labels(article),
    headline,
    ...(standfirst && { standfirst }),
    byline: credits(article.byline),
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
    related: related.map((teaser) => shownTeaser(teaser, desk.newsroom)),
  };
}

function sectionOf({ section }: Article, { newsroom: { site } }: Desk): Link {
  const name = site.sections.find(({ id }) => id === section)?.name ?? section;
  return { label: name, href: sectionLink(section) };
}

function outerSlots(article: Article, { hasOuterSlots, slots }: AdPlan, rules: AdRules): Frame["slots"] {
  if (!hasOuterSlots) return undefined;
  return {
    top: slotFor(article, rules, { place: "top", index: 1, number: 1 }),
    bottom: slotFor(article, rules, { place: "bottom", index: 1, number: slots.length + 2 }),
  };
}

function ownFrame(article: Article, { newsroom: { site } }: Desk): OwnFrame {
  const { address, section, headline, seoTitle, byline, lang, dir } = article;
  const summary = description(article);
  return {
    title: seoTitle ?? headline,
    address,
    isPlace: true,
    section,
    ...(summary && { description: summary }),
    ...(byline.length > 0 && { author: byline.map(({ name }) => name).join(", ") }),
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
