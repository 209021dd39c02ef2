/** An article to its item in feeds: the same facts as on its page, every address absolute. */
import type { Article, Sponsor } from "../../article/article.ts";
import type { Contributor } from "../../article/byline.ts";
import { type Correction, numbered } from "../../article/correction.ts";
import { datelineText } from "../../article/dateline.ts";
import { isoInstant } from "../../article/instant.ts";
import { kinds } from "../../article/kind.ts";
import { articleChangedAt } from "../../article/last-change.ts";
import { type Site, sectionName } from "../../article/newsroom.ts";
import type { Picture } from "../../article/picture.ts";
import { newsroomSignature, type Signature, signature, signatures } from "../credit.ts";
import type { Data } from "../form.ts";
import type { Desk } from "../frame.ts";
import { absolute, correctionLink, permanentId } from "../links.ts";
import { pictureType } from "../picture-type.ts";
import { rightsLine } from "../usage/rights-line.ts";
import type { FeedItem, FeedPerson, FeedPicture } from "./feed.ts";
import { syndicatedArticle } from "./syndicated-article.ts";

export function feedItem(article: Article, desk: Desk): FeedItem {
  const { site } = desk.newsroom;
  const { id, address, headline, standfirst, contributors, publishedAt, image, lang, rights } = article;
  return {
    id: permanentId(site, id),
    url: absolute(site, address),
    title: headline,
    ...(standfirst && { summary: standfirst }),
    content: syndicatedArticle(article, desk),
    publishedAt,
    updatedAt: articleChangedAt(article, desk.now),
    authors: signatures(article, site).map(feedPerson),
    contributors: contributors.map((contributor) => feedPerson(signature(contributor, site))),
    categories: categories(article, site),
    ...(image && { image: feedPicture(image, site) }),
    lang: lang ?? site.lang,
    rights: rights ?? rightsLine(site),
    news: newsOf(article, site),
  };
}

export const publisherOf = (site: Site): FeedPerson => feedPerson(newsroomSignature(site));

const feedPerson = ({ name, url }: Signature): FeedPerson => ({ name, ...(url && { url }) });

/** No word twice. */
const categories = ({ section, topics, kind }: Article, site: Site): readonly string[] => [
  ...new Set([
    sectionName(site, section),
    ...topics.map(({ name }) => name),
    ...(kinds[kind] ? [kinds[kind]] : []),
  ]),
];

const feedPicture = ({ address, width, height, alt, credit }: Picture, site: Site): FeedPicture => ({
  url: absolute(site, address),
  type: pictureType(address),
  width,
  height,
  alt,
  credit,
});

function newsOf(
  { address, dateline, contributors, corrections, sponsor, isFree, aiUse }: Article,
  site: Site,
): Data {
  return {
    ...(dateline && { dateline: datelineText(dateline) }),
    ...(contributors.length > 0 && { contributors: contributors.map((one) => newsContributor(one, site)) }),
    ...(corrections.length > 0 && {
      corrections: numbered(corrections).map(({ correction, number }) =>
        newsCorrection(correction, absolute(site, correctionLink(address, number))),
      ),
    }),
    ...(sponsor && { sponsor: newsSponsor(sponsor) }),
    free: isFree,
    ...(aiUse && { ai_use: aiUse }),
  };
}

/** `url` is that of its place in its article. */
export const newsCorrection = ({ kind, at, text, isSerious }: Correction, url: string): Data => ({
  kind,
  date: isoInstant(at),
  text,
  serious: isSerious,
  url,
});

const newsContributor = ({ role, location, ...author }: Contributor, site: Site): Data => ({
  ...feedPerson(signature(author, site)),
  role,
  ...(location && { location }),
});

const newsSponsor = ({ name, url }: Sponsor): Data => ({ name, ...(url && { url }) });
