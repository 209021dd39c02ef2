/** What a version said to as much of it as every reader may see of the article now: it may have been free once. */
import type { Article } from "./article.ts";
import { wordCount, wordsIn } from "./body.ts";
import { openTo } from "./opening.ts";
import type { VersionPart } from "./version.ts";

/** All of a free article; of another, no part of the text begins where its opening has ended by now. */
export function openParts(
  parts: readonly VersionPart[],
  article: Pick<Article, "isFree" | "body">,
): readonly VersionPart[] {
  if (article.isFree) return parts;
  const open = wordCount(openTo(article));
  let words = 0;
  return parts.filter(({ is, text }) => {
    const isOpen = words < open || !inText.has(is);
    if (counted.has(is)) words += wordsIn(text);
    return isOpen;
  });
}

const counted = new Set<VersionPart["is"]>(["heading", "paragraph", "note", "other"]);
const inText = new Set<VersionPart["is"]>([...counted, "pullquote", "picture"]);
