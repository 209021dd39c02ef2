/** What a version said to as much of it as every reader may see of the article now: it may have been free once. */
import type { Article } from "./article.ts";
import { firstWords, wordCount, wordsIn } from "./body.ts";
import { isRepeated, openTo } from "./opening.ts";
import type { VersionPart } from "./version.ts";

/**
 * All of a free article. Of another
 * - as many words of the text as its opening has by now: the part that goes on is cut there,
 * - as many pictures as stand in the opening, and one above the text,
 * - and no pull quote from the rest.
 */
export function openParts(
  parts: readonly VersionPart[],
  { isFree, body }: Pick<Article, "isFree" | "body">,
): readonly VersionPart[] {
  if (isFree) return parts;
  const opening = openTo({ isFree, body });
  let words = wordCount(opening);
  let pictures = opening.filter(({ kind }) => kind === "figure").length + 1;
  const open: VersionPart[] = [];
  for (const part of parts) {
    const length = wordsIn(part.text);
    if (part.is === "picture") {
      if (words > 0 && pictures-- > 0) open.push(part);
    } else if (!counted.has(part.is)) {
      open.push(part);
    } else if (words > 0) {
      open.push(length > words ? { ...part, text: `${firstWords(part.text, words)} …` } : part);
      words = Math.max(0, words - length);
    }
  }
  const shown = open.filter(({ is }) => counted.has(is)).map(({ text }) => text);
  return open.filter(({ is, text }) => is !== "pullquote" || isRepeated(text, shown));
}

const counted = new Set<VersionPart["is"]>(["heading", "paragraph", "note", "other"]);
