/** An article to who made it, and the line that credits them. */
import type { Article } from "../../article/article.ts";
import type { ContributorRole } from "../../article/byline.ts";
import type { Newsroom } from "../../article/newsroom.ts";
import { creditLine, signatures } from "../credit.ts";
import type { LinkedData } from "./linked-data.ts";
import { contributor, payer, person } from "./person.ts";

type Made = Pick<Article, "kind" | "byline" | "contributors" | "sponsor">;

/** Naive readers want authors inline, each with a name. */
export function authorship(article: Made, newsroom: Newsroom): LinkedData {
  const { sponsor, contributors } = article;
  const { site } = newsroom;
  const creditText = creditLine(article);
  const inRole = (wanted: ContributorRole): readonly LinkedData[] =>
    contributors.filter(({ role }) => role === wanted).map((one) => person(one, newsroom));
  const [edited, translated] = [inRole("editing"), inRole("translation")];
  return {
    author: signatures(article, site).map((one) => person(one, newsroom)),
    ...(creditText && { creditText }),
    ...(sponsor && { sponsor: payer(sponsor) }),
    ...(contributors.length > 0 && {
      contributor: contributors.map((one) => contributor(one, newsroom)),
    }),
    ...(edited.length > 0 && { editor: edited }),
    ...(translated.length > 0 && { translator: translated }),
  };
}
