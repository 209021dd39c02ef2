/** An article's standfirst and the notes under which it changed to what ninjs has in their place: descriptions. */
import type { Article } from "../../article/article.ts";
import type { Site } from "../../article/newsroom.ts";
import type { Data } from "../form.ts";
import { type ShownCorrection, shownCorrections } from "../shown-corrections.ts";

/** ninjs knows no corrections: each is told to its readers, and once more to the newsroom that receives it. */
export function notes({ standfirst, corrections }: Article, site: Site): Data {
  const { above, below } = shownCorrections(corrections, site);
  const sentences = [...above, ...below].map(sentence);
  const descriptions = [
    ...(standfirst ? [{ role: "summary", contentType: "text/plain", value: standfirst }] : []),
    ...sentences.map((value) => ({ role: "correction", contentType: "text/plain", value })),
  ];
  return {
    ...(descriptions.length > 0 && { descriptions }),
    ...(sentences.length > 0 && { edNote: sentences.join("\n") }),
  };
}

/** As the page prints it. */
const sentence = ({ label, made, text }: ShownCorrection): string => `${label}, ${made.day}: ${text}`;
