/** The kind of an article to what schema.org calls it, and to the label that readers see. */
import { type Kind, kinds } from "../../article/kind.ts";
import type { LinkedData } from "./linked-data.ts";

/** Finer than the type, which naive readers take only when it is the plain one. */
const additionalTypes: Record<Kind, string | undefined> = {
  news: undefined,
  analysis: "AnalysisNewsArticle",
  opinion: "OpinionNewsArticle",
  explainer: "BackgroundNewsArticle",
  review: "ReviewNewsArticle",
  satire: "SatiricalArticle",
  paid: undefined,
};

/** An advertiser's text is no news article. */
export function kindOf(kind: Kind): LinkedData {
  const [additional, label] = [additionalTypes[kind], kinds[kind]];
  return {
    "@type": kind === "paid" ? "AdvertiserContentArticle" : "NewsArticle",
    ...(additional && { additionalType: `https://schema.org/${additional}` }),
    ...(label && { genre: label }),
  };
}
