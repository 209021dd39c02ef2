/** An article's corrections to schema.org CorrectionComments, in the order of its file, each with its place on the page. */
import type { Article } from "../../article/article.ts";
import { correctionKinds, numbered } from "../../article/correction.ts";
import { isoInstant } from "../../article/instant.ts";
import type { Site } from "../../article/newsroom.ts";
import { absolute, correctionLink } from "../links.ts";
import type { LinkedData } from "./linked-data.ts";

export const correctionComments = (
  { corrections, address }: Pick<Article, "corrections" | "address">,
  site: Site,
): readonly LinkedData[] =>
  numbered(corrections).map(({ correction: { kind, at, text }, number }) => ({
    "@type": "CorrectionComment",
    name: correctionKinds[kind],
    text,
    datePublished: isoInstant(at),
    url: absolute(site, correctionLink(address, number)),
  }));
