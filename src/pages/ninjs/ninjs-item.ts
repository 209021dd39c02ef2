/** An article to a ninjs item, for the systems of other newsrooms and archives. */
import type { Article } from "../../article/article.ts";
import { charCount, wordCount } from "../../article/body.ts";
import { isoInstant } from "../../article/instant.ts";
import { articleChangedAt } from "../../article/last-change.ts";
import { openTo } from "../../article/opening.ts";
import { placeOf } from "../../article/place.ts";
import { syndicatedArticle } from "../feeds/syndicated-article.ts";
import type { Data } from "../form.ts";
import type { Desk } from "../frame.ts";
import { absolute, permanentId } from "../links.ts";
import { type NinjsEdition, ninjsForm, standard } from "./ninjs-edition.ts";
import { notes } from "./ninjs-notes.ts";
import { credit } from "./ninjs-people.ts";
import { pictures } from "./ninjs-pictures.ts";
import { rights, trustIndicators } from "./ninjs-rights.ts";
import { genres, subjects } from "./ninjs-subjects.ts";

export function ninjsItem({ article, ...desk }: Desk & { article: Article }): NinjsEdition {
  const { site } = desk.newsroom;
  const { address, body } = article;
  const open = openTo(article);
  return {
    kind: "ninjs",
    ...ninjsForm(site, address),
    item: {
      uri: permanentId(site, article.id),
      altIds: [{ role: "canonical", value: absolute(site, address) }],
      standard,
      type: "text",
      profile: "article",
      pubStatus: "usable",
      representationType: open.length < body.length ? "partial" : "full",
      ...times(article, desk),
      language: article.lang ?? site.lang,
      ...headlines(article),
      slugline: article.slug,
      ...credit(article, site),
      ...places(article),
      ...notes(article, site),
      genres: genres(article),
      subjects: subjects(article, site),
      ...pictures(article, site),
      ...rights(article, site),
      ...trustIndicators(desk),
    },
    body: {
      text: syndicatedArticle(article, desk),
      wordCount: wordCount(open),
      charCount: charCount(open),
    },
  };
}

const times = (article: Article, { now }: Desk): Data => ({
  firstCreated: isoInstant(article.publishedAt),
  versionCreated: isoInstant(articleChangedAt(article, now)),
  ...(article.expiresAt !== undefined && { expires: isoInstant(article.expiresAt) }),
});

const headlines = ({ headline, seoTitle, socialTitle }: Article): Data => ({
  headlines: [
    { role: "main", value: headline },
    ...(seoTitle ? [{ role: "seo", value: seoTitle }] : []),
    ...(socialTitle ? [{ role: "social", value: socialTitle }] : []),
  ],
});

function places({ dateline }: Article): Data {
  if (!dateline) return {};
  const { name } = placeOf(dateline);
  return { located: name, places: [{ name, rel: "created" }] };
}
