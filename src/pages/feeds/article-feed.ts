/** The articles of the site, a section, a topic or a person, and what was taken from them, to their feed. */
import { type Gone, goneAt } from "../../archive/archive.ts";
import type { Article } from "../../article/article.ts";
import type { Site } from "../../article/newsroom.ts";
import type { Desk } from "../frame.ts";
import { goneReason } from "../gone-page.ts";
import { FRONT, permanentId } from "../links.ts";
import { headTitle } from "../list-head.ts";
import { type Listed, subjectOf } from "../listed.ts";
import type { FeedEdition, Tombstone } from "./feed.ts";
import type { FeedFormat } from "./feed-format.ts";
import { feedItem } from "./feed-item.ts";
import { type FeedOf, feedOf } from "./feed-of.ts";

interface Asked {
  readonly format: FeedFormat;
  readonly of: "front" | Listed;
  readonly articles: readonly Article[];
  readonly gone: readonly Gone[];
}

export function articleFeed({ format, of, articles, gone, ...desk }: Desk & Asked): FeedEdition {
  const { site } = desk.newsroom;
  return feedOf(
    {
      format,
      ...wordsOf(of, site),
      items: articles.map((article) => feedItem(article, desk)),
      tombstones: gone.map((one) => tombstone(one, site)),
    },
    desk,
  );
}

function wordsOf(
  of: "front" | Listed,
  { name, motto }: Site,
): Pick<FeedOf, "list" | "title" | "description"> {
  if (of === "front") return { list: FRONT, title: name, description: motto };
  const subject = subjectOf(of);
  return {
    list: subject.address,
    title: `${headTitle(of, subject)} – ${name}`,
    description: subject.about ?? `${subject.title}: the latest articles of ${name}.`,
  };
}

const tombstone = (gone: Gone, site: Site): Tombstone => ({
  id: permanentId(site, (gone.is === "expired" ? gone.expiry : gone.withdrawal).id),
  at: goneAt(gone),
  words: goneReason(gone),
});
