/** The corrections of all articles to their feed: one item for each. */
import type { Noted } from "../../archive/archive.ts";
import { correctionKinds } from "../../article/correction.ts";
import { sectionName } from "../../article/newsroom.ts";
import { correctionsWords } from "../corrections-page.ts";
import type { Desk } from "../frame.ts";
import { absolute, CORRECTIONS, correctionLink, permanentId } from "../links.ts";
import { rightsLine } from "../usage/rights-line.ts";
import type { FeedEdition, FeedItem } from "./feed.ts";
import type { FeedFormat } from "./feed-format.ts";
import { newsCorrection, publisherOf } from "./feed-item.ts";
import { feedOf } from "./feed-of.ts";
import { syndicatedCorrection } from "./syndicated-correction.ts";

export function correctionsFeed({
  format,
  notes,
  ...desk
}: Desk & { format: FeedFormat; notes: readonly Noted[] }): FeedEdition {
  const { site } = desk.newsroom;
  const { title, about } = correctionsWords(site);
  return feedOf(
    {
      format,
      title: `${title} – ${site.name}`,
      description: about,
      list: CORRECTIONS,
      items: notes.map((note) => correctionItem(note, desk)),
      tombstones: [],
    },
    desk,
  );
}

/** The newsroom signs it: it answers for what it printed. */
function correctionItem(note: Noted, desk: Desk): FeedItem {
  const { site } = desk.newsroom;
  const { correction, number, teaser } = note;
  const { kind, at, text } = correction;
  const url = absolute(site, correctionLink(teaser.address, number));
  return {
    id: correctionLink(permanentId(site, teaser.id), number),
    url,
    title: `${correctionKinds[kind]}: ${teaser.headline}`,
    summary: text,
    content: syndicatedCorrection(note, desk),
    publishedAt: at,
    updatedAt: at,
    authors: [publisherOf(site)],
    contributors: [],
    categories: [correctionKinds[kind], sectionName(site, teaser.section)],
    lang: teaser.lang ?? site.lang,
    rights: teaser.rights ?? rightsLine(site),
    news: { corrections: [newsCorrection(correction, url)] },
  };
}
