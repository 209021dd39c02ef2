/** Front matter and body, both without fault to the article, or the notice of one that was withdrawn. */
import type { Article, Belonging, Topic, Withdrawal } from "../article/article.ts";
import type { Body } from "../article/body.ts";
import type { Author, Contributor } from "../article/byline.ts";
import type { Correction } from "../article/correction.ts";
import { parseDateline } from "../article/dateline.ts";
import type { Newsroom, Site } from "../article/newsroom.ts";
import { permalink } from "../article/permalink.ts";
import type { Picture } from "../article/picture.ts";
import { curly } from "./body/curly.ts";
import { directionOf } from "./direction.ts";
import type { FrontMatter } from "./keys/article-schema.ts";
import { paragraphsWith } from "./paragraph-about.ts";
import { personNamed } from "./person.ts";
import { withoutCase } from "./slug.ts";
import { topicId } from "./topic-id.ts";

/** The file's own name and place give slug and id. */
export interface FromFile {
  readonly slug: string;
  /** Below articles/, without `.md`. */
  readonly place: string;
}

type Facts = Pick<Article, "id" | "address" | "formerAddresses" | "publishedAt" | "lang">;

export function articleOf(
  keys: FrontMatter,
  { body, image, newsroom, from }: { body: Body; image?: Picture; newsroom: Newsroom; from: FromFile },
): Article {
  const { updated, expires, historyFrom, sponsor, rights, aiUse } = keys;
  const printed = (text: string): string => curly(text, keys.lang ?? newsroom.site.lang);
  const dateline = keys.dateline === undefined ? undefined : parseDateline(keys.dateline);
  return {
    ...factsOf(keys, newsroom.site, from),
    ...directionOfText(keys, newsroom.site),
    slug: from.slug,
    ...belongingOf(keys, newsroom),
    headline: printed(keys.headline),
    ...(keys.seoTitle && { seoTitle: printed(keys.seoTitle) }),
    ...(keys.socialTitle && { socialTitle: printed(keys.socialTitle) }),
    ...(keys.standfirst && { standfirst: printed(keys.standfirst) }),
    ...(keys.kicker && { kicker: printed(keys.kicker) }),
    ...(dateline && { dateline }),
    ...(updated !== undefined && { updatedAt: updated }),
    ...(expires !== undefined && { expiresAt: expires }),
    ...(image && { image }),
    corrections: keys.corrections.map((correction, index) => ({
      ...correctionOf(correction, { printed, body }),
      number: index + 1,
    })),
    ...(sponsor && { sponsor: { name: sponsor.name, ...(sponsor.url && { url: sponsor.url }) } }),
    isFree: keys.access === "free",
    ads: keys.ads,
    hasMinorChanges: keys.minorChanges,
    ...(historyFrom !== undefined && { historyFrom }),
    ...(rights && { rights }),
    ...(aiUse && { aiUse }),
    body,
  };
}

export const withdrawalOf = (
  keys: FrontMatter & { reason: string },
  { newsroom, from }: { newsroom: Newsroom; from: FromFile },
): Withdrawal => ({
  ...factsOf(keys, newsroom.site, from),
  ...belongingOf(keys, newsroom),
  ...(keys.withdrawn !== undefined && { withdrawnAt: keys.withdrawn }),
  ...(keys.updated !== undefined && { updatedAt: keys.updated }),
  ...(keys.legalOrder && { legalOrder: curly(keys.legalOrder, keys.lang ?? newsroom.site.lang) }),
  reason: curly(keys.reason, keys.lang ?? newsroom.site.lang),
});

const belongingOf = (keys: FrontMatter, newsroom: Newsroom): Pick<Article, Belonging> => ({
  kind: keys.kind,
  isSensitive: keys.sensitive,
  section: keys.section,
  topics: topicsOf(keys.topics),
  byline: keys.byline.map((name) => authorOf(name, newsroom)),
  contributors: keys.contributors.map((contributor) => contributorOf(contributor, newsroom)),
});

function factsOf(
  { id, section, published, formerUrls, lang }: FrontMatter,
  site: Site,
  from: FromFile,
): Facts {
  const address = permalink(site, { slug: from.slug, section, publishedAt: published });
  return {
    id: id ?? from.place,
    address,
    formerAddresses: formerUrls.map(withoutCase).filter((former) => former !== address),
    publishedAt: published,
    ...(lang && lang !== site.lang && { lang }),
  };
}

function directionOfText({ lang, dir }: FrontMatter, site: Site): Pick<Article, "dir"> {
  const direction = dir ?? (lang ? directionOf(lang) : site.dir);
  return direction === site.dir ? {} : { dir: direction };
}

/** Two spellings of one topic are one. */
function topicsOf(names: readonly string[]): Topic[] {
  const topics = names.map((name) => ({ id: topicId(name), name }));
  return topics.filter(({ id }, index) => topics.findIndex((other) => other.id === id) === index);
}

function authorOf(text: string, { people }: Newsroom): Author {
  const named = personNamed(text, people);
  return "author" in named ? named.author : { name: text };
}

const contributorOf = (
  { name, location, role }: FrontMatter["contributors"][number],
  newsroom: Newsroom,
): Contributor => ({ ...authorOf(name, newsroom), role, ...(location && { location }) });

function correctionOf(
  { kind, date, text, serious, about }: FrontMatter["corrections"][number],
  { printed, body }: { printed: (text: string) => string; body: Body },
): Correction {
  const [paragraph] = about === undefined ? [] : paragraphsWith(about, body);
  return {
    kind,
    at: date,
    text: printed(text.replace(/\s+/g, " ")),
    isSerious: kind === "retraction" || (serious ?? kind === "editorsNote"),
    ...(paragraph !== undefined && { paragraph }),
  };
}
