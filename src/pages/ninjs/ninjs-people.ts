/** Who wrote an article, who else reported and who paid for it to ninjs people and organisations. */
import type { Article } from "../../article/article.ts";
import type { Site } from "../../article/newsroom.ts";
import { taglineText } from "../../article/tagline.ts";
import { creditLine, type Signature, signature, signatures } from "../credit.ts";
import type { Data } from "../form.ts";

export function credit(article: Article, site: Site): Data {
  const { kind, sponsor, contributors, dateline } = article;
  const named: readonly Named[] = [
    ...signatures(article, site).map((one) => ({ ...one, rel: "author" })),
    // In the words of the tagline.
    ...contributors.map((one) => ({
      ...signature(one, site),
      rel: "contributor",
      literal: taglineText([one]),
    })),
    ...(sponsor && kind !== "paid" ? [{ ...sponsor, isOrganization: true, rel: "sponsor" }] : []),
  ];
  const by = creditLine(article);
  const people = named.filter(({ isOrganization }) => !isOrganization);
  const organisations = named.filter(({ isOrganization }) => isOrganization);
  return {
    ...(by && { by }),
    ...(people.length > 0 && { people: people.map(entry) }),
    ...(organisations.length > 0 && { organisations: organisations.map(entry) }),
    ...(dateline?.agency && { infoSources: [{ name: dateline.agency }] }),
  };
}

interface Named extends Signature {
  readonly rel: string;
  readonly literal?: string;
}

const entry = ({ name, url, rel, literal }: Named): Data => ({
  name,
  rel,
  ...(url && { uri: new URL(url).href }),
  ...(literal && { literal }),
});
